// Aligns a pipe table by its blanks, its pipes and the line below its header. What stands in a cell is never part of an
// edit, and the edited table is read again: where a reader would see anything else, it is left alone.
import { displayWidth } from "../base/display-width.ts";
import type { Span } from "../base/span.ts";
import { tableContent } from "../syntax/table-content.ts";
import { type TableLine, tableLines } from "../syntax/table-line.ts";
import { applied, type Replacement } from "./edit.ts";

/** A table that would be wider than this many columns stays compact: an editor would wrap its lines. */
const WIDEST_TABLE = 160;

/**
 * The edits that align the table `source`, in its offsets and in order; none where it is aligned, or is no table that can
 * safely be.
 */
export function alignTable(source: string): readonly Replacement[] {
  // Readers do not agree on which of these pipes hold cells apart.
  if (source.includes("\\\\|")) return [];
  const lines = tableLines(source);
  const [header, rule] = lines;
  if (header === undefined || rule === undefined || header.cells.length === 0 || rule.cells.length === 0)
    return [];
  const columns = columnsOf(source, lines, rule);
  const edits = lines.flatMap((line) => alignLine(source, line, columns, line === rule));
  if (edits.length === 0) return [];
  const content = tableContent(source);
  return content !== undefined && content === tableContent(applied(source, edits)) ? edits : [];
}

type Side = "left" | "center" | "right" | "none";

interface Column {
  /** Undefined in a table that stays compact. */
  readonly width: number | undefined;
  readonly side: Side;
}

function columnsOf(source: string, lines: readonly TableLine[], rule: TableLine): readonly Column[] {
  const widths: number[] = [];
  for (const line of lines) {
    line.cells.forEach((cell, index) => {
      const width = line === rule ? 0 : displayWidth(source.slice(cell.start, cell.end));
      widths[index] = Math.max(widths[index] ?? 3, width);
    });
  }
  const whole = widths.reduce((sum, width) => sum + width + 3, 1);
  return widths.map((width, index) => ({
    width: whole > WIDEST_TABLE ? undefined : width,
    side: sideOf(source, rule.cells[index]),
  }));
}

function sideOf(source: string, cell: Span | undefined): Side {
  if (cell === undefined) return "none";
  const [left, right] = [source[cell.start] === ":", source[cell.end - 1] === ":"];
  if (left && right) return "center";
  return left ? "left" : right ? "right" : "none";
}

/** The edits of one line: the gaps between its cells, and in the line below the header the dashes. */
function alignLine(
  source: string,
  line: TableLine,
  columns: readonly Column[],
  isRule: boolean,
): Replacement[] {
  const edits: Replacement[] = [];
  let gap = { start: line.start, text: "|" };
  line.cells.forEach((cell, index) => {
    const column = columns[index] ?? { width: undefined, side: "none" };
    const text = isRule ? dashes(column) : source.slice(cell.start, cell.end);
    const [before, after] = padding(text, column);
    add({ ...gap, end: cell.start, text: gap.text + before });
    if (isRule) add({ start: cell.start, end: cell.end, text });
    gap = { start: cell.end, text: `${after}|` };
  });
  if (line.cells.length > 0) add({ ...gap, end: line.end });
  return edits.filter(({ start, end, text }) => source.slice(start, end) !== text);

  /** What touches becomes one: around an empty cell, and in the line below the header. */
  function add(edit: Replacement): void {
    const last = edits.at(-1);
    if (last?.end !== edit.start) edits.push(edit);
    else edits[edits.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
  }
}

function dashes({ width = 3, side }: Column): string {
  const left = side === "left" || side === "center" ? ":" : "";
  const right = side === "right" || side === "center" ? ":" : "";
  return `${left}${"-".repeat(width - left.length - right.length)}${right}`;
}

/** The blanks before and behind `text` in its column. */
function padding(text: string, { width, side }: Column): readonly [before: string, after: string] {
  if (width === undefined) return [" ", text === "" ? "" : " "];
  const spare = width - displayWidth(text);
  const before = side === "right" ? spare : side === "center" ? Math.floor(spare / 2) : 0;
  return [" ".repeat(before + 1), " ".repeat(spare - before + 1)];
}
