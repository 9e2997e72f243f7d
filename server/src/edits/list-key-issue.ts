// Adds a key issue to the cell of a mapping table that lists those of a solution, or takes it out.
import type { Anchor } from "../model/anchor.ts";
import { readListedKeyIssues } from "../model/key-issue-list.ts";
import type { Study } from "../model/study.ts";
import { maskProse } from "../syntax/mask.ts";
import { relist } from "./cell-list.ts";
import type { Edit } from "./edit.ts";
import { cellText, rewriteCell, writtenTable } from "./written-table.ts";

/**
 * The edit by which the cell `list` (an anchor of that part), or the list of the mark `list`, names the key issue
 * `number` or does not; none where the list cannot be taken apart.
 */
export function listKeyIssue(study: Study, list: Anchor, number: string, listed: boolean): readonly Edit[] {
  const written = writtenTable(study, list);
  const row = list.part === "list" ? list.index : written?.table.marks[list.index]?.row;
  const cell = written?.table.lists?.[row ?? -1];
  if (written === undefined || cell === undefined) return [];
  const text = cellText(written, cell);
  const others = readListedKeyIssues(maskProse(text), 0).flatMap((one) =>
    one.number === number ? [] : [one.number],
  );
  return rewriteCell(study, written, cell, relist(text, listed ? [...others, number] : others));
}
