import type { Clause, Outline } from "./outline.ts";

/** The number of a clause, else of the nearest one above that has one; undefined where none has. */
export function clauseNumber({ clauses }: Outline, index: number): string | undefined {
  let clause: Clause | undefined = clauses[index];
  while (clause !== undefined && clause.clause === undefined) clause = clauses[clause.parent];
  return clause?.clause;
}
