// The solutions at hand for an item and what is like it: those that declare them, else those whose texts could suit.

import type { Item } from "../model/trace.ts";
import type { ItemIn } from "../model/worked-on.ts";
import type { Entry } from "./entry.ts";
import { coverageOf, proposalFor } from "./proposals.ts";
import { inTextOrder, itemOf, type RelatedItem, statementsOfItem } from "./related-items.ts";
import { entryOf, type Similarity } from "./similarity.ts";

/** A solution that declares some of what is alike, or could serve it. */
export interface CommonSolution extends ItemIn {
  /** The key issues of the statements that it declares, and the others; of one without a key issue the statement. */
  readonly declares: readonly Item[];
  readonly leaves: readonly Item[];
  /** Where no solution declares any of them: why this one could serve. */
  readonly because: readonly string[];
}

/** The solutions for `of` and the statements `found` to be like it, the one first that declares most of them. */
export function commonSolutions(
  similarity: Similarity,
  of: ItemIn,
  found: readonly RelatedItem[],
): readonly CommonSolution[] {
  const alike = [...new Set(found.flatMap(({ own, related }) => [own, related.entry]))];
  const members = alike.length > 0 ? alike : entriesOf(similarity, of);
  const declaring = coverageOf(similarity, { members }).flatMap(({ covers, leaves, ...ref }) => {
    const solution = itemOf(similarity, ref);
    const declares = ownersOf(similarity, covers);
    const left = ownersOf(similarity, leaves).filter((owner) => !declares.includes(owner));
    return solution === undefined ? [] : [{ ...solution, declares, leaves: left, because: [] }];
  });
  return declaring.length > 0 ? declaring : candidatesFor(similarity, of);
}

function entriesOf(similarity: Similarity, of: ItemIn): readonly Entry[] {
  return statementsOfItem(of).flatMap(({ id }) => entryOf(similarity, of.study.id, id) ?? []);
}

/** The key issues of `entries`, each once, in the order of the texts; of one without a key issue the statement. */
function ownersOf(similarity: Similarity, entries: readonly Entry[]): readonly Item[] {
  const owners = entries
    .flatMap((entry) => itemOf(similarity, entry) ?? [])
    .map(({ study, item }) => ({ study, item: study.trace.byId.get(item.parent ?? "") ?? item }))
    .sort((a, b) => inTextOrder(similarity, a, b));
  return [...new Set(owners.map(({ item }) => item))];
}

function candidatesFor(similarity: Similarity, { study, item }: ItemIn): readonly CommonSolution[] {
  const keyIssue = item.kind === "keyIssue" ? item : study.trace.byId.get(item.parent ?? "");
  if (keyIssue === undefined) return [];
  return proposalFor(similarity, study, keyIssue).candidates.flatMap(({ because, ...ref }) => {
    const solution = itemOf(similarity, ref);
    return solution === undefined ? [] : [{ ...solution, declares: [], leaves: [keyIssue], because }];
  });
}
