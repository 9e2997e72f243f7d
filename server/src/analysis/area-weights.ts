// The weights of the signs of an area, fitted on the statements labelled for tuning: `npm run areas -- --fit` prints them.
import type { Area } from "../model/area-model.ts";
import { SIGNS } from "./area-signs.ts";

/** A weight for each sign. */
export type Weights = Readonly<Record<(typeof SIGNS)[number], number>>;

/** For areas between two parties of any model: too few of their statements exempt a party to give that a weight. */
const LINK: Weights = {
  always: -2.86,
  terms: 4.98,
  hints: 3.07,
  states: 1.74,
  stateAndEnd: 1.71,
  rivalStates: -1.71,
  between: 4.55,
  towards: 2.61,
  sameSegment: 2,
  sameSentence: 1.92,
  apartByOther: 1.34,
  otherEndBefore: 0.74,
  weakPair: -0.2,
  oneEnd: -1.98,
  oneEndAndTerm: 1.08,
  oneEndAndHint: 0.46,
  noEnd: -1.6,
  noEndButTerm: 0.72,
  otherParty: -0.66,
  rivalBetween: -0.55,
  rivalTerms: -2.22,
  rivalPair: -0.33,
  asideEnd: 0.41,
  exemptPair: 0,
  exemptEnd: 0,
  oneParty: -0.74,
  opens: 1.15,
  laterSentence: 0.02,
  nowhere: -3.67,
  joint: 0.55,
  termsElsewhere: 1.22,
  rivalTermsElsewhere: -0.95,
  otherEndElsewhere: 0.84,
  inContext: -1,
  title: 1.5,
  details: 1.5,
  onlyTitle: 4,
};

/** For areas between two parties whose telling words are known: these say a part of what the signs alone would. */
const BESIDE_WORDS: Weights = {
  always: -2.85,
  terms: 4.78,
  hints: 2.71,
  states: 1.34,
  stateAndEnd: 1.75,
  rivalStates: -1.18,
  between: 4.45,
  towards: 2.6,
  sameSegment: 1.78,
  sameSentence: 1.93,
  apartByOther: 1.51,
  otherEndBefore: 0.47,
  weakPair: 0.21,
  oneEnd: -1.85,
  oneEndAndTerm: 1.43,
  oneEndAndHint: 0.23,
  noEnd: -1.97,
  noEndButTerm: 0.43,
  otherParty: -0.91,
  rivalBetween: -0.5,
  rivalTerms: -1.82,
  rivalPair: -0.28,
  asideEnd: -0.12,
  exemptPair: -1.71,
  exemptEnd: -0.79,
  oneParty: -0.32,
  opens: 0.99,
  laterSentence: 0.01,
  nowhere: -3.39,
  joint: 0.49,
  termsElsewhere: 0.8,
  rivalTermsElsewhere: -0.92,
  otherEndElsewhere: 0.84,
  inContext: -1,
  title: 1.5,
  details: 1.5,
  onlyTitle: 4,
};

/** For what lies inside of one party. */
const INSIDE: Weights = {
  always: -3.17,
  terms: 4.29,
  hints: 0.9,
  states: 1.2,
  stateAndEnd: 1.84,
  rivalStates: -1.82,
  between: 3.29,
  towards: 1.89,
  sameSegment: 0.93,
  sameSentence: 1.66,
  apartByOther: 1.08,
  otherEndBefore: 1,
  weakPair: 1.05,
  oneEnd: -0.13,
  oneEndAndTerm: 0.27,
  oneEndAndHint: -0.47,
  noEnd: -1.44,
  noEndButTerm: 0.54,
  otherParty: -0.34,
  rivalBetween: -1.69,
  rivalTerms: -2.36,
  rivalPair: -0.69,
  asideEnd: 1.42,
  exemptPair: 0,
  exemptEnd: 0,
  oneParty: 0,
  opens: 1.42,
  laterSentence: -0.95,
  nowhere: -2.8,
  joint: 0.98,
  termsElsewhere: 1.49,
  rivalTermsElsewhere: -0.94,
  otherEndElsewhere: 0,
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
