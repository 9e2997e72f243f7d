import type { Anchor } from "./anchor.ts";
import { idOf, isForeign } from "./names.ts";
import { factsAt, type Study } from "./study.ts";

/** The key issues of which a conclusion says that they have no solution, each with the place that says so. */
export function unsolvedKeyIssues(study: Study): ReadonlyMap<string, Anchor> {
  const { names } = study.trace;
  const found = new Map<string, Anchor>();
  for (const { index: clause, owner } of study.outline.clauses) {
    if (study.outline.clauses[owner]?.role !== "conclusion") continue;
    for (const [index, mention] of (factsAt(study, clause)?.mentions ?? []).entries()) {
      if (mention.kind !== "keyIssue" || mention.claim !== "unsolved" || isForeign(names, mention)) continue;
      const id = idOf(names, "keyIssue", mention.number);
      if (!found.has(id)) found.set(id, { clause, part: "mention", index });
    }
  }
  return found;
}
