// The lines of a pipe table as they are written: what is a cell, and what only holds cells apart.
import type { Span } from "../base/span.ts";

/** A line of a table. Offsets count as the source does that it was read from. */
export interface TableLine {
  /** Behind the indentation. */
  readonly start: number;
  /** Where the line ends, its line end left out. */
  readonly end: number;
  /** Its cells without the blanks around them; none where the line has no pipe. */
  readonly cells: readonly Span[];
}

/** The lines of the table `source`, the one below the header included. */
export function tableLines(source: string): readonly TableLine[] {
  return [...source.matchAll(/[^\r\n]+/g)].map((found) => {
    const indent = /^[ \t]*/.exec(found[0])?.[0].length ?? 0;
    const start = found.index + indent;
    const end = found.index + found[0].length;
    return { start, end, cells: cellsOf(source, start, end) };
  });
}

function cellsOf(source: string, start: number, end: number): Span[] {
  const pipes: number[] = [];
  // A pipe behind a backslash belongs to the text (GFM 4.10).
  for (let at = source.indexOf("|", start); at >= 0 && at < end; at = source.indexOf("|", at + 1))
    if (source[at - 1] !== "\\") pipes.push(at);
  if (pipes.length === 0) return [];
  const edges = [
    ...(pipes[0] === start ? [] : [start - 1]),
    ...pipes,
    ...(isBlank(source, (pipes.at(-1) ?? start) + 1, end) ? [] : [end]),
  ];
  return edges.slice(1).map((to, index) => cellBetween(source, (edges[index] ?? 0) + 1, to));
}

function cellBetween(source: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isBlankUnit(source[start])) start++;
  while (end > start && isBlankUnit(source[end - 1])) end--;
  return { start, end };
}

function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlankUnit(source[at])) return false;
  return true;
}

/** A no-break space is text that somebody wrote. */
function isBlankUnit(unit: string | undefined): boolean {
  return unit === " " || unit === "\t";
}
