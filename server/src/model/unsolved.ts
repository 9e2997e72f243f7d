import type { Anchor } from "./anchor.ts";
import { isMappingPlace } from "./mapping-place.ts";
import { headIds, idOf, isForeign } from "./names.ts";
import type { Clause } from "./outline.ts";
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
  for (const at of clauses) {
    const { index: clause, owner } = at;
    const role = clauses[owner]?.role;
    if (role === "keyIssue" || role === "solution") continue;
    for (const [index, mention] of (factsAt(study, clause)?.mentions ?? []).entries()) {
      if (mention.kind !== "keyIssue" || mention.claim !== "unsolved" || isForeign(names, mention)) continue;
      const keyIssue = idOf(names, "keyIssue", mention.number);
      yield { keyIssue, at: { clause, part: "mention", index } };
    }
    yield* unsolvedInTables(study, at);
  }
}

/** The lists of solutions that say that there is none. */
function* unsolvedInTables(study: Study, clause: Clause): Iterable<Unsolved> {
  for (const [table, mapping] of (factsAt(study, clause.index)?.tables ?? []).entries()) {
    if (!mapping.turned || !isMappingPlace(study.outline, clause, mapping)) continue;
    const { keyIssues } = headIds(study.trace.names, mapping);
    for (const [index, { head, none }] of (mapping.lists ?? []).entries()) {
      const keyIssue = keyIssues[head];
      if (none && keyIssue !== undefined)
        yield { keyIssue, at: { clause: clause.index, part: "list", index, table } };
    }
  }
}
