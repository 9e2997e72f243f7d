// How proposals are written into YAML: with quotation marks where a value needs them, in brackets where it is a list.
import { type Body, body } from "./body.ts";
import type { Proposal } from "./proposal.ts";
import type { YamlCursor } from "./yaml-cursor.ts";

/** Where a value stands: whether it is an item whose dash, or a list whose brackets are still to be written. */
export interface ValueForm {
  readonly dash: boolean;
  readonly brackets: boolean;
}

/** `proposal` with its text as a value of YAML at the cursor. */
export function asValue(proposal: Proposal, cursor: YamlCursor, { dash, brackets }: ValueForm): Proposal {
  const { quote } = cursor;
  const text = proposal.body.map((piece) => (typeof piece === "string" ? piece : piece.hole)).join("");
  const mark = quote !== "" ? quote : needsQuotes(text) ? '"' : "";
  const open = quote === "" ? mark : "";
  const written: Body = [`${open}${text}${mark}`];
  const listed = brackets ? body`[${written}]` : written;
  return { ...proposal, body: dash ? ["- ", ...listed] : listed };
}

/** Whether a plain text would be read as something else: a comment, a number, the truth values N and Y of YAML 1.1. */
function needsQuotes(text: string): boolean {
  return /[#:"'[\]{},&*!|>%@`]/.test(text) || /^(?:[NYny]|\d+\.\d+(?:\.\d+)*|[-?].*)$/.test(text);
}

/** The closing quotation mark that an editor wrote by itself goes with the value. */
export function restOfValue(after: string, { quote }: YamlCursor): number {
  if (quote === "") return /^[\w#./-]*/.exec(after)?.[0].length ?? 0;
  return new RegExp(`^[^,\\]}"']*${quote}`).exec(after)?.[0].length ?? 0;
}
