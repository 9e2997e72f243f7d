import { likenessOf, type Noteworthy, noteworthyIn } from "../analysis/noteworthy.ts";
import type { Similarity } from "../analysis/similarity.ts";
import { questionOn, sentenceOf } from "../analysis/solution-question.ts";
import {
  askChanges,
  createChanges,
  differentChanges,
  linkChanges,
  type Pair,
} from "../edits/similar-pair.ts";
import type { Anchor } from "../model/anchor.ts";
import type { Study } from "../model/study.ts";
import type { Finding, SimilarityRule } from "./rule.ts";

/** A threat is like an earlier one of another key issue, which other solutions address. */
export const similarThreat: SimilarityRule = {
  code: "similar-threat",
  summary: "A threat is like one of another key issue, and no solution addresses both",
  severity: "info",
  scope: "similarity",
  *check(study, similarity) {
    for (const one of noteworthyIn(similarity, study)) yield* findingsOn(study, similarity, one);
  },
  fixes(study, finding, similarity) {
    const pair = finding.data as Pair;
    return [
      ...askChanges(study, pair),
      ...linkChanges(study, pair),
      ...createChanges(study, similarity, pair),
      ...differentChanges(study, similarity, pair),
    ];
  },
};

function* findingsOn(study: Study, similarity: Similarity, one: Noteworthy): Iterable<Finding<Anchor>> {
  const found = likenessOf(study, similarity, one);
  if (found === undefined) return;
  const { item, other, sentence } = found;
  const [own, theirs] = [item, other].map(({ parent }) => study.trace.byId.get(parent ?? ""));
  const question = own && theirs && questionOn(study, own, theirs);
  if (question === undefined) return;
  yield {
    at: item.at,
    message: `${sentence} ${sentenceOf(question)}`,
    related: [{ at: other.at, message: one.related.entry.text }],
    data: [item, other] satisfies Pair,
  };
}
