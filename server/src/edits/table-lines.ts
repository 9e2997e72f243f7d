// Rows and columns of pipe tables that keep the widths of their neighbours.
import type { Span } from "../base/span.ts";
import { endOfLine } from "./yaml-lines.ts";

/** What stands between the pipes of `line`, blanks included. A pipe behind a backslash belongs to the text. */
function segmentsOf(line: string): readonly Span[] {
  const segments: Span[] = [];
  const opened = /^\s*\|/.exec(line)?.[0].length;
  let start = opened ?? 0;
  for (let at = start; at < line.length; at++) {
    if (line[at] === "\\") at++;
    else if (line[at] === "|") {
      segments.push({ start, end: at });
      start = at + 1;
    }
  }
  if (line.slice(start).trim() !== "") segments.push({ start, end: line.length });
  return segments;
}

/** A row with `contents` and with the pipes of the row `line`; in its widths where `aligned` says that rows share them. */
export function rowLike(line: string, contents: readonly string[], aligned: boolean): string {
  let row = "";
  let at = 0;
  segmentsOf(line).forEach(({ start, end }, i) => {
    const segment = line.slice(start, end);
    const width = aligned ? segment.length : 0;
    row += line.slice(at, start) + cellLike(segment, contents[i] ?? "").padEnd(width);
    at = end;
  });
  return row + line.slice(at);
}

/** `content` with a blank before and behind it where `segment` has them. */
function cellLike(segment: string, content: string): string {
  const lead = /^[ \t]/.test(segment) ? " " : "";
  const tail = content !== "" && /[ \t]$/.test(segment) ? " " : "";
  return lead + content + tail;
}

/** A line with the place where it begins. */
export interface LineAt {
  readonly start: number;
  readonly text: string;
}

/** The line of `text` in which `at` stands, without its line end. */
export function lineAt(text: string, at: number): LineAt {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return { start, text: text.slice(start, endOfLine(text, at)) };
}

/** Which segment of the line holds `at`, or -1. */
export function segmentAt({ start, text }: LineAt, at: number): number {
  return segmentsOf(text).findIndex((segment) => start + segment.start <= at && at <= start + segment.end);
}
