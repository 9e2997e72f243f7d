// Says in the mapping tables of a study that a solution addresses a key issue: the cell of a matrix is marked, the cell
// of a list extended, and what has no row or column gets one. Whoever uses the edits reads the result again.
import type { Study } from "../model/study.ts";
import { type Item, linksFrom } from "../model/trace.ts";
import { type Mapping, mappingsOf } from "../tables/mapping-cells.ts";
import { completeTable } from "./complete-table.ts";
import type { Change, Edit } from "./edit.ts";
import { listItem } from "./list-item.ts";
import { addListRows } from "./mapping-row.ts";
import { markCell } from "./mark-cell.ts";
import { studyAfter } from "./study-after.ts";

/**
 * The edits by which the tables of `study` say that `solution` addresses `keyIssue`: none where they say so already, or
 * where the study has no table. Undefined where none has a place for it.
 */
export function markLink(study: Study, solution: Item, keyIssue: Item): readonly Edit[] | undefined {
  const places = placesIn(study);
  const marking = places.flatMap((place) => {
    const edits = markingEdits(study, place, solution, keyIssue);
    return edits === undefined ? [] : [edits];
  });
  return marking.length > 0 || places.length === 0 ? marking.flat() : undefined;
}

/** A solution and the key issues that it addresses, by id. */
export interface Addressing {
  readonly solution: string;
  readonly keyIssues: readonly string[];
}

/**
 * The edits of `study` by which its tables have a row and columns for `addressing`, which it says after `change` only.
 * Of several tables those take the row that have one for the solution before it, and the last of them takes the columns
 * that none has.
 */
export function addPlaces(study: Study, change: Change, addressing: Addressing): readonly Edit[] {
  const after = studyAfter(study, change);
  if (after === undefined) return [];
  const { solution, keyIssues } = addressing;
  const all = placesIn(after);
  const turned = all.filter(({ table }) => table.form === "list" && table.turned);
  const places = placesFor(
    after,
    all.filter((place) => !turned.includes(place)),
    solution,
  );
  // A row of a list names all that the solution addresses.
  const listed = [...keyIssues, ...linksFrom(after.trace, solution, "addresses").map(({ to }) => to)];
  const missing = keyIssues.filter((id) => !all.some((place) => place.keyIssues.includes(id)));
  const edits = places.flatMap((place, at) => {
    if (place.table.form === "list") return addListRows(after, place, [{ id: solution, listed }]);
    const ids = at === places.length - 1 ? [solution, ...missing] : [solution];
    return completeTable(after, { clause: place.clause, table: place.index }, ids);
  });
  const inLists = turned.flatMap((place) => listedEdits(after, place, addressing));
  return [...edits, ...inLists].map((edit) => placedBefore(edit, change));
}

/** The edits by which a list of the solutions of each key issue names the solution where it belongs. */
function listedEdits(study: Study, place: Mapping, { solution, keyIssues }: Addressing): readonly Edit[] {
  const own = place.cells.filter((cell) => cell.solution === solution && keyIssues.includes(cell.keyIssue));
  const missing = keyIssues.filter((id) => !place.keyIssues.includes(id));
  return [
    ...own.flatMap((cell) => (cell.marked ? [] : listItem(study, cell, true))),
    ...addListRows(
      study,
      place,
      missing.map((id) => ({ id, listed: [solution] })),
    ),
  ];
}

function placesIn(study: Study): readonly Mapping[] {
  return mappingsOf(study).filter(({ solutions }) => solutions.some((id) => id !== undefined));
}

/** The tables that have the solution, else those that have the nearest one before it, else all. */
function placesFor(study: Study, places: readonly Mapping[], solution: string): readonly Mapping[] {
  const ids = study.trace.items.flatMap(({ id, kind }) => (kind === "solution" ? [id] : []));
  const before = ids.slice(0, ids.indexOf(solution) + 1).reverse();
  const known = before.find((id) => places.some(({ solutions }) => solutions.includes(id)));
  return known === undefined ? places : places.filter(({ solutions }) => solutions.includes(known));
}

/** `edit` of a file after `change` as one of the file before it. The two touch different words. */
function placedBefore(edit: Edit, { edits }: Change): Edit {
  let moved = 0;
  for (const { start, end, text } of edits
    .filter(({ uri }) => uri === edit.uri)
    .sort((a, b) => a.start - b.start)) {
    if (start + moved + text.length > edit.start) break;
    moved += text.length - (end - start);
  }
  return { ...edit, start: edit.start - moved, end: edit.end - moved };
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
  const edits = listItem(study, cell, true);
  return edits.length === 0 ? undefined : edits;
}
