// The signs that a sentence gives of an area: its interfaces and procedures, its two parties and how they stand to
// each other, and what speaks for another area. The same signs for every model, so that a study's own model works alike.
import type { Span } from "../base/span.ts";
import { type Area, type AreaModel, mainAreas } from "../model/area-model.ts";
import type { Token } from "../model/area-vocabulary.ts";
import type { AreaMention, AreaReading, PartyMention } from "./area-reading.ts";
import { type Pair, pairsOf } from "./party-pairs.ts";

/** The names of the signs, in the order of their weights. */
export const SIGNS = [
  "always",
  "terms",
  "hints",
  "states",
  "stateAndEnd",
  "rivalStates",
  "between",
  "towards",
  "sameSegment",
  "sameSentence",
  "apartByOther",
  "otherEndBefore",
  "weakPair",
  "oneEnd",
  "oneEndAndTerm",
  "oneEndAndHint",
  "noEnd",
  "noEndButTerm",
  "otherParty",
  "rivalBetween",
  "rivalTerms",
  "rivalPair",
  "asideEnd",
  "exemptPair",
  "exemptEnd",
  "oneParty",
  "opens",
  "laterSentence",
  "nowhere",
  "joint",
  "termsElsewhere",
  "rivalTermsElsewhere",
  "otherEndElsewhere",
  "inContext",
  "title",
  "details",
  "onlyTitle",
] as const;

type Sign = (typeof SIGNS)[number];

/** How strongly each sign of an area shows in one sentence, from 0 to 1, and the places that show it. */
export interface Signs {
  readonly area: Area;
  readonly values: readonly number[];
  /** How far the words of the sentence speak for the area; below 0 against it. */
  readonly told: number;
  readonly evidence: readonly Span[];
}

/** What stands around a statement, by area: how far the title and the details of its key issue speak of it. */
export type Background = ReadonlyMap<string, { readonly title: number; readonly details: number }>;

/** For every main area of `model`, in order: its signs in each sentence of `reading`. */
export function signsOf(
  model: AreaModel,
  reading: AreaReading,
  background?: Background,
): readonly (readonly Signs[])[] {
  const areas = mainAreas(model);
  const sentences = tokensBySentence(reading).map((tokens, sentence) => {
    const parties = reading.parties.filter((one) => one.sentence === sentence);
    const terms = reading.areas.filter((one) => one.sentence === sentence && !one.aside);
    const states = reading.states.filter((one) => one.sentence === sentence && !one.aside && !one.weak);
    const elsewhere = reading.areas.filter((one) => one.sentence !== sentence && !one.aside && !one.weak);
    const others = new Set(
      reading.parties
        .filter((one) => one.sentence !== sentence && !one.aside && !one.weak)
        .map((one) => one.party),
    );
    const nowhere = reading.nowhere.filter((one) => one === sentence).length;
    const before = reading.parties.filter((one) => one.sentence === sentence - 1 && !one.aside);
    const pairs = areas.map((area) => pairsOf(area, parties, reading.tokens));
    return areas.map((area, index) =>
      signsIn({
        area,
        index,
        sentence,
        tokens,
        parties,
        terms,
        states,
        before,
        elsewhere,
        others,
        nowhere,
        pairs,
        background,
      }),
    );
  });
  return areas.map((_, index) => sentences.map((signs) => signs[index] as Signs));
}

/** The words of each sentence of `reading`. */
export function tokensBySentence({
  tokens,
  sentence,
  sentences,
}: AreaReading): readonly (readonly Token[])[] {
  const found = Array.from({ length: sentences }, (): Token[] => []);
  tokens.forEach((token, i) => {
    found[sentence[i] ?? 0]?.push(token);
  });
  return found;
}

interface Sentence {
  readonly area: Area;
  readonly index: number;
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly parties: readonly PartyMention[];
  readonly terms: readonly AreaMention[];
  readonly states: readonly AreaMention[];
  readonly before: readonly PartyMention[];
  /** The parties that the other sentences name. */
  readonly others: ReadonlySet<string>;
  /** How many words speak against all areas. */
  readonly nowhere: number;
  /** The terms of areas in the other sentences. */
  readonly elsewhere: readonly AreaMention[];
  /** The pairs of each area, the closest first. */
  readonly pairs: readonly (readonly Pair[])[];
  readonly background: Background | undefined;
}

function signsIn(given: Sentence): Signs {
  const { area, index, sentence, parties, terms, states, before, pairs, background } = given;
  const own = terms.filter((one) => one.area === area.id);
  const strong = own.filter((one) => !one.weak);
  const hints = own.length - strong.length;
  const best = pairs[index]?.[0];
  const rivals = pairs
    .filter((_, i) => i !== index)
    .flatMap((list) => list.find((pair) => !pair.weak) ?? [])
    .filter(
      (pair) => best === undefined || (pair.b.segment >= best.a.segment && pair.a.segment <= best.b.segment),
    );
  const present = parties.filter((one) => !one.aside);
  const ends = present.filter((one) => area.between.includes(one.party));
  const sides = new Set(ends.map((one) => one.party));
  const inside = area.between[0] === area.between[1];
  const missing = area.between.filter((party) => !sides.has(party));
  const oneEnd = best === undefined && sides.size > 0;
  // Where the two parties stand together, what is said in other parts of the sentence is no rival.
  const near = (one: { readonly segment: number }): boolean =>
    best === undefined || (one.segment >= best.a.segment && one.segment <= best.b.segment);
  const rivalTerms = terms.filter((one) => !one.weak && one.area !== area.id && near(one)).length;
  const ownStates = states.filter((one) => one.area.startsWith(area.id)).length;
  const named = present.filter((one) => !one.weak);
  const first = named[0];
  const is = (kind: Pair["kind"]): number => (best?.kind === kind && !best.weak ? 1 : 0);
  const joint = JOINT.test(given.tokens.map((token) => token.word).join(" "));
  const values: Record<Sign, number> = {
    always: 1,
    terms: saturate(strong.reduce((sum, one) => sum + (one.proper ? 2 : 1), 0)),
    hints: saturate(hints),
    states: saturate(ownStates),
    stateAndEnd: ownStates > 0 && sides.size > 0 ? 1 : 0,
    rivalStates: saturate(states.length - ownStates),
    between: is("between"),
    towards: is("towards"),
    sameSegment: is("sameSegment"),
    sameSentence: is("sameSentence"),
    apartByOther: is("apartByOther"),
    otherEndBefore:
      oneEnd && missing.length === 1 && before.some((one) => one.party === missing[0] && !one.weak) ? 1 : 0,
    weakPair: best?.weak === true ? 1 : 0,
    oneEnd: oneEnd ? 1 : 0,
    oneEndAndTerm: oneEnd && strong.length > 0 ? 1 : 0,
    oneEndAndHint: oneEnd && hints > 0 ? 1 : 0,
    noEnd: sides.size === 0 ? 1 : 0,
    noEndButTerm: sides.size === 0 && strong.length > 0 ? 1 : 0,
    otherParty: present.some((one) => !area.between.includes(one.party) && !one.weak && near(one)) ? 1 : 0,
    rivalBetween: rivals.some((one) => one.kind === "between" || one.kind === "towards") ? 1 : 0,
    rivalTerms: saturate(rivalTerms),
    rivalPair: rivals.some((one) => one.kind === "sameSegment" || one.kind === "sameSentence") ? 1 : 0,
    asideEnd:
      best === undefined && parties.some((one) => one.aside && area.between.includes(one.party)) ? 1 : 0,
    exemptPair: best?.a.exempt || best?.b.exempt ? 1 : 0,
    exemptEnd: oneEnd && ends[0]?.exempt ? 1 : 0,
    oneParty: !inside && named.length > 1 && new Set(named.map((one) => one.party)).size === 1 ? 1 : 0,
    opens: first !== undefined && area.between.includes(first.party) ? 1 : 0,
    laterSentence: sentence > 0 ? 1 : 0,
    nowhere: saturate(given.nowhere),
    joint: joint && (best !== undefined || strong.length > 0) ? 1 : 0,
    termsElsewhere: saturate(given.elsewhere.filter((one) => one.area === area.id).length),
    rivalTermsElsewhere: saturate(given.elsewhere.filter((one) => one.area !== area.id).length),
    otherEndElsewhere: !inside && oneEnd && missing.every((party) => given.others.has(party)) ? 1 : 0,
    inContext: background === undefined ? 0 : 1,
    title: background?.get(area.id)?.title ?? 0,
    details: background?.get(area.id)?.details ?? 0,
    onlyTitle: parties.length + terms.length + states.length > 0 ? 0 : (background?.get(area.id)?.title ?? 0),
  };
  return {
    area,
    values: SIGNS.map((sign) => values[sign]),
    told: toldOf(area, given.tokens),
    evidence: withTelling(evidenceOf(best, strong, own, ends), area, given.tokens),
  };
}

/** Tells that a sentence deals with several relations, so that one is no rival of another. */
const JOINT =
  /\b(?:both|as well as|in addition|additionally|moreover|independently|also|equally|likewise|furthermore|two place|two way|two side|two direction|either end|either side|layer|on the other|respectively|beside|besides)\b/;

function toldOf({ telling }: Area, tokens: readonly Token[]): number {
  if (telling === undefined) return 0;
  return [...new Set(tokens.map(({ word }) => word))].reduce(
    (sum, word) => sum + (telling.get(word) ?? 0),
    0,
  );
}

/** From this weight on a word that tells an area is one that led there. */
const STRONG = 1;

/** `found`, which is in order, with the strong words that stand in none of its places. */
function withTelling(found: readonly Span[], { telling }: Area, tokens: readonly Token[]): readonly Span[] {
  let next = 0;
  let end = 0;
  const words = tokens.filter((token) => {
    for (let span = found[next]; span !== undefined && span.start <= token.start; span = found[++next])
      end = Math.max(end, span.end);
    return (telling?.get(token.word) ?? 0) >= STRONG && token.start >= end;
  });
  return [...found, ...words.map((token) => ({ start: token.start, end: token.end }))].sort(
    (a, b) => a.start - b.start,
  );
}

/** 0 for none, 0.5 for one, 0.75 for two … */
function saturate(count: number): number {
  return count <= 0 ? 0 : 1 - 0.5 ** count;
}

/** The pair of parties and the terms, else the one party and the hints; each place once, in order. */
function evidenceOf(
  best: Pair | undefined,
  strong: readonly Span[],
  all: readonly Span[],
  ends: readonly Span[],
): readonly Span[] {
  const parties = best === undefined ? ends.slice(0, 1) : [best.a, best.b];
  const seen = new Set<number>();
  return [...parties, ...(strong.length > 0 ? strong : all)]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }) => !seen.has(start) && seen.add(start));
}
