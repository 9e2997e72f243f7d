// The beginning of a line: where a heading, a note, a list item or a row may begin.
import type { Here } from "./here.ts";
import type { LineSlot } from "./slot.ts";

const LINE =
  /^(?<indent> {0,3})(?<mark>#{1,6}[ \t]*|[-*+][ \t]+|\|[ \t]*)?(?<typed>[\p{L}](?:[\p{L}\p{N}'’.#-]|[ ](?! )){0,60}|\[\d{0,3})?$/u;

/** The slot at the beginning of a line whose rest is blank; undefined where the line continues a paragraph. */
export function lineSlot(here: Here): LineSlot | undefined {
  const { before, after, at, line } = here;
  const { mark = "", typed = "" } = LINE.exec(before)?.groups ?? { mark: "?" };
  // Editors close a bracket by themselves.
  const closed = typed.startsWith("[") && after.startsWith("]") ? 1 : 0;
  if (after.slice(closed).trim() !== "" || before.length + after.length < line.length) return undefined;
  if (mark === "?" || (typed.length === 1 && typed !== "[")) return undefined;
  const above = lineAbove(here);
  const item = mark === "" && typed === "" && ITEM.test(above);
  if (!mark.startsWith("#") && !item && !beginsBlock(above, mark)) return undefined;
  const replaced = { from: at - typed.length - mark.length, to: at + closed, over: at + closed };
  return { kind: "line", mark, item, typed, lead: mark, ...replaced };
}

const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s/;

function lineAbove({ facts, lineStart }: Here): string {
  const above = facts.section.text.slice(Math.max(0, lineStart - 400), lineStart);
  return /([^\r\n]*)(?:\r\n|\n|\r)$/.exec(above)?.[1] ?? "";
}

/** Whether a line does not continue the text above: it stands behind a blank line, a heading, an item or a row. */
function beginsBlock(above: string, mark: string): boolean {
  if (above.trim() === "" || /^ {0,3}#{1,6}(?:\s|$)/.test(above)) return true;
  return mark === "" ? /^\s*\|/.test(above) : ITEM.test(above) || /^\s*\|/.test(above);
}
