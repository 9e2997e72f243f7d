// The mark that a line opens with where it is one of several that are counted: "3.", "(2)", "b)", "NOTE 2:", "[7]".
import { maskProse } from "../syntax/mask.ts";
import { readParagraph } from "./paragraph.ts";

/** The mark of a line, and how it is written. */
export interface ItemMark {
  readonly kind: "number" | "letter" | "note" | "reference";
  /** What stands before the count, indentation included: "  (", "NOTE ", "[". */
  readonly before: string;
  /** The count as a number: 2 for "2" and "b". */
  readonly value: number;
  /** The count as written. */
  readonly count: string;
  /** What stands behind it, blanks included: ". ", ") ", ": ". */
  readonly after: string;
}

const LIST = /^([ \t]{0,40}\(?)(\d{1,9}|[a-z])(\)(?:[ \t]{1,8}|$)|\.(?:[ \t]{1,8}|$))/;
/** How far a mark reaches into its line at most. */
const LONGEST = 120;

/** The mark of `line`, which has no line end; undefined where it has none that counts. */
export function readItemMark(line: string): ItemMark | undefined {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const prose = maskProse(line.slice(indent, indent + LONGEST));
  const { kind, number, numberSpan, bodyStart } = readParagraph(prose, prose, indent, {
    item: false,
    depth: 0,
  });
  if (kind === "note" || kind === "reference") {
    if (number === undefined || !/^\d{1,3}$/.test(number)) return undefined;
    const before = line.slice(0, numberSpan.start);
    return {
      kind,
      before,
      value: Number(number),
      count: number,
      after: line.slice(numberSpan.end, bodyStart),
    };
  }
  const [, before, count, after] = LIST.exec(line) ?? [];
  if (before === undefined || count === undefined || after === undefined) return undefined;
  if (/^\d/.test(count)) return { kind: "number", before, value: Number(count), count, after };
  // "a. " begins a sentence as well.
  return after.startsWith(")")
    ? { kind: "letter", before, value: count.charCodeAt(0) - 96, count, after }
    : undefined;
}

/** The count `value` in the way that `mark` counts; undefined behind "z". */
export function countOf({ kind }: ItemMark, value: number): string | undefined {
  if (kind !== "letter") return String(value);
  return value <= 26 ? String.fromCharCode(96 + value) : undefined;
}

/** Whether two marks are written alike, as those of one list are. */
export function isSibling(a: ItemMark, b: ItemMark): boolean {
  return a.kind === b.kind && a.before === b.before && a.after.trim() === b.after.trim();
}
