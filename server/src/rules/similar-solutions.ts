import { type ItemPair, mergeable, wordsOfBoth } from "../analysis/item-pairs.ts";
import { listed } from "../base/listed.ts";
import { titled } from "../base/words.ts";
import { noteMerge } from "../edits/merge-solutions.ts";
import { differentChanges, type Pair } from "../edits/similar-pair.ts";
import { inSentence, longNameOf } from "../model/item-name.ts";
import type { Item } from "../model/trace.ts";
import type { SimilarityRule } from "./rule.ts";

/** A solution describes what looks like the mechanism of an earlier one. */
export const similarSolutions: SimilarityRule = {
  code: "similar-solutions",
  summary: "Two solutions describe what looks like one mechanism",
  severity: "hint",
  scope: "similarity",
  *check(study) {
    for (const [later, pair] of nearestOf(mergeable(study))) {
      const words = wordsOfBoth(study, pair);
      const why = words.length === 0 ? "" : `: both speak of ${listed(words)}`;
      yield {
        at: later.at,
        message: `Similar to ${longNameOf(study, pair.a)}${why}. They may describe one mechanism.`,
        related: [{ at: pair.a.at, message: pair.a.title }],
        data: [later, pair.a] satisfies Pair,
      };
    }
  },
  fixes(study, finding, similarity) {
    const [later, earlier] = finding.data as Pair;
    const change = noteMerge(study, earlier, later);
    const title = titled("Merge {0} and {1}…", inSentence(earlier), inSentence(later));
    return [
      ...(change === undefined ? [] : [{ ...title, ...change }]),
      ...differentChanges(study, similarity, [later, earlier]),
    ];
  },
};

/** For each solution the earlier one that it is most like: each is told of once. `pairs` begin with the most alike. */
function nearestOf(pairs: readonly ItemPair[]): ReadonlyMap<Item, ItemPair> {
  const nearest = new Map<Item, ItemPair>();
  for (const pair of pairs) if (!nearest.has(pair.b)) nearest.set(pair.b, pair);
  return nearest;
}
