// What is worth saying unasked: for a statement the nearest one that means the same, if it stands in another key issue
// of the study and earlier, so that each pair is told once. Who wants to know of other studies asks.
import { longNameOf } from "../model/item-name.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { commonOf, sentenceOn } from "./because.ts";
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
  const told = study.trace.items.filter(isTold);
  const order = new Map(told.map((item, at) => [item.id, at]));
  return told.flatMap((item, at) => {
    const entry = entryOf(similarity, study.id, item.id);
    if (entry === undefined || !kinds.includes(entry.kind)) return [];
    const related = relatedTo(similarity, study.id, item.id).find(
      (one) =>
        one.score >= threshold &&
        one.entry.owner !== entry.owner &&
        one.entry.study === study.id &&
        (order.get(one.entry.item) ?? at) < at,
    );
    return related === undefined ? [] : [{ entry, related }];
  });
}

/** Whether an item is of a key issue, or has an id of its own as requirements of SA1 do; a consolidated one repeats them. */
function isTold({ parent, number, at }: Item): boolean {
  return (parent !== undefined || number !== undefined) && at.part === "statement";
}

/** Two statements of one study that are alike, the later one first, and what to say of that. */
export interface Likeness {
  readonly item: Item;
  readonly other: Item;
  /** "Similar to the first threat of Key Issue #7 (clause 5.7.2): both are …." */
  readonly sentence: string;
}

/** What is worth saying, in words; undefined where `study` does not have the two. */
export function likenessOf(
  study: Study,
  similarity: Similarity,
  { entry, related }: Noteworthy,
): Likeness | undefined {
  const [item, other] = [entry, related.entry].map((one) => study.trace.byId.get(one.item));
  if (item === undefined || other === undefined) return undefined;
  const why = sentenceOn(commonOf(similarity.index, entry, related.entry));
  return { item, other, sentence: `Similar to ${longNameOf(study, other)}${why === "" ? "" : `: ${why}`}.` };
}
