// Sets or clears a mark of a mapping table: the one cell changes, in the way in which the table writes its cells.
import type { Anchor } from "../model/anchor.ts";
import type { Study } from "../model/study.ts";
import { markStyleOf, withMark } from "./cell-text.ts";
import type { Edit } from "./edit.ts";
import { cellText, rewriteCell, writtenTable } from "./written-table.ts";

/** The edit that makes the cell at `mark` say `marked`; what somebody wrote beside the mark stays. */
export function markCell(study: Study, mark: Anchor, marked: boolean): readonly Edit[] {
  const written = writtenTable(study, mark);
  const cell = written?.table.marks[mark.index];
  if (written === undefined || cell === undefined) return [];
  const texts = written.table.marks.map((one) => cellText(written, one));
  const style = markStyleOf(texts, undefined);
  return rewriteCell(study, written, cell, withMark(cellText(written, cell), marked, style));
}
