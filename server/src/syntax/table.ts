// The cells of a pipe table, with exact places. Written for one row at a time: rows are lines.

import { trimmed } from "../base/lines.ts";
import type { Span } from "../base/span.ts";

/** A row: the trimmed spans of its cells, counted as `start` of {@link tableRows} is. */
export type Row = readonly Span[];

/**
 * The rows of the pipe table in `source`, which begins at `start` of its section, without the delimiter row.
 * A pipe behind a backslash belongs to the text (GFM 4.10).
 */
export function tableRows(source: string, start: number): Row[] {
  const rows: Row[] = [];
  let at = 0;
  for (let line = 0; at <= source.length; line++) {
    const end = lineEnd(source, at);
    if (line !== 1 && end > at) rows.push(rowCells(source, at, end, start));
    at = source[end] === "\r" && source[end + 1] === "\n" ? end + 2 : end + 1;
  }
  return rows;
}

function lineEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== "\n" && source[at] !== "\r") at++;
  return at;
}

function rowCells(source: string, from: number, to: number, start: number): Row {
  const line = trimmed(source, from, to);
  const cells: Span[] = [];
  let at = source[line.start] === "|" ? line.start + 1 : line.start;
  for (let i = at; i <= line.end; i++) {
    const unit = source[i];
    if (unit === "\\") i++;
    else if (i === line.end || unit === "|") {
      if (i === line.end && source[i - 1] === "|" && at === i) break;
      const cell = trimmed(source, at, i);
      cells.push({ start: start + cell.start, end: start + cell.end });
      at = i + 1;
    }
  }
  return cells;
}
