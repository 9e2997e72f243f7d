// What a statement says slot by slot: the kind of attack, what it meets, where, with what effect, who takes part, and who
// is the attacker. Two threats are compared slot by slot, each filler by how much it tells.
import type { Frequencies } from "../base/frequency.ts";
import { FACETS, type Facet, type Family } from "../model/lexicon-family.ts";
import { FACET_BITS, type Lexicon } from "./lexicon.ts";
import { rarityIn, rarityOfOnce } from "./rarity.ts";

/** How much each slot counts beside the others. The attacker's is filled with parties. */
const COUNTS: Readonly<Record<Facet | "attacker", number>> = {
  attack: 1.5,
  asset: 1,
  way: 0.8,
  effect: 0.8,
  party: 0.5,
  topic: 0.3,
  attacker: 1,
};
const PER_BLOCK = [...FACETS, "attacker" as const].map((slot) => COUNTS[slot]);
const ATTACK = FACETS.indexOf("attack");
const PARTY = FACETS.indexOf("party");
/** Assets, ways and effects: what tells two attacks of one kind apart. */
const OBJECTS = (["asset", "way", "effect"] as const).map((facet) => FACETS.indexOf(facet));

/** An attacker of this weight tells as much as any. */
const TELLING_ATTACKER = 2.5;

/** Keeps the terms of fillers apart from those of words: the golden ratio in 32 bits. */
const SPREAD = 0x9e3779b1;

/** What fills the slots: codes of families, ascending, each with a weight. */
export interface Fillers {
  readonly codes: readonly number[];
  readonly weights: readonly number[];
}

/** Fillers with their weights by rarity. */
export interface Slots extends Fillers {
  /** The sum of the weights. */
  readonly total: number;
  /** What a filler weighs that no other statement has: what is shared counts beside that. */
  readonly once: number;
}

/** What two statements share, slot by slot. */
export interface SlotMatch {
  /** The shared weight among all that either has: 0 to 1. */
  readonly likeness: number;
  /** How telling the most telling attacker is that they share: 0 where they share none, up to 1. */
  readonly attacker: number;
  /** Whether they share a kind of attack; and an asset, a way or an effect. */
  readonly attack: boolean;
  readonly object: boolean;
  /** Whether both name attacks and none in common. */
  readonly conflict: boolean;
}

/** The code of the party `code` as the attacker. */
export function attackerCode(code: number): number {
  return code + ((FACETS.length - PARTY) << FACET_BITS);
}

/** The family that the filler `code` stands for. */
export function familyOf(lexicon: Lexicon, code: number): Family | undefined {
  return lexicon.byCode.get(isAttacker(code) ? code - attackerCode(0) : code);
}

/** The term under which the filler `code` is counted beside words. */
export function fillerTerm(code: number): number {
  return Math.imul(code, SPREAD) >>> 1;
}

function isAttacker(code: number): boolean {
  return blockOf(code) === FACETS.length;
}

/** `fillers` by their rarity in their study: what tells there, whatever else is open. */
export function weighSlots({ codes, weights }: Fillers, study: Frequencies): Slots {
  let total = 0;
  const weighed = codes.map((code, i) => {
    const counts = PER_BLOCK[blockOf(code)] as number;
    const weight = (weights[i] as number) * counts * rarityIn(study, fillerTerm(code));
    total += weight;
    return weight;
  });
  return { codes, weights: weighed, total, once: rarityOfOnce(study) };
}

/** What `a` and `b` share. Symmetric. */
export function matchSlots(a: Slots, b: Slots): SlotMatch {
  let [shared, attacker, i, j] = [0, 0, 0, 0];
  let [attack, object] = [false, false];
  while (i < a.codes.length && j < b.codes.length) {
    const [x, y] = [a.codes[i] as number, b.codes[j] as number];
    if (x === y) {
      const weight = Math.min(a.weights[i] as number, b.weights[j] as number);
      shared += weight;
      if (isAttacker(x)) attacker = Math.max(attacker, Math.min(1, weight / TELLING_ATTACKER));
      const block = blockOf(x);
      attack ||= block === ATTACK;
      object ||= OBJECTS.includes(block);
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const all = a.total + b.total - shared;
  return {
    // Few and common fillers make no two threats alike, however well they agree.
    likeness: shared / (all + Math.max(a.once, b.once)),
    attacker,
    attack,
    object,
    conflict: !attack && namesAttack(a) && namesAttack(b),
  };
}

function namesAttack({ codes }: Slots): boolean {
  return codes.length > 0 && blockOf(codes[0] as number) === ATTACK;
}

/** The codes with which one slot is filled. */
export function codesIn({ codes }: Fillers, slot: Facet | "attacker"): readonly number[] {
  const block = slot === "attacker" ? FACETS.length : FACETS.indexOf(slot);
  return codes.filter((code) => blockOf(code) === block);
}

function blockOf(code: number): number {
  return code >> FACET_BITS;
}
