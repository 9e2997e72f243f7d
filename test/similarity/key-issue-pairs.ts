// Key issues that one solution could serve, as far as that can be told: by their words, and by the solutions that suit
// both. Measured only: it is not sure enough to be shown to an author.
import { fieldsOf, rarityIn } from "../../server/src/analysis/item-fields.ts";
import { mappingOf } from "../../server/src/analysis/mapping.ts";
import { cosines } from "../../server/src/analysis/retrieval.ts";
import type { Study } from "../../server/src/model/study.ts";
import type { Item } from "../../server/src/model/trace.ts";

export interface KeyIssuePair {
  readonly a: Item;
  readonly b: Item;
  /** From 0 upwards, higher is nearer. */
  readonly likeness: number;
}

/** How much the wording of key issues counts against the probability that a solution suits both. */
const WORDING = 4;

/** All pairs of key issues of `study`, the earlier first. */
export function keyIssuePairs(study: Study): readonly KeyIssuePair[] {
  const { keyIssues } = fieldsOf(study);
  const suits = mappingOf(study).map(
    ({ ranked }) => new Map(ranked.map(({ item, score }) => [item.id, score])),
  );
  const bags = keyIssues.map((one) => one.all);
  const cosine = cosines(bags, bags, rarityIn(study));
  return keyIssues.flatMap(({ item: a }, i) =>
    keyIssues.slice(i + 1).map(({ item: b }, j) => {
      const none = suits.reduce((no, by) => no * (1 - (by.get(a.id) ?? 0) * (by.get(b.id) ?? 0)), 1);
      return { a, b, likeness: WORDING * (cosine[i]?.[i + 1 + j] ?? 0) + (1 - none) };
    }),
  );
}
