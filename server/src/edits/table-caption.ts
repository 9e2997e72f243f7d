// The caption of a managed table: its number follows the clause, its title is what an author made of it.
import type { Span } from "../base/span.ts";
import { readParagraph } from "../model/paragraph.ts";
import type { TableKind } from "../model/table-options.ts";
import { maskProse, plainText } from "../syntax/mask.ts";
import type { Wanted } from "./managed-content.ts";
import type { TextEdit } from "./merge-line.ts";

/** What a caption has to say. */
export interface WantedCaption {
  readonly kind: TableKind;
  readonly number: string;
  readonly title: string;
  /** Whether the options name the title. */
  readonly isNamed: boolean;
}

/** What the caption of the table at `at` has to say. */
export function wantedCaption({ kind, options, tables, numberOf }: Wanted, at: number): WantedCaption {
  const title = options.caption ?? tables[at]?.caption ?? "";
  return { kind, number: numberOf(at), title, isNamed: options.caption !== undefined };
}

/** The titles of tables that there is one of for each key issue. */
const TITLE_OF: Readonly<Partial<Record<TableKind, RegExp>>> = {
  "requirements-by-threat": /^Threats and potential requirements of (KI\S+)$/,
  "solutions-by-requirement": /^Potential requirements of (KI\S+) and solutions$/,
};

/** The key issue that a table with the title `title` is about; undefined where the title is of another form. */
export function keyIssueIn(kind: TableKind, title: string): string | undefined {
  return TITLE_OF[kind]?.exec(title)?.[1];
}

/** The parts of a caption that is written as `source`; undefined where it is none. */
export function readCaption(source: string): ReturnType<typeof readParagraph> | undefined {
  const paragraph = readParagraph(maskProse(source), source, 0, { item: false, depth: 0 });
  return paragraph.kind === "caption" ? paragraph : undefined;
}

/** The title in the caption `source`, as a reader sees it. */
export function titleIn(source: string): string {
  const body = bodyOf(source);
  return body === undefined ? "" : plainText(source.slice(body.start, body.end));
}

function bodyOf(source: string): Span | undefined {
  const read = readCaption(source);
  const marks = /[*_\s]*$/.exec(source)?.[0].length ?? 0;
  return read && { start: read.bodyStart, end: Math.max(read.bodyStart, source.length - marks) };
}

/** The edits of the caption `source`: its number, and a title that names another key issue or is not the one of the options. */
export function captionChanges(
  source: string,
  { kind, number, title, isNamed }: WantedCaption,
): readonly TextEdit[] {
  const read = readCaption(source);
  const body = bodyOf(source);
  if (read === undefined || body === undefined) return [];
  const edits: TextEdit[] = [];
  if (read.number !== undefined && read.number.replace("–", "-") !== number)
    edits.push({ ...read.numberSpan, text: number });
  const standing = titleIn(source);
  const isOwn = isNamed || keyIssueIn(kind, standing) !== undefined;
  if (standing !== "" && standing !== title && isOwn) edits.push({ ...body, text: title });
  return edits;
}
