// Adds to the list of a mapping the key issue or solution that it lacks, or takes one out.
import type { Mentioned } from "../model/claim.ts";
import { readListedNumbers } from "../model/listed-numbers.ts";
import type { Study } from "../model/study.ts";
import { maskProse } from "../syntax/mask.ts";
import type { MappingCell } from "../tables/mapping-cells.ts";
import { relist } from "./cell-list.ts";
import type { Edit } from "./edit.ts";
import { singular } from "./number-list.ts";
import { cellText, rewriteCell, type WrittenTable, writtenTable } from "./written-table.ts";

/**
 * The edit by which the list that `cell` stands in names its key issue, or in a table that is turned its solution, or
 * does not; none where the list cannot be taken apart.
 */
export function listItem(study: Study, cell: MappingCell, listed: boolean): readonly Edit[] {
  const written = writtenTable(study, cell.at);
  if (written === undefined) return [];
  const { table } = written;
  const kind: Mentioned = table.turned ? "solution" : "keyIssue";
  const number = study.trace.byId.get(table.turned ? cell.solution : cell.keyIssue)?.number;
  const mark = cell.at.part === "mark" ? table.marks[cell.at.index] : undefined;
  const place =
    mark === undefined
      ? table.lists?.[cell.at.index]
      : table.lists?.find(({ start, end }) => start <= mark.start && mark.end <= end);
  if (place === undefined || number === undefined) return [];
  const text = cellText(written, place);
  const others = readListedNumbers(kind, maskProse(text), 0).flatMap((one) =>
    one.number === number ? [] : [one.number],
  );
  const wanted = listed ? [...others, number] : others;
  return rewriteCell(study, written, place, relist(kind, text, wanted, usualPrefix(written, kind)));
}

/** What the lists of a mapping write before a single number. */
export function usualPrefix(written: WrittenTable | undefined, kind: Mentioned): string | undefined {
  if (written === undefined) return undefined;
  for (const place of written.table.lists ?? []) {
    const text = cellText(written, place);
    const [first] = readListedNumbers(kind, maskProse(text), 0);
    if (first !== undefined) return singular(/^\D*/.exec(text.slice(first.start, first.end))?.[0] ?? "");
  }
  return undefined;
}
