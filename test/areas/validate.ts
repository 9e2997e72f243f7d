// How well words and weights that are fitted on some writers read the others.
import { LIKELY, SURE, UNKNOWN_WORDS } from "../../server/src/analysis/area-inference.ts";
import { weigh } from "../../server/src/analysis/area-weights.ts";
import { type Example, examplesOf, type FittedWords, fitWords } from "./fit.ts";
import { type Labelled, writerOf } from "./labels.ts";
import { type Counts, count, NOTHING } from "./score.ts";

/** Counts of main areas over `texts`, each read by what is fitted on the other writers: all, and those shown unasked. */
export interface Validated {
  readonly main: Counts;
  readonly shown: Counts;
}

/** Leaves out one writer of `texts`, which are of one model, after the other. */
export function validate(texts: readonly Labelled[]): Validated {
  let [main, shown] = [NOTHING, NOTHING];
  for (const writer of new Set(texts.map(writerOf))) {
    const fitted = fitWords(texts.filter((text) => writerOf(text) !== writer));
    for (const example of texts.filter((text) => writerOf(text) === writer).flatMap(examplesOf)) {
      const confidence = confidenceOf(example, fitted);
      const wanted = example.wanted ? ["area"] : [];
      main = count(main, confidence >= LIKELY ? ["area"] : [], wanted);
      shown = count(shown, confidence >= SURE ? ["area"] : [], wanted);
    }
  }
  return { main, shown };
}

function confidenceOf({ sentences, words }: Example, { weights, telling }: FittedWords): number {
  const sums = sentences.map(({ area, values }, i) =>
    [...(words[i] ?? [])].reduce(
      (sum, word) => sum + (telling[area.id]?.[word] ?? 0),
      weigh(values, weights),
    ),
  );
  return 1 / (1 + Math.exp(-UNKNOWN_WORDS - Math.max(...sums)));
}
