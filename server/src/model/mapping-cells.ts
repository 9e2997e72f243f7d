// The cells of the mapping tables, by what they map.
import type { Anchor } from "./anchor.ts";
import type { MappingTable } from "./mapping-table.ts";
import { headIds } from "./names.ts";
import { factsAt, type Study } from "./study.ts";

/** A mapping table of a study, with what its rows and columns stand for. */
export interface MappingPlace {
  /** The clause of the outline, and which of its tables it is. */
  readonly clause: number;
  readonly index: number;
  readonly table: MappingTable;
  /** The ids of its solutions and key issues, in the order of the facts; undefined for a title that fits none. */
  readonly solutions: readonly (string | undefined)[];
  readonly keyIssues: readonly (string | undefined)[];
}

/** The mapping tables of `study`, in document order. */
export function* mappingTables(study: Study): Iterable<MappingPlace> {
  for (const { index: clause } of study.outline.clauses) {
    const tables = factsAt(study, clause)?.tables ?? [];
    for (const [index, table] of tables.entries())
      yield { clause, index, table, ...headIds(study.trace.names, table) };
  }
}

/** A cell that says whether a solution addresses a key issue, by their ids. */
export interface MappingCell {
  readonly solution: string;
  readonly keyIssue: string;
  readonly marked: boolean;
  readonly at: Anchor;
}

/** The cells of a matrix, one for each solution and key issue. A list has no cells to mark. */
export function cellsOf({
  clause,
  index,
  table,
  solutions,
  keyIssues,
}: MappingPlace): readonly MappingCell[] {
  if (table.form === "list") return [];
  const cells = new Map<string, MappingCell>();
  table.marks.forEach(({ row, column, marked }, at) => {
    const [solution, keyIssue] = [solutions[row], keyIssues[column]];
    if (solution === undefined || keyIssue === undefined) return;
    // A solution with a row per procedure: the marked cell speaks for it.
    const key = `${solution} ${keyIssue}`;
    if (!cells.has(key) || marked)
      cells.set(key, { solution, keyIssue, marked, at: { clause, part: "mark", index: at, table: index } });
  });
  return [...cells.values()];
}
