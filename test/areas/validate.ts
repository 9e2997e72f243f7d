// How well words and weights that are fitted on some writers read the others.
import { LIKELY, SURE, UNKNOWN_WORDS } from "../../server/src/analysis/area-inference.ts";
import { isInside, type Weights, weigh } from "../../server/src/analysis/area-weights.ts";
import { type Area, type AreaModel, mainAreas } from "../../server/src/model/area-model.ts";
import { builtInModel } from "../../server/src/model/area-models.ts";
import { type Example, examplesOf, fitSigns, fitWords } from "./fit.ts";
import { type Labelled, writerOf } from "./labels.ts";
import { type Counts, count, NOTHING } from "./score.ts";

/** Counts of main areas over `texts`, each read by what is fitted on the other writers: all, and those shown unasked. */
export interface Validated {
  readonly main: Counts;
  readonly shown: Counts;
}

/** Leaves out one writer of the statements of `model` among `texts` after the other. */
export function validate(texts: readonly Labelled[], model: string): Validated {
  const own = texts.filter((text) => text.model === model);
  let [main, shown] = [NOTHING, NOTHING];
  for (const writer of new Set(own.map(writerOf))) {
    const read = fittedOn(
      texts.filter((text) => writerOf(text) !== writer),
      model,
    );
    for (const example of own.filter((text) => writerOf(text) === writer).flatMap(examplesOf)) {
      const confidence = confidenceOf(example, read);
      const wanted = example.wanted ? ["area"] : [];
      main = count(main, confidence >= LIKELY ? ["area"] : [], wanted);
      shown = count(shown, confidence >= SURE ? ["area"] : [], wanted);
    }
  }
  return { main, shown };
}

/** The weights for an area, and what a word tells of it. */
interface Fitted {
  readonly weights: (area: Area) => Weights;
  readonly told: (area: Area, word: string) => number;
}

/** Telling words, and the weights beside them, of the one model that has these; else weights fitted on all models. */
function fittedOn(texts: readonly Labelled[], model: string): Fitted {
  if (mainAreas(builtInModel(model) as AreaModel).some((area) => area.telling !== undefined)) {
    const { weights, telling } = fitWords(texts.filter((text) => text.model === model));
    return { weights: () => weights, told: (area, word) => telling[area.id]?.[word] ?? 0 };
  }
  const { link, inside } = fitSigns(texts);
  return { weights: (area) => (isInside(area) ? inside : link), told: () => 0 };
}

function confidenceOf({ sentences, words }: Example, { weights, told }: Fitted): number {
  const sums = sentences.map(({ area, values }, i) =>
    [...(words[i] ?? [])].reduce((sum, word) => sum + told(area, word), weigh(values, weights(area))),
  );
  return 1 / (1 + Math.exp(-UNKNOWN_WORDS - Math.max(...sums)));
}
