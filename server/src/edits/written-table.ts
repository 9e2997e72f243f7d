// A mapping table of a draft as it is written: its text, its cells, and the edits of one of them.

import type { Span } from "../base/span.ts";
import type { Anchor } from "../model/anchor.ts";
import type { MappingTable } from "../model/mapping-table.ts";
import type { Clause } from "../model/outline.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { Edit } from "./edit.ts";
import { narrowed } from "./merge-line.ts";
import { proseEdits } from "./prose-edit.ts";
import { type Grid, type GridCell, readGrid, setCell } from "./table-grid.ts";

/** A mapping table with its text. Offsets of the facts count in the prose of the section, those of the grid in `source`. */
export interface WrittenTable {
  readonly clause: Clause;
  readonly table: MappingTable;
  readonly source: string;
  readonly grid: Grid;
}

/** The mapping table that `at` names; undefined where there is none. */
export function writtenTable(study: Study, at: Pick<Anchor, "clause" | "table">): WrittenTable | undefined {
  const clause = study.outline.clauses[at.clause];
  const table = factsAt(study, at.clause)?.tables[at.table ?? 0];
  const prose = study.files[clause?.file ?? -1]?.facts[clause?.section ?? -1]?.prose;
  if (clause === undefined || table === undefined || prose === undefined) return undefined;
  const source = prose.slice(table.start, table.end);
  return { clause, table, source, grid: readGrid(source) };
}

/** The text of the cell, or of the words of a line, at `span` of the prose. */
export function cellText(written: WrittenTable, span: Span): string {
  const { table, source } = written;
  if (table.written === "lines") return source.slice(span.start - table.start, span.end - table.start);
  return cellAt(written, span)?.cell.text ?? "";
}

/** The edits by which the cell at `span` of the prose reads `text`, as wide as a table has its cells. */
export function rewriteCell(study: Study, written: WrittenTable, span: Span, text: string): readonly Edit[] {
  const { clause, table, source, grid } = written;
  if (table.written === "lines") {
    const place = { start: span.start - table.start, end: span.end - table.start };
    if (source.slice(place.start, place.end) === text) return [];
    const { start, end, text: changed } = narrowed(source, { ...place, text });
    const edit = { start: table.start + start, end: table.start + end, text: changed };
    return proseEdits(study, clause, [edit]) ?? [];
  }
  const found = cellAt(written, span);
  if (found === undefined || found.cell.text === text) return [];
  const { cell, column } = found;
  const {
    start,
    end,
    text: changed,
  } = narrowed(source, {
    start: cell.start,
    end: cell.end,
    text: setCell(grid.style, column, text),
  });
  const edit = { start: table.start + start, end: table.start + end, text: changed };
  return proseEdits(study, clause, [edit]) ?? [];
}

function cellAt(
  { grid, table }: WrittenTable,
  span: Span,
): { readonly cell: GridCell; readonly column: number } | undefined {
  const start = span.start - table.start;
  for (const { cells, end } of grid.lines) {
    if (end < start) continue;
    const column = cells.findIndex((cell) => cell.start <= start && start <= cell.end);
    const cell = cells[column];
    return cell === undefined ? undefined : { cell, column };
  }
  return undefined;
}
