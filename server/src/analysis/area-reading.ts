// How a statement speaks of the parties and areas of a model: sentence by sentence, who stands next to whom, who is
// only passed through or named in passing, and whom a pronoun means.
import type { Span } from "../base/span.ts";
import { type AreaModel, mainAreaOf, subdivisionsOf } from "../model/area-model.ts";
import { type Meaning, type Term, type Token, termsIn, tokensOf } from "../model/area-vocabulary.ts";
import { exemptClauses } from "./area-exempt.ts";

/** A party where the text names it. Offsets in the text. */
export interface PartyMention extends Span {
  readonly party: string;
  /** The term, to tell two nodes of one party apart. */
  readonly name: string;
  readonly weak: boolean;
  /** "via the network", "as specified for the MME": it is not what the sentence is about. */
  readonly aside: boolean;
  /** Whether its segment says that somebody has no part in the matter ("the network is not affected"). */
  readonly exempt: boolean;
  readonly sentence: number;
  /** The part of the sentence between commas and conjunctions. */
  readonly segment: number;
  /** The tokens that it is made of. */
  readonly first: number;
  readonly behind: number;
}

/** A term of an area or a subdivision where the text uses it. */
export interface AreaMention extends Span {
  readonly area: string;
  readonly weak: boolean;
  /** Whether it is a proper name, as those of reference points are ("Tsp"): it says more than a word does. */
  readonly proper: boolean;
  readonly aside: boolean;
  readonly sentence: number;
  readonly segment: number;
}

/** What a text says in the terms of a model. */
export interface AreaReading {
  readonly tokens: readonly Token[];
  /** The sentence of each token. */
  readonly sentence: readonly number[];
  readonly parties: readonly PartyMention[];
  readonly areas: readonly AreaMention[];
  readonly states: readonly AreaMention[];
  /** The sentences with words that speak against all areas, one entry for each of these. */
  readonly nowhere: readonly number[];
  /** How many sentences it has. */
  readonly sentences: number;
}

const SENTENCE_END = /[.!?;]\s|\n\s*\n/;
const CONJUNCTION =
  /^(?:which|that|when|while|if|because|so|although|whereas|unless|until|before|after|once|since|where|who|whose|but|though)$/;
/** After a comma: a clause begins that could be a sentence of its own. */
const MAIN_CLAUSE = /^(?:while|whereas)$/;
const PRONOUN = /^(?:it|they|them|latter|former)$/;
/** Before a name: the party is a way or an example, not a side. Compared with the few words before it. */
const ASIDE =
  /(?:\b(?:as|already|like)\s(?:\w+\s){0,3}(?:for|by|in|from)|\b(?:in\scontrast\sto|unlike|similar(?:ly)?\sto|as\swith|compared\s(?:to|with)|irrespective\sof(?:\swhat)?|regardless\sof(?:\swhat)?|whatever|independent(?:ly)?\sof(?:\sthe\ssecurity\sof)?|transparent(?:ly)?\sto|opaque\sto|without\s(?:involving|involvement\sof|the\shelp\sof|help\sof|relying\son|trusting)|not\srely\son|hidden\sfrom))\s(?:the\s|a\s|an\s|any\s|its\s)?$/;
const NEGATED = /\b(?:not|never|neither|nor|no\slonger)\s(?:yet\s|been\s|be\s|the\s|a\s|an\s)?$/;
const PATH =
  /\b(?:via|through|across|over|by\smeans\sof|on\stop\sof|carried\sby|transported\sby|crosses|passing|traverses|relayed\sby|forwarded\sby)\s(?:the\s|a\s|an\s|any\s|its\s)?$/;

/** Reads `text` in the terms of `model`. */
export function readForAreas(model: AreaModel, text: string): AreaReading {
  const tokens = tokensOf(text);
  const { sentence, segment } = divide(text, tokens);
  const exempt = exemptClauses(tokens, segment);
  const parties: PartyMention[] = [];
  const areas: AreaMention[] = [];
  const states: AreaMention[] = [];
  const nowhere: number[] = [];
  const before = (first: number): string =>
    tokens
      .slice(Math.max(0, first - 6), first)
      .filter((_, i, list) => sentence[first - list.length + i] === sentence[first])
      .map((token) => token.word)
      .concat("")
      .join(" ");
  for (const term of termsIn(model, tokens)) {
    const lead = before(term.first);
    const passing = ASIDE.test(lead) || /\bno\s$/.test(lead);
    for (const meaning of term.meanings) {
      if (meaning.kind === "party")
        parties.push(
          partyMention(term, meaning, passing || PATH.test(lead), {
            sentence: sentence[term.first] ?? 0,
            segment: segment[term.first] ?? 0,
            exempt: exempt.has(segment[term.first] ?? 0),
          }),
        );
      else if (meaning.kind === "nowhere") nowhere.push(sentence[term.first] ?? 0);
      else if (meaning.kind !== "ignored")
        (meaning.kind === "area" ? areas : states).push({
          area: meaning.kind === "state" && NEGATED.test(lead) ? oppositeOf(model, meaning.id) : meaning.id,
          weak: meaning.weak,
          proper: /[A-Z]/.test(term.name),
          aside: passing,
          sentence: sentence[term.first] ?? 0,
          segment: segment[term.first] ?? 0,
          start: term.start,
          end: term.end,
        });
    }
  }
  const named = parties.map((one, i) =>
    isModifier(one, parties[i + 1], text) ? { ...one, aside: true } : one,
  );
  return {
    tokens,
    sentence,
    parties: withPronouns(named, tokens, sentence, segment),
    areas,
    states,
    nowhere,
    sentences: (sentence.at(-1) ?? 0) + 1,
  };
}

/** "Not inside the network": of two subdivisions that exclude each other the other one. */
function oppositeOf(model: AreaModel, id: string): string {
  const others = subdivisionsOf(model, mainAreaOf(model, id)).filter((area) => area.id !== id);
  return others.length === 1 ? (others[0]?.id ?? id) : id;
}

function partyMention(
  term: Term,
  meaning: Meaning,
  aside: boolean,
  where: Pick<PartyMention, "sentence" | "segment" | "exempt">,
): PartyMention {
  const { name, first, behind, start, end } = term;
  return { party: meaning.id, name, weak: meaning.weak, aside, ...where, first, behind, start, end };
}

/** "The meter maintenance server", "the town's server": the first name only says which server it is. */
function isModifier(one: PartyMention, next: PartyMention | undefined, text: string): boolean {
  if (next === undefined || next.party === one.party || next.weak) return false;
  const possessive = /['’]s?$/.test(text.slice(one.start, one.end + 1).trimEnd());
  const joined = /^[\s-]*$/.test(text.slice(one.end, next.start).replace(/^['’]/, ""));
  return next.first - one.behind <= (possessive ? 1 : 0) && (possessive || joined);
}

/** The sentence and the segment of every token. */
function divide(
  text: string,
  tokens: readonly Token[],
): { readonly sentence: readonly number[]; readonly segment: readonly number[] } {
  const sentence: number[] = [];
  const segment: number[] = [];
  let inSentence = 0;
  let inSegment = 0;
  let begin = 0;
  tokens.forEach((token, i) => {
    const between = i === 0 ? "" : `${text.slice((tokens[i - 1] as Token).end, token.start)} `;
    if (SENTENCE_END.test(between) || (i - begin >= 9 && /,/.test(between) && MAIN_CLAUSE.test(token.word))) {
      begin = i;
      inSentence++;
      inSegment++;
    } else if (/[,;:()–—]/.test(between) || CONJUNCTION.test(token.word)) inSegment++;
    sentence.push(inSentence);
    segment.push(inSegment);
  });
  return { sentence, segment };
}

/** Adds what pronouns stand for: the first party of the same sentence before them, else of the sentence before. */
function withPronouns(
  parties: readonly PartyMention[],
  tokens: readonly Token[],
  sentence: readonly number[],
  segment: readonly number[],
): readonly PartyMention[] {
  const meant: PartyMention[] = [];
  const first = new Map<number, PartyMention>();
  const last = new Map<number, PartyMention>();
  let next = 0;
  tokens.forEach((token, i) => {
    for (let one = parties[next]; one !== undefined && one.behind <= i; one = parties[++next]) {
      if (one.aside) continue;
      if (!first.has(one.sentence)) first.set(one.sentence, one);
      last.set(one.sentence, one);
    }
    if (!PRONOUN.test(token.word)) return;
    const own = sentence[i] ?? 0;
    const known = token.word === "latter" ? last : first;
    const antecedent = known.get(own) ?? known.get(own - 1);
    if (antecedent === undefined) return;
    meant.push({
      ...antecedent,
      weak: true,
      exempt: false,
      sentence: own,
      segment: segment[i] ?? 0,
      first: i,
      behind: i + 1,
      start: token.start,
      end: token.end,
    });
  });
  return meant.length === 0 ? parties : [...parties, ...meant].sort((a, b) => a.first - b.first);
}
