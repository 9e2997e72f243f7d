// The marks of mapping tables, and what people write beside them.
import { maskProse } from "../syntax/mask.ts";

/** What marks a cell: X, a tick, yes, "partly", a number or a mention; anything else says something else. */
const MARK =
  /^\(?(?:x{1,3}|√|✓|✔|☑|●|•|\*|yes|y|o|full(?:y)?|partial(?:ly)?|partly|\d{1,3}|x\b.{0,60}|√.{0,60}|(?:KI|sol).{0,60})\)?$/i;

/** A mark with words behind it: "X (partly)", "√ NOTE 1", "x<sup>1</sup>". */
const MARK_AND_NOTE = /^(\(?(?:x{1,3}|√|✓|✔|☑|●|•)\)?)(?![\w.-])\s*(\S.*)$/is;

/** Whether a cell that reads `text` says that the solution addresses the key issue. */
export function isMark(text: string): boolean {
  return MARK.test(text);
}

/** Whether the cell that is written as `source` is marked, whatever markup it bears. */
export function isMarked(source: string): boolean {
  return isMark(maskProse(source).replace(/\s+/g, " ").trim());
}

/** What stands behind the mark in a cell that reads `text`; "" where it is a mark and nothing else. */
export function noteBeside(text: string): string {
  return MARK_AND_NOTE.exec(text)?.[2] ?? "";
}
