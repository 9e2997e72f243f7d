// Rows and columns of pipe tables that keep the widths of their neighbours.
import type { Span } from "../base/span.ts";
import { endOfLine } from "./yaml-lines.ts";

/** What stands between the pipes of `line`, blanks included. A pipe behind a backslash belongs to the text. */
export function segmentsOf(line: string): readonly Span[] {
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

/** A row with `contents`, in the widths and with the pipes of the row `line`. */
export function rowLike(line: string, contents: readonly string[]): string {
  let row = "";
  let at = 0;
  segmentsOf(line).forEach(({ start, end }, i) => {
    row += line.slice(at, start) + inWidth(contents[i] ?? "", line.slice(start, end));
    at = end;
  });
  return row + line.slice(at);
}

/** `content` as wide as `segment`, with a blank before it where the segment has one. */
function inWidth(content: string, segment: string): string {
  const lead = /^[ \t]/.test(segment) ? " " : "";
  const tail = /[ \t]$/.test(segment) ? " " : "";
  return `${lead}${content}${content === "" ? "" : tail}`.padEnd(segment.length);
}

/** The row `line` with one more cell at its end. */
export function withCell(line: string, content: string): string {
  const closed = line.trimEnd().endsWith("|");
  return closed ? `${line.trimEnd()} ${content} |` : `${line.trimEnd()} | ${content}`;
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
