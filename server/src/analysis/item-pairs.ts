// Solutions of a study that describe one mechanism.
import { memo } from "../base/memo.ts";
import { fingerprintOf } from "../model/item-text.ts";
import { decisionOn } from "../model/project-decisions.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { fieldsOf, rarityIn } from "./item-fields.ts";
import { cosines, type Matrix } from "./retrieval.ts";
import { phrasesIn } from "./telling-phrases.ts";

export interface ItemPair {
  readonly a: Item;
  readonly b: Item;
  /** The cosine of what they say. */
  readonly likeness: number;
}

/** Solutions at this cosine describe one mechanism, where most pairs are below 0.1. */
const ONE_MECHANISM = 0.35;

/** Cosines of what each solution of `study` says with what each says, in the order of the study. */
export const solutionCosines = memo((study: Study): Matrix => {
  const bags = fieldsOf(study).solutions.map((one) => one.all);
  return cosines(bags, bags, rarityIn(study));
});

/** The pairs of solutions of `study` that could be merged, the most alike first; none that somebody told apart. */
export const mergeable = memo((study: Study): readonly ItemPair[] =>
  pairsOf(study)
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

/** All pairs of solutions, the earlier first. */
function pairsOf(study: Study): readonly ItemPair[] {
  const items = fieldsOf(study).solutions.map(({ item }) => item);
  return solutionCosines(study).flatMap((row, i) =>
    items.slice(i + 1).map((b, j) => ({ a: items[i] as Item, b, likeness: row[i + 1 + j] ?? 0 })),
  );
}
