// What the statements of a group have in common, in words that an author understands.
import { listed } from "../base/listed.ts";
import { commonFamilies, sharedPhrases } from "./because.ts";
import type { Entry } from "./entry.ts";
import type { Index } from "./index.ts";
import { wordsOf } from "./words.ts";

/** How many assets and words a label names. */
const ASSETS = 2;
const WORDS = 3;

export interface GroupLabel {
  /** What the statements have in common, in a few words; "" where that is nothing that has a name. */
  readonly label: string;
  /** The kind of attack that most of them speak of, and by whom; undefined where they agree on none. */
  readonly attack: string | undefined;
}

/**
 * The label of `members`: the kind of attack, by whom, where, and what it meets, as far as most of them agree ("forged
 * messages by a false base station: reject messages"); else the words that the first two share.
 */
export function labelOf(index: Index, members: readonly Entry[]): GroupLabel {
  const [attack] = commonFamilies(index, members, "attack");
  const [attacker] = commonFamilies(index, members, "attacker");
  const [way] = commonFamilies(index, members, "way");
  const assets = commonFamilies(index, members, "asset").slice(0, ASSETS);
  if (attack === undefined) return { label: phrasesIn(index, members), attack: undefined };
  const by = attacker === undefined ? "" : ` by ${attacker.hostile ?? attacker.name}`;
  const where = way === undefined || attacker !== undefined ? "" : ` ${way.name}`;
  const met = assets.length > 0 ? listed(assets.map((family) => family.name)) : "";
  const more = met === "" && by === "" && where === "" ? phrasesIn(index, members, attack.name) : met;
  const named = `${attack.name}${by}${where}`;
  return { label: `${named}${more === "" ? "" : `: ${more}`}`, attack: named };
}

/** The phrases that the first two of `members` share, without those that repeat what is `said`. */
function phrasesIn(index: Index, [first, second]: readonly Entry[], said = ""): string {
  const repeated = new Set(wordsOf(said).map((word) => word.stem));
  return sharedPhrases(index, first?.text ?? "", second?.text ?? "")
    .filter((phrase) => !wordsOf(phrase).some((word) => repeated.has(word.stem)))
    .slice(0, WORDS)
    .join(", ");
}
