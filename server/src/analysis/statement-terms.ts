// What a threat or requirement is compared by: its words and phrases with what each weighs in the statement, and what
// the lexicon reads in it. Free of any other statement, so it is computed once for each text.
import { type Sparse, sparse, wordId } from "../base/sparse.ts";
import type { StatementKind } from "../model/statement.ts";
import { familiesIn, type Lexicon } from "./lexicon.ts";
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
  /** Words, phrases and families; weights count occurrences, not yet how rare a term is. */
  readonly terms: Sparse;
  /** Families of each facet as bits, by their order in the lexicon. */
  readonly attacks: number;
  readonly assets: number;
  readonly parties: number;
  readonly topics: number;
  /** Parties that the attacker is, or has got hold of. */
  readonly attackers: number;
  /** Whether a requirement wants more of something or less of it. */
  readonly stance: Stance;
}

export type Stance = "enable" | "limit" | "none";

/** How much an occurrence counts by the part it stands in. */
const PART = { act: 1, condition: 0.35, quotation: 0.3, meaning: 0.4 };
const LEAD = 0.6;
/** How much a term counts by what it is. */
const TERM = { none: 1, full: 1, little: 0.25, phrase: 0.5, family: 0.8 };

/** Words that name the document's own order, or that only say "something is required". */
const MOULD =
  /\b(?:solutions?\s+to\s+)?key\s+issues?\s*#?\s*\d*(?:\s+should\s+increase\s+assurance\s+that)?/gi;

/** Reads the terms of `statement`; `meaningsIn` writes out the abbreviations of a text. */
export function readTerms(
  statement: StatementText,
  lexicon: Lexicon,
  meaningsIn: (text: string) => string,
): StatementTerms {
  const threat = statement.kind === "threat";
  const text = statement.text.replace(MOULD, " ");
  const parts = threat ? partsOfThreat(text, statement.lead) : partsOfRequirement(text);
  const weights = new Map<number, number>();
  const bits = { attack: 0, asset: 0, party: 0, topic: 0 };
  let attackers = 0;
  const add = (term: string, weight: number): void => {
    const id = wordId(term);
    weights.set(id, Math.max(weights.get(id) ?? 0, weight));
  };
  const read = (text: string, part: number): void => {
    const words = wordsOf(text);
    const negated = negatedWords(words);
    words.forEach((word, at) => {
      const name = termOf(word, negated.has(at));
      add(name, part * TERM[word.weight]);
      const next = words[at + 1];
      if (next === undefined || next.opens || next.weight === "none" || word.weight === "none") return;
      if (word.weight === "full" || next.weight === "full")
        add(`${name} ${termOf(next, negated.has(at + 1))}`, part * TERM.phrase);
    });
    for (const { family, at, protects } of familiesIn(lexicon, words)) {
      // "not encrypted" speaks of disclosure, "not tracked" of no tracking.
      if (negated.has(at) && !protects && family.facet === "attack") continue;
      if (family.facet === "party" && isAttacker(words, at)) attackers |= lexicon.bits.get(family) ?? 0;
      add(`~${family.id}`, part * TERM.family);
      bits[family.facet] |= lexicon.bits.get(family) ?? 0;
    }
  };
  read(parts.act, PART.act);
  read(parts.condition, threat ? LEAD : PART.condition);
  read(parts.quotation, PART.quotation);
  read(meaningsIn(parts.act), PART.meaning);
  return {
    terms: sparse(weights),
    attacks: bits.attack,
    assets: bits.asset,
    parties: bits.party,
    topics: bits.topic,
    attackers,
    stance: threat ? "none" : stanceOf(wordsOf(parts.act), lexicon),
  };
}

const NEGATORS: ReadonlySet<string> = new Set([
  "not",
  "no",
  "cannot",
  "never",
  "without",
  "unable",
  "lack",
  "lacks",
  "lacking",
  "fail",
  "fails",
  "failure",
  "absence",
  "nor",
]);
/** How many words behind it a negation reaches. */
const REACH = 3;

/** The places of the words that a negation before them turns around: "not verified" is not "verified". */
function negatedWords(words: readonly Word[]): ReadonlySet<number> {
  const negated = new Set<number>();
  words.forEach((word, at) => {
    if (!NEGATORS.has(word.text)) return;
    for (let i = at + 1; i <= at + REACH && words[i]?.opens === false; i++) negated.add(i);
  });
  return negated;
}

function termOf(word: Word, negated: boolean): string {
  return negated ? `!${word.stem}` : word.stem;
}

const HOSTILE: ReadonlySet<string> = new Set([
  "malicious",
  "compromised",
  "rogue",
  "hostile",
  "untrusted",
  "fake",
  "false",
]);

/** Whether the party at `at` is the attacker's: "a rogue server", "access to MANO", "a global admin account". */
function isAttacker(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at).map((word) => word.text);
  if (before.some((word) => HOSTILE.has(word))) return true;
  const access = before.lastIndexOf("access");
  return access >= 0 && before[access + 1] === "to";
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
