// What speaks for and against two statements meaning the same, each as a number between 0 and 1.
import { dot, type Sparse } from "../base/sparse.ts";
import { matchSlots, type Slots } from "./slots.ts";
import type { StatementTerms } from "./statement-terms.ts";

/** A statement ready to be compared. */
export interface Comparable {
  readonly terms: StatementTerms;
  /** Its terms by rarity, at length one. */
  readonly vector: Sparse;
  /** What its slots are filled with, by rarity. */
  readonly slots: Slots;
  /** What it belongs to: two statements of one clause say different things of one matter. */
  readonly owner: string;
  readonly areas: readonly string[];
}

export interface PairEvidence {
  /** The cosine of the words, phrases and families. */
  readonly wording: number;
  /** How far attacks, assets, ways, effects, parties and attackers agree, by how telling they are. */
  readonly slots: number;
  /** Whether the attacker is the same kind of party, or has got hold of it: how telling that is, up to 1. */
  readonly attacker: number;
  /** Whether they name no attack in common; and whether both name some all the same. */
  readonly noAttack: number;
  readonly attackConflict: number;
  /** Whether they meet no asset, no way and no effect in common. */
  readonly noObject: number;
  readonly sameOwner: number;
  /** Whether one wants more of what the other wants less of. */
  readonly opposed: number;
  /** Whether they share an area; and whether both have areas and none in common. */
  readonly sharedArea: number;
  readonly otherArea: number;
}

/** Whether two areas have something in common: A1 lies in A, which leaves the subdivision open. */
function meet(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Collects the evidence on `a` and `b`, whose `wording` may be known. Symmetric. */
export function evidenceOn(a: Comparable, b: Comparable, wording = dot(a.vector, b.vector)): PairEvidence {
  const [x, y] = [a.terms, b.terms];
  const match = matchSlots(a.slots, b.slots);
  const bothPlaced = a.areas.length > 0 && b.areas.length > 0;
  const shared = bothPlaced && a.areas.some((area) => b.areas.some((other) => meet(area, other)));
  return {
    wording,
    slots: match.likeness,
    attacker: match.attacker,
    noAttack: match.attack ? 0 : 1,
    attackConflict: match.conflict && match.attacker === 0 ? 1 : 0,
    noObject: match.object ? 0 : 1,
    sameOwner: a.owner === b.owner ? 1 : 0,
    opposed: x.stance !== "none" && y.stance !== "none" && x.stance !== y.stance ? 1 : 0,
    sharedArea: shared ? 1 : 0,
    otherArea: bothPlaced && !shared ? 1 : 0,
  };
}
