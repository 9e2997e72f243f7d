import type { MappingTable } from "./mapping-table.ts";
import type { Clause, Outline } from "./outline.ts";

/** Clauses that weigh solutions and choose among them. */
const JUDGING: ReadonlySet<Clause["kind"]> = new Set(["conclusions", "overallEvaluation", "evaluation"]);

/**
 * Whether `table` maps where it stands: what an evaluation or a conclusion lists for each key issue are the solutions
 * that it weighs or takes, and not those that address it.
 */
export function isMappingPlace({ clauses }: Outline, clause: Clause, table: MappingTable): boolean {
  if (table.form !== "list" || !table.turned || table.written === "lines") return true;
  for (let at: Clause | undefined = clause; at !== undefined; at = clauses[at.parent])
    if (JUDGING.has(at.kind)) return false;
  return true;
}
