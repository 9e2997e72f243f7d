import { isConsolidated } from "../analysis/consolidated.ts";
import { likenessOf, noteworthyIn } from "../analysis/noteworthy.ts";
import { questionOn, sentenceOf } from "../analysis/solution-question.ts";
import { titled } from "../base/words.ts";
import { consolidate } from "../edits/consolidate-requirement.ts";
import { askChanges, differentChanges, type Pair } from "../edits/similar-pair.ts";
import { longNameOf } from "../model/item-name.ts";
import type { SimilarityRule } from "./rule.ts";

/** From which score on an author is told: four of five such pairs are alike. With the threats at most ten of a published TR. */
export const REQUIREMENT_THRESHOLD = 0.8;

/** A potential requirement is like an earlier one of another key issue: one text could serve both. */
export const similarRequirement: SimilarityRule = {
  code: "similar-requirement",
  summary: "A potential requirement is like one of another key issue",
  severity: "hint",
  scope: "similarity",
  *check(study, similarity) {
    for (const one of noteworthyIn(similarity, study, {
      threshold: REQUIREMENT_THRESHOLD,
      kinds: ["requirement"],
    })) {
      const found = likenessOf(study, similarity, one);
      if (found === undefined || isConsolidated(study.trace, found.item, found.other)) continue;
      const { item, other, sentence } = found;
      const [own, theirs] = [item, other].map(({ parent }) => study.trace.byId.get(parent ?? ""));
      const question = own && theirs && questionOn(study, own, theirs);
      yield {
        at: item.at,
        message: question === undefined ? sentence : `${sentence} ${sentenceOf(question)}`,
        related: [{ at: other.at, message: one.related.entry.text }],
        data: [item, other] satisfies Pair,
      };
    }
  },
  fixes(study, finding, similarity) {
    const pair = finding.data as Pair;
    const [later, earlier] = pair;
    const change = consolidate(study, earlier, later);
    const title = titled("Consolidate with {0}", longNameOf(study, earlier));
    return [
      ...(change === undefined ? [] : [{ ...title, ...change }]),
      ...askChanges(study, pair),
      ...differentChanges(study, similarity, pair),
    ];
  },
};
