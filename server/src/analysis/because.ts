// Why two statements are alike, in words that their author would use.
import { listed } from "../base/listed.ts";
import { wordId } from "../base/sparse.ts";
import type { Entry } from "./entry.ts";
import type { Index } from "./index.ts";
import { familiesAt, type Lexicon } from "./lexicon.ts";
import type { Facet } from "./lexicon-family.ts";
import { rarityOf } from "./rarity.ts";
import { type Word, wordsOf } from "./words.ts";

/** How many shared words are named. */
const NAMED = 4;

/** What two statements have in common, by the names that the lexicon and the study have for it. */
export interface Common {
  readonly attacks: readonly string[];
  readonly assets: readonly string[];
  readonly parties: readonly string[];
  /** Those of the parties that are in the hands of the attacker. */
  readonly attackers: readonly string[];
  readonly areas: readonly string[];
  /** The most telling words and phrases. */
  readonly words: readonly string[];
}

/** What `a` and `b` of `index` have in common. */
export function commonOf(index: Index, a: Entry, b: Entry): Common {
  const { lexicon } = index.reading;
  const [x, y] = [a.terms, b.terms];
  return {
    attacks: namesOf(lexicon, "attack", x.attacks & y.attacks),
    assets: namesOf(lexicon, "asset", x.assets & y.assets),
    parties: namesOf(lexicon, "party", x.parties & y.parties),
    attackers: namesOf(lexicon, "party", x.attackers & y.attackers),
    areas: a.areas.filter((area) => b.areas.includes(area)),
    words: sharedWords(index, a.text, b.text),
  };
}

/** The reasons why `a` and `b` of `index` are alike: the attack, what it meets, whose hands it is in, areas, and words. */
export function becauseOf(index: Index, a: Entry, b: Entry): readonly string[] {
  const { attacks, assets, parties, attackers, areas, words } = commonOf(index, a, b);
  const reasons: string[] = [];
  if (attacks.length > 0) reasons.push(`both: ${listed(attacks)}`);
  if (assets.length > 0) reasons.push(`about: ${listed(assets)}`);
  if (attackers.length > 0) reasons.push(`in the hands of the attacker: ${listed(attackers)}`);
  else if (parties.length > 0) reasons.push(`with: ${listed(parties)}`);
  if (areas.length > 0) reasons.push(`${areas.length === 1 ? "area" : "areas"} ${areas.join(", ")}`);
  if (words.length > 0) reasons.push(`shared: ${words.join(", ")}`);
  return reasons;
}

/** The same in a sentence: "both are impersonation, about triggers, with the server in the hands of the attacker". */
export function sentenceOn({ attacks, assets, parties, attackers, areas, words }: Common): string {
  const about = assets.length === 0 ? [] : [`about ${listed(assets)}`];
  const hands =
    attackers.length > 0
      ? [`with ${listed(attackers)} in the hands of the attacker`]
      : parties.length > 0
        ? [`with ${listed(parties)}`]
        : [];
  const where = areas.length === 0 ? [] : [`in ${areas.length === 1 ? "area" : "areas"} ${listed(areas)}`];
  if (attacks.length === 0 && words.length > 0) about.unshift(`speak of ${listed(words)}`);
  else if (attacks.length > 0) about.unshift(`are ${listed(attacks)}`);
  const parts = [...about, ...hands, ...where];
  return parts.length === 0 ? "" : `both ${parts.join(", ")}`;
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
