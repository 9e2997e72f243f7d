// Fits the weights of the signs, and the words that tell an area, on the labelled statements of the half "tuning".
// `npm run areas -- --fit` prints them.
import { readForAreas } from "../../server/src/analysis/area-reading.ts";
import { SIGNS, type Signs, signsOf, tokensBySentence } from "../../server/src/analysis/area-signs.ts";
import { isInside, type Weights } from "../../server/src/analysis/area-weights.ts";
import { isFunctionWord } from "../../server/src/analysis/commonplace.ts";
import type { AreaModel } from "../../server/src/model/area-model.ts";
import { builtInModel } from "../../server/src/model/area-models.ts";
import { tokensOf } from "../../server/src/model/area-vocabulary.ts";
import { descend } from "./descend.ts";
import { type Labelled, writerOf } from "./labels.ts";

/** The signs of one area in the sentences of one text, their words, and whether a reader puts the text there. */
export interface Example {
  readonly sentences: readonly Signs[];
  readonly words: readonly ReadonlySet<string>[];
  readonly wanted: boolean;
}

/** The weights for areas between two parties and for those inside of one. */
export interface FittedSigns {
  readonly link: Weights;
  readonly inside: Weights;
}

/** The weights beside telling words, and these by area. */
export interface FittedWords {
  readonly weights: Weights;
  readonly telling: Readonly<Record<string, Readonly<Record<string, number>>>>;
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
  nowhere: -2,
  exemptPair: -1,
  exemptEnd: -0.5,
  inContext: -1,
  title: 1.5,
  details: 1.5,
  onlyTitle: 4,
};
/** How strongly weights of signs, and of words, are drawn towards what is believed. */
const PULL = { sign: 0.5, word: 2 };
/** Too few statements of 5gs exempt a party: these signs have a weight beside words alone, which mtc has. */
const BESIDE_WORDS: readonly string[] = ["exemptPair", "exemptEnd"];
/** Words that fewer statements or fewer writers use say more of these than of areas. */
const LEAST = { statements: 8, writers: 4 };
/** Words that say less are left out; the others are given in such steps. */
const STEP = 0.5;

/** The examples that a labelled text gives: one for each main area of its model. */
export function examplesOf(text: Labelled): readonly Example[] {
  const model = builtInModel(text.model) as AreaModel;
  const reading = readForAreas(model, text.text);
  const words = tokensBySentence(reading).map((tokens) => new Set(tokens.map(({ word }) => word)));
  return signsOf(model, reading).map((sentences) => ({
    sentences,
    words,
    wanted: text.areas.some((id) => id[0] === sentences[0]?.area.id),
  }));
}

/** Fits the weights that do without words, on statements of all models. */
export function fitSigns(texts: readonly Labelled[]): FittedSigns {
  const examples = texts.flatMap(examplesOf).filter((example) => example.sentences.length > 0);
  const inside = (example: Example): boolean => isInside((example.sentences[0] as Signs).area);
  return {
    link: fitted(examples.filter((example) => !inside(example))).weights,
    inside: fitted(examples.filter(inside)).weights,
  };
}

/** Fits telling words and the weights beside them, on statements of one model. */
export function fitWords(texts: readonly Labelled[]): FittedWords {
  return fitted(texts.flatMap(examplesOf), commonWords(texts));
}

function commonWords(texts: readonly Labelled[]): ReadonlySet<string> {
  const users = new Map<string, Labelled[]>();
  for (const text of texts)
    for (const word of new Set(tokensOf(text.text).map((token) => token.word)))
      users.set(word, [...(users.get(word) ?? []), text]);
  return new Set(
    [...users]
      .filter(([word]) => word.length > 1 && !/^\d+$/.test(word) && !isFunctionWord(word))
      .filter(
        ([, list]) => list.length >= LEAST.statements && new Set(list.map(writerOf)).size >= LEAST.writers,
      )
      .map(([word]) => word),
  );
}

/** With the words of `vocabulary` and the signs that need them, else without both. */
function fitted(examples: readonly Example[], vocabulary?: ReadonlySet<string>): FittedWords {
  const used = SIGNS.map((sign) => vocabulary !== undefined || !BESIDE_WORDS.includes(sign));
  const columns = new Map<string, number>();
  const columnOf = (key: string): number => {
    const column = columns.get(key) ?? SIGNS.length + columns.size;
    columns.set(key, column);
    return column;
  };
  const groups = examples.map(({ sentences, words, wanted }) => ({
    wanted,
    rows: sentences.map(({ area, values }, sentence) => [
      ...values.flatMap((value, column) => (value !== 0 && used[column] ? [{ column, value }] : [])),
      ...[...(words[sentence] ?? [])]
        .filter((word) => vocabulary?.has(word))
        .map((word) => ({ column: columnOf(`${area.id} ${word}`), value: 1 })),
    ]),
  }));
  const prior = [
    ...SIGNS.map((sign, i) => (used[i] ? (PRIOR[sign] ?? 0) : 0)),
    ...Array<number>(columns.size).fill(0),
  ];
  const pull = prior.map((_, i) => (i < SIGNS.length ? PULL.sign : PULL.word));
  const weights = descend(groups, prior, pull);
  const telling: Record<string, Record<string, number>> = {};
  for (const [key, column] of columns) {
    const [area = "", word = ""] = key.split(" ");
    const weight = Math.round((weights[column] ?? 0) / STEP) * STEP;
    if (weight !== 0) telling[area] = { ...telling[area], [word]: weight };
  }
  const rounded = SIGNS.map((sign, i) => [sign, Math.round((weights[i] ?? 0) * 100) / 100]);
  return { weights: Object.fromEntries(rounded) as Weights, telling };
}
