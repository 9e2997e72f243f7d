// The marks of mapping tables, and what people write beside them.
import { maskProse } from "../syntax/mask.ts";

/**
 * What marks a cell: X, a tick, yes, "partly", a number or a mention; anything else says something else. A word in a
 * bracket that nobody closes is the beginning of a sentence.
 */
const MARK =
  /^(?:\(?(?:x{1,3}|√|✓|✔|☑|●|•|\*|x\b.{0,60}|√.{0,60}|(?:KI|sol).{0,60})\)?|(?:yes|y|o|full(?:y)?|partial(?:ly)?|partly|\d{1,3})\)?|\((?:yes|y|o|full(?:y)?|partial(?:ly)?|partly|\d{1,3})\))$/i;

/** The mark that a cell begins with, its brackets and its emphasis: "X", "(X)", "**X**", "(X" of "(X, in part)". */
const HEAD =
  /^(\*{1,3}|_{1,3}|~~|<[a-z]{1,8}>)?(\(?)\s?(?:x{1,3}|√|✓|✔|☑|●|•|(?:KI|Sol)#?\d{1,3}[a-z]?)(?![\p{L}\p{N}_])/iu;

/** What stands between a mark and words beside it and says nothing without the mark: "X, in part", "X?", "X¹". */
const BETWEEN = /^(?:[\s,;:.?!/¹²³⁰⁴-⁹–—-]|\\\*|\*(?!\S)|<br\s?\/?>)+/;

/** What says more than that a cell is marked, or something of this cell alone. */
const QUALIFIED = /^(?:\(.*\)?|full(?:y)?|partial(?:ly)?|partly|\d{1,3}\)?|(?:KI|sol).*)$/i;

/** Whether a cell that reads `text` says that the solution addresses the key issue. */
export function isMark(text: string): boolean {
  return MARK.test(text);
}

/** Whether the cell that is written as `source` is marked, whatever markup it bears. */
export function isMarked(source: string): boolean {
  return isMark(maskProse(source).replace(/\s+/g, " ").trim());
}

/** Whether a cell bears a mark that says more than that, or less: "(X)", "partly", "2". */
export function isQualified(source: string): boolean {
  return QUALIFIED.test(maskProse(source).replace(/\s+/g, " ").trim());
}

/** The mark that the cell `text` begins with, and all that is beside it as it is written. */
export function takeMark(text: string): { readonly mark: string; readonly rest: string } {
  const found = HEAD.exec(text);
  if (found === null) return { mark: text, rest: "" };
  const { 0: head, 1: emphasis = "", 2: bracket } = found;
  let mark = head;
  const behind = (closing: string): boolean => text.startsWith(closing, mark.length);
  if (bracket === "(" && behind(")")) mark += ")";
  const closing = emphasis.startsWith("<") ? `</${emphasis.slice(1)}` : emphasis;
  if (closing !== "" && behind(closing)) mark += closing;
  return { mark, rest: text.slice(mark.length) };
}

/** Whether a cell is marked and nothing else stands in it. */
export function isBareMark(text: string): boolean {
  return isMarked(text) && takeMark(text).rest === "";
}

/** The words beside the mark in a cell that reads `text`, whole; "" where there are none. */
export function noteBeside(text: string): string {
  const { mark, rest } = takeMark(text);
  const words = rest.replace(BETWEEN, "");
  if (!/[\p{L}\p{N}]/u.test(words)) return "";
  // What was opened before the mark and is closed behind the words is theirs.
  const emphasis = /^(?:\*{1,3}|_{1,3}|~~|<[a-z]{1,8}>)/i.exec(mark)?.[0] ?? "";
  const isOpen = emphasis !== "" && !/(?:\*|_|~|>)$/.test(mark);
  const bracket = /^[^(]*\([^)]*$/.test(mark) ? "(" : "";
  return `${isOpen ? emphasis : ""}${bracket}${words}`;
}
