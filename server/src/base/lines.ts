import type { Span } from "./span.ts";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Offsets at which the lines of `text` begin, the first being 0.
 * A line ends with LF, CR or CRLF, as the Language Server Protocol has it.
 */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED) i++;
    else if (unit !== CARRIAGE_RETURN && unit !== LINE_FEED) continue;
    starts.push(i + 1);
  }
  return starts;
}

/** How many line ends `text` holds: one less than it has lines. */
export function countLineEnds(text: string): number {
  if (text.includes("\r")) return lineStarts(text).length - 1;
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/**
 * `text` with every line end as a single LF and every NUL replaced, at unchanged length,
 * so that offsets found in the copy hold in the original. CRLF becomes a space and LF.
 */
export function normalizeLines(text: string): string {
  if (!/[\r\0]/.test(text)) return text;
  return text.replace(/\r\n/g, " \n").replace(/\r/g, "\n").replace(/\0/g, "\uFFFD");
}

/** The span of `text[start, end)` without white space at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff;
}

/** The line of `text` that holds `offset`, its line end left out. */
export function lineAround(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !endsLine(text, start - 1)) start--;
  let end = offset;
  while (end < text.length && !endsLine(text, end)) end++;
  return { start, end };
}

/** The line above `line`; undefined for the first one. */
export function lineAbove(text: string, line: Span): Span | undefined {
  if (line.start === 0) return undefined;
  const crlf = text[line.start - 1] === "\n" && text[line.start - 2] === "\r";
  return lineAround(text, line.start - (crlf ? 2 : 1));
}

/** The line below `line`; undefined for the last one. */
export function lineBelow(text: string, line: Span): Span | undefined {
  if (line.end >= text.length) return undefined;
  const crlf = text[line.end] === "\r" && text[line.end + 1] === "\n";
  return lineAround(text, line.end + (crlf ? 2 : 1));
}

function endsLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === LINE_FEED || unit === CARRIAGE_RETURN;
}
