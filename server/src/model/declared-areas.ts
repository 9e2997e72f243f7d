// The areas that an author states for an item: in the project file, in a line or comment of its clauses.

import { factsAt, type Study } from "./study.ts";
import { statementsOf } from "./study-statements.ts";
import type { Item } from "./trace.ts";

/** The areas declared for `item`, sorted, each once; none where nobody stated any. */
export function declaredAreas(study: Study, item: Item): readonly string[] {
  const areas = new Set<string>();
  if (item.kind === "keyIssue")
    for (const area of study.project?.keyIssues.get(item.id)?.areas ?? []) areas.add(area);
  if (item.kind === "solution")
    for (const area of study.project?.solutions.get(item.id)?.areas ?? []) areas.add(area);
  if (item.at.part === "statement") {
    const statement = statementsOf(study.files, study.outline.clauses[item.clause])[item.at.index];
    add(statement?.areas ?? []);
    for (const stated of factsAt(study, item.clause)?.areas ?? []) {
      if (statement !== undefined && stated.start >= statement.start && stated.end <= statement.end)
        add(stated.areas);
    }
  } else if (item.kind === "keyIssue" || item.kind === "solution") {
    const clauses = study.outline.clauses;
    for (let i = item.clause; i < (clauses[item.clause]?.end ?? 0); i++) {
      if (clauses[i]?.owner !== item.clause) continue;
      const statements = statementsOf(study.files, clauses[i]);
      for (const stated of factsAt(study, i)?.areas ?? []) {
        if (!statements.some((one) => stated.start >= one.start && stated.end <= one.end)) add(stated.areas);
      }
    }
  }
  return [...areas].sort();

  function add(stated: readonly string[]): void {
    for (const area of stated) areas.add(area);
  }
}
