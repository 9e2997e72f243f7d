// Reads the families of the lexicon from the words of a text.
import { wordId } from "../base/sparse.ts";
import { FACETS, type Facet, type Family } from "../model/lexicon-family.ts";
import { type Word, wordsOf } from "./words.ts";

interface PatternWord {
  readonly stem: string;
  /** The word itself, where only this form counts. */
  readonly form: string | undefined;
  /** How many other words may stand before it. */
  readonly gap: number;
}

interface Pattern {
  readonly family: Family;
  readonly words: readonly PatternWord[];
  /** Whether the words protect against the attack that the family names. */
  readonly protects: boolean;
}

/** Families of words, ready to be looked up. */
export interface Lexicon {
  /** By the first stem of each word or phrase; the one of most words comes first. */
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  /** Each family with its code and the codes of the wider families around it. */
  readonly codes: ReadonlyMap<Family, readonly number[]>;
  /** The families by code. A family has the same code in all lexicons. */
  readonly byCode: ReadonlyMap<number, Family>;
}

/** The codes of one facet lie in one block of so many bits, in the order of FACETS. */
export const FACET_BITS = 27;
/** How many words "…" stands for at most. */
const GAP = 4;

/** A lexicon of `families`. */
export function makeLexicon(families: readonly Family[]): Lexicon {
  const patterns = new Map<string, Pattern[]>();
  for (const pattern of families.flatMap(patternsOf)) {
    const first = pattern.words[0]?.stem ?? "";
    const list = patterns.get(first);
    if (list === undefined) patterns.set(first, [pattern]);
    else list.push(pattern);
  }
  for (const list of patterns.values()) list.sort((a, b) => b.words.length - a.words.length);
  const byCode = new Map(families.map((family) => [codeOf(family.facet, family.id), family]));
  const codes = new Map(families.map((family) => [family, codesAround(family, byCode)]));
  return { patterns, codes, byCode };
}

function codeOf(facet: Facet, id: string): number {
  return (FACETS.indexOf(facet) << FACET_BITS) | (wordId(id) >>> (31 - FACET_BITS));
}

function patternsOf(family: Family): readonly Pattern[] {
  return ([false, true] as const).flatMap((protects) =>
    ((protects ? family.protections : family.words) ?? "").split(",").flatMap((phrase) => {
      const words = patternWords(phrase);
      return words.length === 0 ? [] : [{ family, words, protects }];
    }),
  );
}

function patternWords(phrase: string): readonly PatternWord[] {
  return phrase.split("…").flatMap((part, nth) => {
    const exact = part.trim().split(/\s+/);
    return wordsOf(part.replaceAll("=", " ")).map(({ stem, text }, at) => ({
      stem,
      form: exact.includes(`=${text}`) ? text : undefined,
      gap: nth > 0 && at === 0 ? GAP : 0,
    }));
  });
}

/** The code of `family` and of those around it; families that are within each other end the way. */
function codesAround(family: Family, byCode: ReadonlyMap<number, Family>): readonly number[] {
  const codes: number[] = [];
  let one: Family | undefined = family;
  while (one !== undefined) {
    const code = codeOf(one.facet, one.id);
    if (codes.includes(code)) break;
    codes.push(code);
    one = byCode.get(codeOf(one.facet, one.within ?? ""));
  }
  return codes;
}
/** A place where words of a text belong to a family: `length` words from `at`. */
export interface FamilyMatch {
  readonly family: Family;
  readonly at: number;
  readonly length: number;
  readonly protects: boolean;
}

/**
 * The families that `words` speak of, in the order of the text. Words may belong to several; where phrases begin at one
 * word those of most words win, and what begins inside of a longer phrase is part of that.
 */
export function familiesIn(lexicon: Lexicon, words: readonly Word[]): readonly FamilyMatch[] {
  const found: FamilyMatch[] = [];
  let around = { end: 0, size: 0 };
  words.forEach((word, at) => {
    const [inside, seen] = [at < around.end ? around.size : 0, new Set<Family>()];
    let best = 0;
    for (const pattern of lexicon.patterns.get(word.stem) ?? []) {
      const size = pattern.words.length;
      if (size < best || size <= inside || seen.has(pattern.family)) continue;
      const end = endOf(pattern, words, at);
      if (end === undefined) continue;
      best = size;
      seen.add(pattern.family);
      found.push({ family: pattern.family, at, length: end - at, protects: pattern.protects });
      if (size > 1 && end - at === size) around = { end, size };
    }
  });
  return found;
}

/** Behind which word of `words` the `pattern` ends that begins at `at`; undefined where it does not. */
function endOf({ words: wanted }: Pattern, words: readonly Word[], at: number): number | undefined {
  let next = at;
  for (const one of wanted) {
    const last = next + one.gap;
    while (next < last && !fits(words[next], one) && words[next + 1]?.opens === false) next++;
    if (!fits(words[next], one)) return undefined;
    next++;
  }
  return next;
}

function fits(word: Word | undefined, { stem, form }: PatternWord): boolean {
  return word?.stem === stem && (form === undefined || form === word.text);
}
