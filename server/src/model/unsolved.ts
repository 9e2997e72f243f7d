import type { Anchor } from "./anchor.ts";
import { idOf, isForeign } from "./names.ts";
import { factsAt, type Study } from "./study.ts";

/** A place that says of a key issue that it has no solution. */
export interface Unsolved {
  readonly keyIssue: string;
  readonly at: Anchor;
}

/** The key issues of which the study says that they have no solution, each with the first place that says so. */
export function unsolvedKeyIssues(study: Study): ReadonlyMap<string, Anchor> {
  const found = new Map<string, Anchor>();
  for (const { keyIssue, at } of unsolvedIn(study)) if (!found.has(keyIssue)) found.set(keyIssue, at);
  return found;
}

/** All places of `study` that say that a key issue has no solution. Key issues and solutions speak of themselves alone. */
export function* unsolvedIn(study: Study): Iterable<Unsolved> {
  const { names } = study.trace;
  const { clauses } = study.outline;
  for (const { index: clause, owner } of clauses) {
    const role = clauses[owner]?.role;
    if (role === "keyIssue" || role === "solution") continue;
    for (const [index, mention] of (factsAt(study, clause)?.mentions ?? []).entries()) {
      if (mention.kind !== "keyIssue" || mention.claim !== "unsolved" || isForeign(names, mention)) continue;
      const keyIssue = idOf(names, "keyIssue", mention.number);
      yield { keyIssue, at: { clause, part: "mention", index } };
    }
  }
}
