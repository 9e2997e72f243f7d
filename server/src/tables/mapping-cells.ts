// The cells of mapping tables by what they stand for, whichever form a table has.
import { memo } from "../base/memo.ts";
import type { Anchor } from "../model/anchor.ts";
import { type ManagedTable, managedTables } from "../model/managed-table.ts";
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
  /** How many rows the solution has: some have one for each procedure. */
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
  slot.value ??= study.outline.clauses.flatMap(({ index: clause }) => {
    const facts = factsAt(study, clause);
    const managed = managedTables(facts?.tableComments).tables;
    return (facts?.tables ?? []).flatMap((table, index) => {
      const around = managed.find(({ inner }) => inner.start <= table.start && table.end <= inner.end);
      const ids = headIds(study.trace.names, table);
      if (!isMapping(table, ids)) return [];
      const cells = [...cellsOf(study, { clause, index, table }, ids)];
      return [{ clause, index, table, ...ids, cells, managed: around }];
    });
  });
  return slot.value;
}

type HeadIds = ReturnType<typeof headIds>;

/** Whether a table names solutions and key issues, and marks some of them or is still blank. */
function isMapping({ marks, form }: MappingTable, { solutions, keyIssues }: HeadIds): boolean {
  const isNamed = (id: string | undefined): boolean => id !== undefined;
  const heads = form === "transposed" ? solutions : keyIssues;
  if (marks.every(({ marked }) => !marked))
    return solutions.some(isNamed) && keyIssues.some(isNamed) && heads.filter(isNamed).length > 1;
  return marks.some(
    ({ marked, row, column }) => marked && isNamed(solutions[row]) && isNamed(keyIssues[column]),
  );
}

function* cellsOf(
  study: Study,
  { clause, index, table }: Pick<Mapping, "clause" | "index" | "table">,
  { solutions, keyIssues }: HeadIds,
): Iterable<MappingCell> {
  const rows = new Map<string, number>();
  for (const id of solutions) if (id !== undefined) rows.set(id, (rows.get(id) ?? 0) + 1);
  const cells = new Map<string, MappingCell>();
  for (const [at, { row, column, marked }] of table.marks.entries()) {
    const solution = solutions[row];
    const keyIssue = keyIssues[column];
    if (solution === undefined || keyIssue === undefined) continue;
    const key = `${solution} ${keyIssue}`;
    // A solution with a row for each procedure: the marked cell speaks for it.
    if (cells.has(key) && !marked) continue;
    const anchor: Anchor = { clause, part: "mark", index: at, table: index };
    cells.set(key, { solution, keyIssue, at: anchor, marked, rows: rows.get(solution) ?? 1 });
  }
  yield* cells.values();
  for (const [row] of table.lists?.entries() ?? []) {
    const solution = solutions[row];
    for (const { id: keyIssue } of solution === undefined ? [] : mappable(study, "keyIssue")) {
      const key = `${solution} ${keyIssue}`;
      if (solution === undefined || cells.has(key)) continue;
      const at: Anchor = { clause, part: "list", index: row, table: index };
      cells.set(key, { solution, keyIssue, at, marked: false, rows: rows.get(solution) ?? 1 });
      yield cells.get(key) as MappingCell;
    }
  }
}
