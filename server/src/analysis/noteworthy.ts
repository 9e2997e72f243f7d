// What is worth saying unasked: for a statement the nearest one that means the same, if it stands in another key issue
// of the study and earlier, so that each pair is told once. Who wants to know of other studies asks.
import type { Study } from "../model/study.ts";
import type { Entry } from "./entry.ts";
import type { Related } from "./pairs.ts";
import { entryOf, relatedTo, type Similarity } from "./similarity.ts";

/** From which score on an author is told unasked. */
export const QUIET_THRESHOLD = 0.25;

export interface Noteworthy {
  readonly entry: Entry;
  readonly related: Related;
}

/** The statements of `study` that are worth a word, in document order, one word each. */
export function noteworthyIn(
  similarity: Similarity,
  study: Study,
  {
    threshold = QUIET_THRESHOLD,
    kinds = ["threat"],
  }: { readonly threshold?: number; readonly kinds?: readonly Entry["kind"][] } = {},
): readonly Noteworthy[] {
  const order = new Map(study.trace.items.map((item, at) => [item.id, at]));
  return study.trace.items.flatMap((item, at) => {
    const entry = entryOf(similarity, study.id, item.id);
    if (entry === undefined || item.parent === undefined || !kinds.includes(entry.kind)) return [];
    const related = relatedTo(similarity, study.id, item.id).find(
      (one) =>
        one.score >= threshold &&
        one.entry.owner !== entry.owner &&
        one.entry.study === study.id &&
        (order.get(one.entry.item) ?? 0) < at,
    );
    return related === undefined ? [] : [{ entry, related }];
  });
}
