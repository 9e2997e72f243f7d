// A pipe table as it is written: every cell with the blanks around it, and how the table sets them.
import type { Span } from "../base/span.ts";
import { padded, widthOf } from "../tables/markdown.ts";

/** What stands between two pipes. Offsets count as those of the source. */
export interface GridCell extends Span {
  /** Without the blanks around it. */
  readonly text: string;
}

/** A line of the table, without its line end. */
export interface GridLine extends Span {
  readonly cells: readonly GridCell[];
}

/** A pipe table: the header, the delimiter, and the lines below it. */
export interface Grid {
  readonly lines: readonly GridLine[];
  readonly style: GridStyle;
}

/** How a table sets its cells. */
export interface GridStyle {
  /** The widths of the columns between their pipes; undefined where they are not aligned. */
  readonly widths: readonly number[] | undefined;
  /** What stands before and behind a text. */
  readonly before: string;
  readonly after: string;
  /** A cell without text, where columns are not aligned. */
  readonly empty: string;
}

/** Reads the pipe table `source`; offsets count from its beginning. */
export function readGrid(source: string): Grid {
  const lines: GridLine[] = [];
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) lines.push(readLine(line, index));
  return { lines, style: styleOf(source, lines) };
}

function readLine(line: string, start: number): GridLine {
  const cells: GridCell[] = [];
  const add = (from: number, to: number): void => {
    cells.push({ start: start + from, end: start + to, text: line.slice(from, to).trim() });
  };
  let from = /^\s*\|/.exec(line)?.[0].length ?? 0;
  for (let at = from; at < line.length; at++) {
    if (line[at] === "\\") at++;
    else if (line[at] === "|") {
      add(from, at);
      from = at + 1;
    }
  }
  if (line.slice(from).trim() !== "") add(from, line.length);
  return { start, end: start + line.length, cells };
}

/** How many of the cells of a table that is aligned are as wide as their column; somebody may just have edited it. */
const ALIGNED = 0.8;

function styleOf(source: string, lines: readonly GridLine[]): GridStyle {
  const raw = (cell: GridCell): string => source.slice(cell.start, cell.end);
  const filled = lines.flatMap(({ cells }, line) =>
    line === 1 ? [] : cells.filter(({ text }) => text !== ""),
  );
  const empties = lines.slice(2).flatMap(({ cells }) => cells.filter(({ text }) => text === "").map(raw));
  const before = mostCommon(filled.map((cell) => /^\s*/.exec(raw(cell))?.[0] ?? "")) ?? " ";
  const narrow = before === "" ? "" : " ";
  const widths = (lines[1]?.cells ?? []).map(
    (_, at) =>
      mostCommon(lines.flatMap(({ cells }) => (cells[at] === undefined ? [] : [widthOf(raw(cells[at]))]))) ??
      0,
  );
  const all = lines.flatMap(({ cells }) =>
    cells.map((cell, at): boolean => widthOf(raw(cell)) === widths[at]),
  );
  const delimited = lines[1]?.cells.every((cell, at) => widthOf(raw(cell)) === widths[at]) === true;
  const aligned = delimited && all.filter(Boolean).length >= all.length * ALIGNED;
  return {
    widths: aligned ? widths : undefined,
    before: before.length > 1 ? narrow : before,
    after: narrow,
    empty: mostCommon(empties) ?? "  ",
  };
}

/** The value that is there most often, of several the first. */
export function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A cell of the column `at` that reads `text`, with the blanks that the table sets around it. */
export function setCell({ widths, before, after, empty }: GridStyle, at: number, text: string): string {
  const width = widths?.[at];
  if (width === undefined) return text === "" ? empty : `${before}${text}${after}`;
  if (text === "") return " ".repeat(width);
  return padded(`${before}${text}`, width - after.length) + after;
}
