// Parts of a key issue that are empty on purpose.
import { factsAt, type Study } from "./study.ts";
import type { Item } from "./trace.ts";

/** Whether a key issue has threats or requirements and every such part says that it does not apply. */
export function partsAreMarked(study: Study, keyIssue: Item): boolean {
  const { clauses } = study.outline;
  let parts = 0;
  for (let i = keyIssue.clause; i < (clauses[keyIssue.clause]?.end ?? 0); i++) {
    const clause = clauses[i];
    if (clause === undefined || (clause.role !== "threats" && clause.role !== "requirements")) continue;
    const value = factsAt(study, i)?.value;
    if (value !== "not-applicable" && value !== "none" && value !== "void") return false;
    parts++;
  }
  return parts > 0;
}
