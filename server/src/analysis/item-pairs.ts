// Key issues of a study that one solution could serve, and solutions that describe one mechanism.
import { memo } from "../base/memo.ts";
import { fingerprintOf } from "../model/item-text.ts";
import { decisionOn } from "../model/project-decisions.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { fieldsOf, type ItemFields, rarityIn } from "./item-fields.ts";
import { mappingOf } from "./mapping.ts";
import { cosines } from "./retrieval.ts";
import { phrasesIn } from "./telling-phrases.ts";

export interface ItemPair {
  readonly a: Item;
  readonly b: Item;
  /** Higher is nearer. Of key issues from 0 upwards, of solutions a cosine. */
  readonly likeness: number;
}

/** How much the wording of key issues counts against the probability that a solution suits both. */
const WORDING = 4;
/** Solutions at this cosine describe one mechanism, where most pairs are below 0.1. */
const ONE_MECHANISM = 0.35;

/** All pairs of key issues of `study`, the earlier first: by their words, and by the solutions that suit both. */
export const keyIssuePairs = memo((study: Study): readonly ItemPair[] => {
  const suits = mappingOf(study).map(
    ({ ranked }) => new Map(ranked.map(({ item, score }) => [item.id, score])),
  );
  return pairsOf(study, fieldsOf(study).keyIssues, (a, b, cosine) => {
    const none = suits.reduce((no, by) => no * (1 - (by.get(a.id) ?? 0) * (by.get(b.id) ?? 0)), 1);
    return WORDING * cosine + (1 - none);
  });
});

/** All pairs of solutions of `study`, the earlier first. */
export const solutionPairs = memo((study: Study): readonly ItemPair[] =>
  pairsOf(study, fieldsOf(study).solutions, (_a, _b, cosine) => cosine),
);

/** The pairs of solutions of `study` that could be merged, the most alike first; none that somebody told apart. */
export const mergeable = memo((study: Study): readonly ItemPair[] =>
  solutionPairs(study)
    .filter((pair) => pair.likeness >= ONE_MECHANISM && !areDifferent(study, pair))
    .sort((x, y) => y.likeness - x.likeness),
);

function areDifferent(study: Study, { a, b }: ItemPair): boolean {
  const [one, other] = [fingerprintOf(study, a), fingerprintOf(study, b)];
  return decisionOn(study.project?.decisions ?? [], one, other) === "different";
}

/** The words that tell two solutions of `study` from the others and that both use, the most telling first. */
export function wordsOfBoth(study: Study, { a, b }: ItemPair): readonly string[] {
  const { solutions } = fieldsOf(study);
  const [own, theirs] = [a, b].map(({ id }) => solutions.find(({ item }) => item.id === id)?.all);
  const rarity = rarityIn(study);
  const countOf = (term: string): number => Math.min(own?.get(term) ?? 0, theirs?.get(term) ?? 0);
  const both = new Map(
    [...(own?.keys() ?? [])].filter((term) => countOf(term) > 0).map((term) => [term, countOf(term)]),
  );
  return phrasesIn(textOf(study, a), both, (term) => rarity(term) * Math.log1p(countOf(term)));
}

/** What the paragraphs of a solution say. */
function textOf(study: Study, { clause: index }: Item): string {
  return study.outline.clauses
    .filter(({ owner }) => owner === index)
    .flatMap((clause) => {
      const section = study.files[clause.file]?.facts[clause.section];
      const paragraphs = section?.clauses[clause.part]?.paragraphs ?? [];
      return paragraphs.map(({ start, end }) => section?.prose.slice(start, end) ?? "");
    })
    .join("\n");
}

function pairsOf(
  study: Study,
  items: readonly ItemFields[],
  likeness: (a: Item, b: Item, cosine: number) => number,
): readonly ItemPair[] {
  const rarity = rarityIn(study);
  const bags = items.map((one) => one.all);
  const cosine = cosines(bags, bags, rarity);
  return items.flatMap((a, i) =>
    items.slice(i + 1).map((b, j) => ({
      a: a.item,
      b: b.item,
      likeness: likeness(a.item, b.item, cosine[i]?.[i + 1 + j] ?? 0),
    })),
  );
}
