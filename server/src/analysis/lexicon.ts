// Reads the families of the lexicon from the words of a text.
import type { Facet, Family } from "./lexicon-family.ts";
import { type Word, wordsOf } from "./words.ts";

interface Pattern {
  readonly family: Family;
  readonly stems: readonly string[];
  /** Whether the words protect against the attack that the family names. */
  readonly protects: boolean;
}

/** Families of words, ready to be looked up. A study with words of its own makes one of its own. */
export interface Lexicon {
  readonly families: readonly Family[];
  /** By the first stem of each word or phrase; the longest phrase comes first. */
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  /** One bit for each family, among those of its facet; a facet has at most 31. */
  readonly bits: ReadonlyMap<Family, number>;
}

/** A lexicon of `families`. */
export function makeLexicon(families: readonly Family[]): Lexicon {
  const patterns = new Map<string, Pattern[]>();
  for (const family of families) {
    const add = (words: string, protects: boolean): void => {
      for (const phrase of words.split(",")) {
        const stems = wordsOf(phrase).map((word) => word.stem);
        const first = stems[0];
        if (first === undefined) continue;
        const list = patterns.get(first) ?? [];
        if (list.length === 0) patterns.set(first, list);
        list.push({ family, stems, protects });
      }
    };
    add(family.words, false);
    add(family.protections ?? "", true);
  }
  for (const list of patterns.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  const bits = new Map<Family, number>();
  const taken = new Map<Facet, number>();
  for (const family of families) {
    const at = taken.get(family.facet) ?? 0;
    taken.set(family.facet, at + 1);
    bits.set(family, 1 << at);
  }
  return { families, patterns, bits };
}

/** A place where words of a text belong to a family: `length` words from `at`. */
export interface FamilyMatch {
  readonly family: Family;
  readonly at: number;
  readonly length: number;
  readonly protects: boolean;
}

/** The families that `words` speak of, in the order of the text. A word may belong to several. */
export function familiesIn(lexicon: Lexicon, words: readonly Word[]): readonly FamilyMatch[] {
  const found: FamilyMatch[] = [];
  words.forEach((word, at) => {
    const seen = new Set<Family>();
    for (const { family, stems, protects } of lexicon.patterns.get(word.stem) ?? []) {
      if (seen.has(family) || !stems.every((stem, i) => words[at + i]?.stem === stem)) continue;
      seen.add(family);
      found.push({ family, at, length: stems.length, protects });
    }
  });
  return found;
}

/** The families of one facet whose bit is set in `bits`. */
export function familiesAt(lexicon: Lexicon, facet: Facet, bits: number): readonly Family[] {
  return lexicon.families.filter(
    (family) => family.facet === facet && ((lexicon.bits.get(family) ?? 0) & bits) !== 0,
  );
}
