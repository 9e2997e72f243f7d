// The names of clause 3 as one value, and where a section uses them: remembered by what it was made of, so that typing
// elsewhere leaves both as they are.
import { memo } from "../base/memo.ts";
import type { Span } from "../base/span.ts";
import type { SectionFacts } from "./facts.ts";
import { glossaryOfSection, listingClauses, wordsPattern } from "./glossary.ts";
import { maskedProse, proseSpans } from "./prose.ts";
import type { Study } from "./study.ts";

/** The terms and abbreviations of a study. */
export interface Vocabulary {
  readonly terms: readonly string[];
  readonly abbreviations: readonly string[];
}

const EMPTY: Vocabulary = { terms: [], abbreviations: [] };

/** The vocabulary of `study`: the same object as long as the sections of its clause 3 are the same. */
export function vocabularyOf(study: Study): Vocabulary {
  const sections = new Set<SectionFacts>();
  for (const { file, section } of listingClauses(study.outline)) {
    const facts = study.files[file]?.facts[section];
    if (facts !== undefined) sections.add(facts);
  }
  return [...sections].reduce((vocabulary, facts) => extended(vocabulary)(facts), EMPTY);
}

const extended = memo((before: Vocabulary) =>
  memo((facts: SectionFacts): Vocabulary => {
    const entries = glossaryOfSection(facts);
    if (entries.length === 0) return before;
    const names = (kind: string): string[] => entries.flatMap((one) => (one.kind === kind ? [one.name] : []));
    return {
      terms: longestFirst([...before.terms, ...names("term")]),
      abbreviations: longestFirst([...before.abbreviations, ...names("abbreviation")]),
    };
  }),
);

function longestFirst(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/**
 * The function that finds the words of a vocabulary in a section, plurals included. Spans in its prose; a word may lie
 * in another.
 */
export const wordsOf = memo(({ terms, abbreviations }: Vocabulary) => {
  const patterns = [
    ...(terms.length === 0 ? [] : [new RegExp(wordsPattern(terms), "gi")]),
    ...(abbreviations.length === 0 ? [] : [new RegExp(wordsPattern(abbreviations), "g")]),
  ];
  return memo((facts: SectionFacts): readonly Span[] =>
    proseSpans(facts).flatMap((span) => {
      const prose = maskedProse(facts, span);
      return patterns.flatMap((pattern) =>
        [...prose.matchAll(pattern)].map((found) => {
          const start = span.start + found.index;
          const end = start + found[0].length;
          return { start, end: prose[end - span.start] === "s" ? end + 1 : end };
        }),
      );
    }),
  );
});
