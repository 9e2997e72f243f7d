// What the statements of a group have in common, in words that an author understands.
import { listed } from "../base/listed.ts";
import { commonFamilies, sharedPhrases } from "./because.ts";
import type { Entry } from "./entry.ts";
import type { Index } from "./index.ts";
import { wordsOf } from "./words.ts";

/** How many assets and words a label names. */
const ASSETS = 2;
const WORDS = 3;

/**
 * The label of `members`: the kind of attack, by whom, where, and what it meets, as far as most of them agree ("forged
 * messages by a false base station: reject messages"); else the words that the first two share.
 */
export function labelOf(index: Index, members: readonly Entry[]): string {
  const [attack] = commonFamilies(index, members, "attack");
  const [attacker] = commonFamilies(index, members, "attacker");
  const [way] = commonFamilies(index, members, "way");
  const assets = commonFamilies(index, members, "asset").slice(0, ASSETS);
  if (attack === undefined) return phrasesIn(index, members);
  const by = attacker === undefined ? "" : ` by ${attacker.hostile ?? attacker.name}`;
  const where = way === undefined || attacker !== undefined ? "" : ` ${way.name}`;
  const met = assets.length > 0 ? listed(assets.map((family) => family.name)) : "";
  const more = met === "" && by === "" && where === "" ? phrasesIn(index, members, attack.name) : met;
  return `${attack.name}${by}${where}${more === "" ? "" : `: ${more}`}`;
}

/** The phrases that the first two of `members` share, without those that repeat what is `said`. */
function phrasesIn(index: Index, [first, second]: readonly Entry[], said = ""): string {
  const repeated = new Set(wordsOf(said).map((word) => word.stem));
  return sharedPhrases(index, first?.text ?? "", second?.text ?? "")
    .filter((phrase) => !wordsOf(phrase).some((word) => repeated.has(word.stem)))
    .slice(0, WORDS)
    .join(", ");
}
