// The cells of mapping tables by what they stand for, whichever form a table has.
import { memo } from "../base/memo.ts";
import type { Anchor } from "../model/anchor.ts";
import { type ManagedTable, managedTables } from "../model/managed-table.ts";
import { isMappingPlace } from "../model/mapping-place.ts";
import type { MappingTable } from "../model/mapping-table.ts";
import { headIds } from "../model/names.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { Trace } from "../model/trace.ts";
import { mappable } from "./mappable.ts";

/** The cell of a solution and a key issue; of a list its words for the key issue, or the cell that could list it. */
export interface MappingCell {
  readonly solution: string;
  readonly keyIssue: string;
  readonly at: Anchor;
  readonly marked: boolean;
  /** How many rows the solution has: some have one for each procedure; in a list, how many its head has. */
  readonly rows: number;
}

/** A table that maps solutions of the study to its key issues. */
export interface Mapping {
  /** The clause in the outline, and which table of the clause. */
  readonly clause: number;
  readonly index: number;
  readonly table: MappingTable;
  /** What the rows and columns stand for, as `headIds` has it. */
  readonly solutions: readonly (string | undefined)[];
  readonly keyIssues: readonly (string | undefined)[];
  readonly cells: readonly MappingCell[];
  /** The managed table that it stands in. */
  readonly managed: ManagedTable | undefined;
}

const perTrace = memo((_trace: Trace): { value?: readonly Mapping[] } => ({}));

/** The mapping tables of a study. Tables that only look alike (evaluations with a row a key issue) are none. */
export function mappingsOf(study: Study): readonly Mapping[] {
  // What tables say is part of what the trace is kept by.
  const slot = perTrace(study.trace);
  slot.value ??= study.outline.clauses.flatMap((at) => {
    const { index: clause } = at;
    const facts = factsAt(study, clause);
    const managed = managedTables(facts?.tableComments).tables;
    return (facts?.tables ?? []).flatMap((table, index) => {
      const around = managed.find(({ inner }) => inner.start <= table.start && table.end <= inner.end);
      const ids = headIds(study.trace.names, table);
      if (!isMappingPlace(study.outline, at, table) || !isMapping(table, ids)) return [];
      const cells = [...cellsOf(study, { clause, index, table }, ids)];
      return [{ clause, index, table, ...ids, cells, managed: around }];
    });
  });
  return slot.value;
}

type HeadIds = ReturnType<typeof headIds>;

/** Whether a table names solutions and key issues, and marks some of them or is still blank. */
function isMapping({ marks, turned }: MappingTable, { solutions, keyIssues }: HeadIds): boolean {
  const isNamed = (id: string | undefined): boolean => id !== undefined;
  const heads = turned ? solutions : keyIssues;
  if (marks.every(({ marked }) => !marked))
    return solutions.some(isNamed) && keyIssues.some(isNamed) && heads.filter(isNamed).length > 1;
  return marks.some(
    ({ marked, row, column }) => marked && isNamed(solutions[row]) && isNamed(keyIssues[column]),
  );
}

function* cellsOf(study: Study, place: PlacedTable, ids: HeadIds): Iterable<MappingCell> {
  const { clause, index, table } = place;
  const rowsOf = rowCounts(table, ids);
  const cells = new Map<string, MappingCell>();
  for (const [at, { row, column, marked }] of table.marks.entries()) {
    const solution = ids.solutions[row];
    const keyIssue = ids.keyIssues[column];
    if (solution === undefined || keyIssue === undefined) continue;
    const key = `${solution} ${keyIssue}`;
    // A solution with a row for each procedure: the marked cell speaks for it.
    if (cells.has(key) && !marked) continue;
    const anchor: Anchor = { clause, part: "mark", index: at, table: index };
    const rows = rowsOf.get(isTurnedList(table) ? keyIssue : solution) ?? 1;
    cells.set(key, { solution, keyIssue, at: anchor, marked, rows });
  }
  yield* cells.values();
  yield* unlistedIn(study, place, ids, cells);
}

type PlacedTable = Pick<Mapping, "clause" | "index" | "table">;

/** What a list could name and does not. */
function* unlistedIn(
  study: Study,
  { clause, index, table }: PlacedTable,
  ids: HeadIds,
  listed: ReadonlyMap<string, MappingCell>,
): Iterable<MappingCell> {
  const turned = isTurnedList(table);
  const rowsOf = rowCounts(table, ids);
  const seen = new Set(listed.keys());
  for (const [place, { head }] of table.lists?.entries() ?? []) {
    const own = turned ? ids.keyIssues[head] : ids.solutions[head];
    if (own === undefined) continue;
    for (const { id } of mappable(study, turned ? "solution" : "keyIssue")) {
      const [solution, keyIssue] = turned ? [id, own] : [own, id];
      const key = `${solution} ${keyIssue}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const at: Anchor = { clause, part: "list", index: place, table: index };
      yield { solution, keyIssue, at, marked: false, rows: rowsOf.get(own) ?? 1 };
    }
  }
}

function isTurnedList({ form, turned }: MappingTable): boolean {
  return form === "list" && turned;
}

/** How many rows each head has. */
function rowCounts({ lists, turned }: MappingTable, ids: HeadIds): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const heads = lists?.map(({ head }) => (turned ? ids.keyIssues[head] : ids.solutions[head]));
  for (const id of heads ?? ids.solutions) if (id !== undefined) rows.set(id, (rows.get(id) ?? 0) + 1);
  return rows;
}
