// What heads the rows and columns of mapping tables: a key issue or a solution, by number or title.
import type { Span } from "../base/span.ts";
import type { Mentioned } from "./claim.ts";

/** A header of a row or column. Offsets count from the start of the section. */
export interface TableHead extends Span {
  /** As written, without prefix; undefined where the cell gives a title alone. */
  readonly number: string | undefined;
  /** The text behind the number, or all of it. */
  readonly title: string;
}

const NUMBER = String.raw`#?\s*(\d{1,3}(?:\.\d{1,3})*[a-z]?|[XYZ](?!\w))`;

/** A head that says what it is, with the number and what stands before a title. */
export const HEAD: Readonly<Record<Mentioned, RegExp>> = {
  keyIssue: new RegExp(
    String.raw`^<?\s*(?:key\s*issues?|KIs?)\s*[#-]?\s*${NUMBER}(?!\w)\s*>?\s*[:.–-]?\s*`,
    "i",
  ),
  solution: new RegExp(
    String.raw`^<?\s*(?:solutions?|sol\.?)\s*[#-]?\s*${NUMBER}(?!\w)\s*>?\s*[:.–-]?\s*`,
    "i",
  ),
};

/** "1", "1: Counters", "#1 Counters". */
export const BARE_HEAD = new RegExp(String.raw`^${NUMBER}\s*(?:$|[:.–-]\s*|(?<=^#\s*[\w.]+\s+)(?=\S))`, "i");

/** The head at `cell`, which reads `content`; `pattern` is one of those above. */
export function readHead(cell: Span, content: string, pattern: RegExp): TableHead {
  const found = pattern.exec(content) ?? BARE_HEAD.exec(content);
  const title = content.slice(found?.[0].length ?? 0);
  return { start: cell.start, end: cell.end, number: found?.[1], title };
}
