// Says in the mapping tables of a study that a solution addresses a key issue: the cell of a matrix is marked, the cell
// of a list extended, and what has no row or column gets one. Whoever uses the edits reads the result again.
import { cellsOf, type MappingPlace, mappingTables } from "../model/mapping-cells.ts";
import type { Study } from "../model/study.ts";
import { type Item, linksFrom } from "../model/trace.ts";
import { inFile } from "./clause-source.ts";
import type { Edit } from "./edit.ts";
import { readList, withNumber } from "./key-issue-list.ts";
import { leastChange } from "./least-change.ts";
import { addColumn, addRow, listText, tableSource } from "./mapping-row.ts";
import { markCell } from "./mark-cell.ts";
import { lineAt, segmentsOf } from "./table-lines.ts";

/**
 * The edits by which the tables of `study` say that `solution` addresses `keyIssue`: none where they say so already, or
 * where the study has no table. Undefined where a table would have to say it and there is no place for it.
 */
export function markLink(study: Study, solution: Item, keyIssue: Item): readonly Edit[] | undefined {
  const places = [...mappingTables(study)].filter(({ solutions }) =>
    solutions.some((id) => id !== undefined),
  );
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

/** The edits in one table; undefined where it has no cell for the two. */
function markingEdits(
  study: Study,
  place: MappingPlace,
  solution: Item,
  keyIssue: Item,
): readonly Edit[] | undefined {
  if (place.table.form === "list") return extendingEdits(study, place, solution, keyIssue);
  const cell = cellsOf(place).find((one) => one.solution === solution.id && one.keyIssue === keyIssue.id);
  if (cell === undefined) return undefined;
  return cell.marked ? [] : markCell(study, cell.at, true);
}

/** The edit of the cell in which a list names the key issues of `solution`. */
function extendingEdits(
  study: Study,
  place: MappingPlace,
  solution: Item,
  keyIssue: Item,
): readonly Edit[] | undefined {
  const { table, solutions, keyIssues } = place;
  const row = solutions.indexOf(solution.id);
  const source = tableSource(study, place);
  const head = table.solutions[row];
  const { number } = keyIssue;
  if (source === undefined || head === undefined || number === undefined) return undefined;
  if (table.marks.some((mark) => mark.row === row && keyIssues[mark.column] === keyIssue.id)) return [];
  const line = lineAt(source.text, head.start);
  const cell = segmentsOf(line.text)[1];
  if (cell === undefined) return undefined;
  const written = line.text.slice(cell.start, cell.end);
  const list = readList(written.trim());
  if (list === undefined && written.trim() !== "") return undefined;
  const content = list === undefined ? listText(source, place, [number]) : withNumber(list, number);
  const padded = ` ${content}`.padEnd(Math.max(written.length, content.length + 2));
  return [inFile(source, leastChange(written, padded, line.start + cell.start))];
}
