// The weights of the signs of an area, fitted on the statements labelled for tuning: `npm run areas -- --fit` prints them.
import type { Area } from "../model/area-model.ts";
import { SIGNS } from "./area-signs.ts";

/** A weight for each sign. */
export type Weights = Readonly<Record<(typeof SIGNS)[number], number>>;

/** For areas between two parties of any model: too few of their statements exempt a party to give that a weight. */
const LINK: Weights = {
  always: -2.86,
  terms: 5.24,
  hints: 3.1,
  states: 1.62,
  stateAndEnd: 1.93,
  rivalStates: -1.5,
  between: 4.45,
  towards: 2.52,
  sameSegment: 2.11,
  sameSentence: 1.81,
  apartByOther: 1.27,
  otherEndBefore: 1.19,
  weakPair: -0.11,
  oneEnd: -1.66,
  oneEndAndTerm: 1.23,
  oneEndAndHint: 0.47,
  noEnd: -1.75,
  noEndButTerm: 0.62,
  otherParty: -0.66,
  rivalBetween: -0.28,
  rivalTerms: -2.02,
  rivalPair: -0.24,
  asideEnd: 0.4,
  exemptPair: 0,
  exemptEnd: 0,
  oneParty: -1.07,
  opens: 0.85,
  laterSentence: 0.06,
  inContext: -1,
  title: 1.5,
  details: 1.5,
  onlyTitle: 4,
};

/** For areas between two parties whose telling words are known: these say a part of what the signs alone would. */
const BESIDE_WORDS: Weights = {
  always: -3,
  terms: 4.83,
  hints: 2.8,
  states: 1.39,
  stateAndEnd: 1.76,
  rivalStates: -1.22,
  between: 4.33,
  towards: 2.53,
  sameSegment: 1.82,
  sameSentence: 1.78,
  apartByOther: 1.54,
  otherEndBefore: 1.02,
  weakPair: 0.34,
  oneEnd: -1.75,
  oneEndAndTerm: 1.46,
  oneEndAndHint: 0.37,
  noEnd: -2.08,
  noEndButTerm: 0.39,
  otherParty: -0.96,
  rivalBetween: -0.22,
  rivalTerms: -1.54,
  rivalPair: -0.14,
  asideEnd: 0.13,
  exemptPair: -1.79,
  exemptEnd: -0.82,
  oneParty: -0.5,
  opens: 0.73,
  laterSentence: 0.22,
  inContext: -1,
  title: 1.5,
  details: 1.5,
  onlyTitle: 4,
};

/** For what lies inside of one party. */
const INSIDE: Weights = {
  always: -2.07,
  terms: 3.39,
  hints: 0.54,
  states: 0.8,
  stateAndEnd: 0.98,
  rivalStates: -1.44,
  between: 4.01,
  towards: 2.33,
  sameSegment: 1.59,
  sameSentence: 0.91,
  apartByOther: 0.1,
  otherEndBefore: 1,
  weakPair: 1.96,
  oneEnd: -0.27,
  oneEndAndTerm: 1.39,
  oneEndAndHint: 0,
  noEnd: -1.2,
  noEndButTerm: 1.6,
  otherParty: -0.99,
  rivalBetween: -0.82,
  rivalTerms: -1.72,
  rivalPair: -0.94,
  asideEnd: -0.06,
  exemptPair: 0,
  exemptEnd: 0,
  oneParty: 0,
  opens: 0.27,
  laterSentence: -2.02,
  inContext: -1,
  title: 1.5,
  details: 1.5,
  onlyTitle: 4,
};

/** Whether an area lies inside of one party. */
export function isInside(area: Area): boolean {
  return area.between[0] !== undefined && area.between[0] === area.between[1];
}

/** The weights for `area`. */
export function weightsFor(area: Area): Weights {
  return isInside(area) ? INSIDE : area.telling === undefined ? LINK : BESIDE_WORDS;
}

/** The sum of `values`, which are in the order of SIGNS, each by its weight. */
export function weigh(values: readonly number[], weights: Weights): number {
  return SIGNS.reduce((sum, sign, i) => sum + (values[i] ?? 0) * weights[sign], 0);
}
