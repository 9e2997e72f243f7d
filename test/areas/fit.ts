// Fits the weights of the signs on the labelled statements of the half "tuning". `npm run areas -- --fit` prints them.
import { readForAreas } from "../../server/src/analysis/area-reading.ts";
import { SIGNS, type Signs, signsOf } from "../../server/src/analysis/area-signs.ts";
import { isInside, type Weights, weigh } from "../../server/src/analysis/area-weights.ts";
import type { AreaModel } from "../../server/src/model/area-model.ts";
import { builtInModel } from "../../server/src/model/area-models.ts";
import type { Labelled } from "./labels.ts";

/** The signs of one area in the sentences of one text, and whether a reader puts the text there. */
export interface Example {
  readonly sentences: readonly Signs[];
  readonly wanted: boolean;
}

/** The weights for areas between two parties and for those inside of one. */
export interface Fitted {
  readonly link: Weights;
  readonly inside: Weights;
}

/**
 * What is believed before anything was seen: few labels must not turn a sign around. No labelled statement has a context:
 * the weights of that are what suited the key issues of published TRs that the inference was tried on.
 */
const PRIOR: Partial<Weights> = {
  always: -2,
  terms: 2,
  hints: 0.5,
  between: 4,
  towards: 2,
  sameSegment: 2,
  sameSentence: 1.5,
  apartByOther: 0.5,
  otherEndBefore: 1,
  weakPair: 0.5,
  oneEndAndTerm: 1,
  noEnd: -1,
  otherParty: -0.5,
  rivalBetween: -0.5,
  rivalTerms: -0.5,
  rivalPair: -0.3,
  inContext: -1,
  title: 1.5,
  details: 1.5,
  onlyTitle: 4,
};
/** How strongly weights are drawn towards what is believed. */
const PULL = 0.5;
const STEPS = 1500;

/** The examples that a labelled text gives: one for each main area of its model. */
export function examplesOf(text: Labelled): readonly Example[] {
  const model = builtInModel(text.model) as AreaModel;
  return signsOf(model, readForAreas(model, text.text)).map((sentences) => ({
    sentences,
    wanted: text.areas.some((id) => id[0] === sentences[0]?.area.id),
  }));
}

/** Fits both kinds of weights. */
export function fitAll(texts: readonly Labelled[]): Fitted {
  const examples = texts.flatMap(examplesOf).filter((example) => example.sentences.length > 0);
  const inside = (example: Example): boolean => isInside((example.sentences[0] as Signs).area);
  return {
    link: descend(examples.filter((example) => !inside(example))),
    inside: descend(examples.filter(inside)),
  };
}

/** Gradient descent on the logistic loss of the sentence that speaks most for the area. */
function descend(examples: readonly Example[]): Weights {
  const prior = SIGNS.map((sign) => PRIOR[sign] ?? 0);
  const weights = [...prior];
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => PULL * (weight - (prior[i] ?? 0)));
    const named = asWeights(weights);
    for (const { sentences, wanted } of examples) {
      const sums = sentences.map((signs) => weigh(signs.values, named));
      const most = sums.indexOf(Math.max(...sums));
      const error = 1 / (1 + Math.exp(-(sums[most] ?? 0))) - (wanted ? 1 : 0);
      sentences[most]?.values.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + error * value;
      });
    }
    const rate = 3 / (50 + examples.length) / (1 + step / 300);
    gradient.forEach((slope, i) => {
      weights[i] = (weights[i] ?? 0) - rate * slope;
    });
  }
  return asWeights(weights.map((weight) => Math.round(weight * 100) / 100));
}

function asWeights(values: readonly number[]): Weights {
  return Object.fromEntries(SIGNS.map((sign, i) => [sign, values[i] ?? 0])) as Weights;
}
