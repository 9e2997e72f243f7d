// Why two statements are alike, in words that their author would use.
import { listed } from "../base/listed.ts";
import { wordId } from "../base/sparse.ts";
import type { Facet, Family } from "../model/lexicon-family.ts";
import type { Entry } from "./entry.ts";
import { type Index, lexiconIn } from "./index.ts";
import { rarityOf } from "./rarity.ts";
import { sharedWording } from "./shared-wording.ts";
import { codesIn, familyOf, fillerTerm } from "./slots.ts";
import { LONGEST_PHRASE, tellingPhrases } from "./telling-phrases.ts";
import { wordsOf } from "./words.ts";

/** How many names one reason gives. */
const NAMED = 3;

/** What two statements have in common, by the names that the lexicon and the study have for it; the most telling first. */
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
  const names = (slot: Facet | "attacker"): readonly string[] =>
    commonFamilies(index, [a, b], slot).map((family) => family.name);
  return {
    attacks: names("attack"),
    assets: names("asset"),
    parties: names("party"),
    attackers: names("attacker"),
    areas: a.areas.filter((area) => b.areas.includes(area)),
    words: sharedPhrases(index, a.text, b.text),
  };
}

/**
 * The families in one slot that more than half of `entries` fill it with, the most telling first. Wider ones are left out
 * where a narrower one within them is named.
 */
export function commonFamilies(
  index: Index,
  entries: readonly Entry[],
  slot: Facet | "attacker",
): readonly Family[] {
  const counts = new Map<number, number>();
  for (const { terms } of entries)
    for (const code of codesIn(terms.fillers, slot)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const lexicon = lexiconIn(index, entries[0]?.study);
  const telling = (code: number): number => rarityOf(index.sums, fillerTerm(code));
  const families = [...counts]
    .filter(([, count]) => count * 2 > entries.length)
    .sort(([one], [two]) => telling(two) - telling(one))
    .flatMap(([code]) => familyOf(lexicon, code) ?? []);
  const around = new Set(families.map((family) => family.within));
  return families.filter((family) => !around.has(family.id)).slice(0, NAMED);
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
  if (reasons.length > 0) return reasons;
  const wording = sharedWording(a.text, b.text, NAMED);
  return wording.length === 0 ? [] : [`shared: ${wording.join(", ")}`];
}

/** The same in a sentence: "both tell of impersonation, about triggers, with the server in the hands of the attacker". */
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
  else if (attacks.length > 0) about.unshift(`tell of ${listed(attacks)}`);
  const parts = [...about, ...hands, ...where];
  return parts.length === 0 ? "" : `both ${parts.join(", ")}`;
}

/** The most telling words and phrases that both texts have, as the first writes them. */
export function sharedPhrases(index: Index, a: string, b: string): readonly string[] {
  const other = wordsOf(b).map((word) => word.stem);
  const runs = new Set<string>();
  for (let at = 0; at < other.length; at++)
    for (let length = 1; length <= LONGEST_PHRASE; length++) runs.add(other.slice(at, at + length).join(" "));
  return tellingPhrases(a, {
    holds: (stems) => runs.has(stems.join(" ")),
    worthOf: (stem) => rarityOf(index.sums, wordId(stem)),
  });
}
