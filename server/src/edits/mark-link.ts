// Says in the mapping tables of a study that a solution addresses a key issue: the cell of a matrix is marked, the cell
// of a list extended, and what has no row or column gets one. Whoever uses the edits reads the result again.
import type { Study } from "../model/study.ts";
import { type Item, linksFrom } from "../model/trace.ts";
import { type Mapping, mappingsOf } from "../tables/mapping-cells.ts";
import type { Edit } from "./edit.ts";
import { listKeyIssue } from "./list-key-issue.ts";
import { addColumn, addRow } from "./mapping-row.ts";
import { markCell } from "./mark-cell.ts";

/**
 * The edits by which the tables of `study` say that `solution` addresses `keyIssue`: none where they say so already, or
 * where the study has no table. Undefined where a table would have to say it and there is no place for it.
 */
export function markLink(study: Study, solution: Item, keyIssue: Item): readonly Edit[] | undefined {
  const places = mappingsOf(study).filter(({ solutions }) => solutions.some((id) => id !== undefined));
  const marking = places.flatMap((place) => {
    const edits = markingEdits(study, place, solution, keyIssue);
    return edits === undefined ? [] : [edits];
  });
  if (marking.length > 0 || places.length === 0) return marking.flat();
  const declared = linksFrom(study.trace, solution.id, "addresses").map(({ to }) => to);
  for (const place of places) {
    const edits =
      addRow(study, place, solution, [...declared, keyIssue.id]) ??
      addColumn(study, place, keyIssue, solution);
    if (edits !== undefined) return edits;
  }
  return undefined;
}

/** The edits in one table; undefined where it has no cell for the two, or one that cannot be taken apart. */
function markingEdits(
  study: Study,
  { cells, table }: Mapping,
  solution: Item,
  keyIssue: Item,
): readonly Edit[] | undefined {
  const cell = cells.find((one) => one.solution === solution.id && one.keyIssue === keyIssue.id);
  if (cell === undefined) return undefined;
  if (cell.marked) return [];
  if (table.form !== "list") return markCell(study, cell, true);
  const { number } = keyIssue;
  const edits = number === undefined ? [] : listKeyIssue(study, cell.at, number, true);
  return edits.length === 0 ? undefined : edits;
}
