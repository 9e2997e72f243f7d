// Why two statements are alike, in words that their author would use.
import { wordId } from "../base/sparse.ts";
import type { Entry } from "./entry.ts";
import type { Index } from "./index.ts";
import { familiesAt, type Lexicon } from "./lexicon.ts";
import type { Facet } from "./lexicon-family.ts";
import { rarityOf } from "./rarity.ts";
import { type Word, wordsOf } from "./words.ts";

/** How many shared words are named. */
const NAMED = 4;

/** What `a` and `b` of `index` have in common: the attack, what it meets, whose hands it is in, areas, and words. */
export function becauseOf(index: Index, a: Entry, b: Entry): readonly string[] {
  const { lexicon } = index.reading;
  const [x, y] = [a.terms, b.terms];
  const reasons: string[] = [];
  const attacks = namesOf(lexicon, "attack", x.attacks & y.attacks);
  const assets = namesOf(lexicon, "asset", x.assets & y.assets);
  const parties = namesOf(lexicon, "party", x.parties & y.parties);
  const attackers = namesOf(lexicon, "party", x.attackers & y.attackers);
  if (attacks.length > 0) reasons.push(`both: ${list(attacks)}`);
  if (assets.length > 0) reasons.push(`about: ${list(assets)}`);
  if (attackers.length > 0) reasons.push(`in the hands of the attacker: ${list(attackers)}`);
  else if (parties.length > 0) reasons.push(`with: ${list(parties)}`);
  const areas = a.areas.filter((area) => b.areas.includes(area));
  if (areas.length > 0) reasons.push(`${areas.length === 1 ? "area" : "areas"} ${areas.join(", ")}`);
  const words = sharedWords(index, a.text, b.text);
  if (words.length > 0) reasons.push(`shared: ${words.join(", ")}`);
  return reasons;
}

/** The most telling words and phrases that both texts have, as the first writes them. */
export function sharedWords(index: Index, a: string, b: string): readonly string[] {
  const other = new Set(phrasesOf(wordsOf(b)).map((phrase) => phrase.term));
  return tellingWords(a, (term) => (other.has(term) ? rarityOf(index.frequencies, wordId(term)) : 0));
}

/** The words and phrases of `text` that are worth most, none inside another; what is worth nothing is left out. */
export function tellingWords(text: string, worthOf: (term: string) => number): readonly string[] {
  const found = new Map<string, { readonly text: string; readonly worth: number }>();
  for (const phrase of phrasesOf(wordsOf(text))) {
    const worth = worthOf(phrase.term);
    if (worth > 0 && !found.has(phrase.term)) found.set(phrase.term, { text: phrase.text, worth });
  }
  const named: string[] = [];
  for (const one of [...found.values()].sort((a, b) => b.worth - a.worth)) {
    if (named.length === NAMED) break;
    if (!named.some((other) => within(other, one.text) || within(one.text, other))) named.push(one.text);
  }
  return named;
}

function within(whole: string, part: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

interface Phrase {
  /** The stems, as the index knows them. */
  readonly term: string;
  readonly text: string;
}

/** Words and pairs of words that say something. */
function phrasesOf(words: readonly Word[]): readonly Phrase[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const own = word.weight === "full" ? [{ term: word.stem, text: word.text }] : [];
    if (next === undefined || next.opens || word.weight !== "full" || next.weight !== "full") return own;
    return [...own, { term: `${word.stem} ${next.stem}`, text: `${word.text} ${next.text}` }];
  });
}

function namesOf(lexicon: Lexicon, facet: Facet, bits: number): readonly string[] {
  return familiesAt(lexicon, facet, bits).map((family) => family.name);
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
