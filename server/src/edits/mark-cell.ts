// Sets or clears a mark of a mapping table: the one cell changes, in the way in which the table writes its cells.
import type { Study } from "../model/study.ts";
import { writtenCell } from "../tables/expected-mark.ts";
import type { Mapping, MappingCell } from "../tables/mapping-cells.ts";
import { type MarkStyle, markStyleOf, withMark } from "./cell-text.ts";
import type { Edit } from "./edit.ts";
import { cellText, rewriteCell, type WrittenTable, writtenTable } from "./written-table.ts";

/** The edit that makes a cell of a matrix say `marked`; what somebody wrote beside the mark stays. */
export function markCell(
  study: Study,
  { at, solution, keyIssue }: MappingCell,
  marked: boolean,
): readonly Edit[] {
  const written = writtenTable(study, at);
  const cell = written?.table.marks[at.index];
  if (written === undefined || cell === undefined) return [];
  const style = { ...styleOf(written), known: writtenCell(study, solution, keyIssue) };
  return rewriteCell(study, written, cell, withMark(cellText(written, cell), marked, style));
}

/** Whether nobody has said anything in a cell: it is empty, or struck with a dash. */
export function isBlankCell(study: Study, { at }: MappingCell): boolean {
  const written = writtenTable(study, at);
  const cell = written?.table.marks[at.index];
  return written !== undefined && cell !== undefined && /^[-–—]?$/.test(cellText(written, cell));
}

/** How the cells of a matrix read that are not written as most of it are, as the project file holds them. */
export function unusualCells(
  study: Study,
  { clause, index: table, cells }: Mapping,
): readonly (MappingCell & { readonly text: string })[] {
  const written = writtenTable(study, { clause, table });
  if (written === undefined || written.table.form === "list") return [];
  const style = styleOf(written);
  return cells.flatMap((cell) => {
    const mark = written.table.marks[cell.at.index];
    const text = mark === undefined ? "" : cellText(written, mark);
    return cell.rows > 1 || text === (cell.marked ? style.mark : style.unmarked) ? [] : [{ ...cell, text }];
  });
}

function styleOf(written: WrittenTable): MarkStyle {
  const texts = written.table.marks.map((one) => cellText(written, one));
  return markStyleOf(texts, undefined);
}
