// Sets or clears a mark of a mapping table: the one cell changes, in the way in which the table writes its cells.
import type { Anchor } from "../model/anchor.ts";
import type { Study } from "../model/study.ts";
import { type MarkStyle, markStyleOf, withMark } from "./cell-text.ts";
import type { Edit } from "./edit.ts";
import { cellText, rewriteCell, type WrittenTable, writtenTable } from "./written-table.ts";

/** The edit that makes the cell at `mark` say `marked`; what somebody wrote beside the mark stays. */
export function markCell(study: Study, mark: Anchor, marked: boolean): readonly Edit[] {
  const written = writtenTable(study, mark);
  const cell = written?.table.marks[mark.index];
  if (written === undefined || cell === undefined) return [];
  return rewriteCell(study, written, cell, withMark(cellText(written, cell), marked, styleOf(written)));
}

/** The mark that most cells of a table bear; X where none has one. */
export function usualMark(study: Study, table: Pick<Anchor, "clause" | "table">): string {
  const written = writtenTable(study, table);
  return written === undefined ? "X" : styleOf(written).mark;
}

function styleOf(written: WrittenTable): MarkStyle {
  const texts = written.table.marks.map((one) => cellText(written, one));
  return markStyleOf(texts, undefined);
}
