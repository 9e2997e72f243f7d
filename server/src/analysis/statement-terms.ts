// What a threat or requirement is compared by: its words and phrases with what each weighs in the statement, and what
// the lexicon reads in it. Free of any other statement, so it is computed once for each text.
import { pairId, type Sparse, sparse } from "../base/sparse.ts";
import type { StatementKind } from "../model/statement.ts";
import { isAttackers, subjectLength } from "./attacker.ts";
import { type FamilyMatch, familiesIn, type Lexicon } from "./lexicon.ts";
import { negatedWords, speaksOfLack } from "./negation.ts";
import { attackerCode, type Fillers, fillerTerm } from "./slots.ts";
import { partsOfRequirement, partsOfThreat } from "./statement-parts.ts";
import { stem } from "./stem.ts";
import { type Word, wordsOf } from "./words.ts";

/** What of a statement counts. */
export interface StatementText {
  readonly kind: StatementKind;
  readonly text: string;
  readonly lead: string;
}

export interface StatementTerms {
  /** Words, phrases and fillers of slots; weights count occurrences, not yet how rare a term is. */
  readonly terms: Sparse;
  /** What its slots are filled with, by where it stands. */
  readonly fillers: Fillers;
  /** Whether a requirement wants more of something or less of it. */
  readonly stance: Stance;
}

export type Stance = "enable" | "limit" | "none";

/** How much an occurrence counts by the part it stands in. */
const PART = { act: 1, condition: 0.35, quotation: 0.3, meaning: 0.4 };
const LEAD = 0.6;
/** How much a term counts by what it is. */
const TERM = { none: 1, full: 1, little: 0.25, phrase: 0.5, family: 0.4 };

/** Keeps a word that is turned around apart from the word. */
const NEGATED = 0x5bd1e995;

/** Words that name the document's own order, or that only say "something is required" or "threats are identified". */
const MOULD =
  /\bfollowing\s+threats\s+(?:are\s+identified|arise)|\b(?:solutions?\s+to\s+)?key\s+issues?\s*#?\s*\d*(?:\s+should\s+increase\s+assurance\s+that)?/gi;

/** Reads the terms of `statement`; `meaningsIn` writes out the abbreviations of a text. */
export function readTerms(
  statement: StatementText,
  lexicon: Lexicon,
  meaningsIn: (text: string) => string,
): StatementTerms {
  const threat = statement.kind === "threat";
  const text = statement.text.replace(MOULD, " ");
  const parts = threat ? partsOfThreat(text, statement.lead.replace(MOULD, " ")) : partsOfRequirement(text);
  const weights = new Map<number, number>();
  const fillers = new Map<number, number>();
  const read = (part: string, counts: number, subject: (words: readonly Word[]) => number): void => {
    if (part === "") return;
    const words = wordsOf(part);
    const negated = negatedWords(words);
    addWords(weights, words, negated, counts);
    const matches = familiesIn(lexicon, words);
    for (const match of threat ? threatening(matches, words, negated) : required(matches, negated))
      for (const code of lexicon.codes.get(match.family) ?? []) keepMost(fillers, code, counts);
    if (threat)
      for (const code of attackersIn(lexicon, matches, words, subject(words)))
        keepMost(fillers, code, counts);
  };
  const none = (): number => 0;
  read(parts.act, PART.act, subjectLength);
  read(parts.condition, threat ? LEAD : PART.condition, none);
  read(parts.quotation, PART.quotation, none);
  read(meaningsIn(parts.act), PART.meaning, none);
  for (const [code, counts] of fillers) keepMost(weights, fillerTerm(code), counts * TERM.family);
  const codes = [...fillers.keys()].sort((a, b) => a - b);
  return {
    terms: sparse(weights),
    fillers: { codes, weights: codes.map((code) => fillers.get(code) ?? 0) },
    stance: threat ? "none" : stanceOf(wordsOf(parts.act), lexicon),
  };
}

function keepMost(weights: Map<number, number>, id: number, weight: number): void {
  if (weight > (weights.get(id) ?? 0)) weights.set(id, weight);
}

function addWords(
  weights: Map<number, number>,
  words: readonly Word[],
  negated: ReadonlySet<number>,
  counts: number,
): void {
  words.forEach((word, at) => {
    const term = termOf(word, negated.has(at));
    keepMost(weights, term, counts * TERM[word.weight]);
    const next = words[at + 1];
    if (next === undefined || next.opens || next.weight === "none" || word.weight === "none") return;
    if (word.weight === "full" || next.weight === "full")
      keepMost(weights, pairId(term, termOf(next, negated.has(at + 1))), counts * TERM.phrase);
  });
}

function termOf(word: Word, negated: boolean): number {
  return negated ? word.id ^ NEGATED : word.id;
}

/** The matches that a threat threatens with: "not tracked" is no tracking, and a protection counts where it is missing. */
function threatening(
  matches: readonly FamilyMatch[],
  words: readonly Word[],
  negated: ReadonlySet<number>,
): readonly FamilyMatch[] {
  const lack = speaksOfLack(words);
  return matches.filter(({ family, at, protects }) =>
    family.facet !== "attack" ? true : protects ? lack : !negated.has(at),
  );
}

/**
 * The matches that a requirement is about: "not encrypted" speaks of disclosure, "not tracked" of no tracking. Where and
 * with what effect an attack happens is for threats to say.
 */
function required(matches: readonly FamilyMatch[], negated: ReadonlySet<number>): readonly FamilyMatch[] {
  return matches.filter(({ family, at, protects }) =>
    family.facet === "attack"
      ? protects || !negated.has(at)
      : family.facet !== "way" && family.facet !== "effect",
  );
}

/** The parties of a threat that are the attacker: those in its subject, which is so long, and those in hostile hands. */
function attackersIn(
  lexicon: Lexicon,
  matches: readonly FamilyMatch[],
  words: readonly Word[],
  subject: number,
): readonly number[] {
  return matches
    .filter(
      ({ family, at, length }) =>
        family.facet === "party" && (at < subject || isAttackers(words, at, length)),
    )
    .flatMap(({ family }) => (lexicon.codes.get(family) ?? []).map(attackerCode));
}

const ENABLING: ReadonlySet<string> = new Set(
  ["enable", "allow", "permit", "trigger", "initiate", "start", "increase", "invoke"].map(stem),
);
const LIMITING: ReadonlySet<string> = new Set(
  [
    "limit",
    "reduce",
    "minimise",
    "minimize",
    "restrict",
    "decrease",
    "suppress",
    "prohibit",
    "prevent",
    "avoid",
  ].map(stem),
);

/** What the first verb of an act wants. To limit an attack is what any requirement wants, and no stance. */
function stanceOf(act: readonly Word[], lexicon: Lexicon): Stance {
  const at = act.findIndex((word) => ENABLING.has(word.stem) || LIMITING.has(word.stem));
  const verb = act[at];
  if (verb === undefined) return "none";
  const limits = LIMITING.has(verb.stem);
  const object = familiesIn(lexicon, act.slice(at + 1, at + 8));
  if (limits && object.some(({ family, protects }) => family.facet === "attack" && !protects)) return "none";
  return limits ? "limit" : "enable";
}
