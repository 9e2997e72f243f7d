// What speaks for and against two statements meaning the same, each as a number between 0 and 1.
import { dot, type Sparse } from "../base/sparse.ts";
import type { StatementTerms } from "./statement-terms.ts";

/** A statement ready to be compared. */
export interface Comparable {
  readonly terms: StatementTerms;
  /** Its terms by rarity, at length one. */
  readonly vector: Sparse;
  /** What it belongs to: two statements of one clause say different things of one matter. */
  readonly owner: string;
  readonly areas: readonly string[];
}

export interface PairEvidence {
  /** The cosine of the words, phrases and families. */
  readonly wording: number;
  /** How far the kinds of attack agree; and whether both name some, none in common, and no common attacker. */
  readonly attack: number;
  readonly attackConflict: number;
  /** Whether the attacker is, or has got hold of, the same kind of party. */
  readonly attacker: number;
  /** Whether the same kind of attack meets the same kind of asset. */
  readonly attackOnAsset: number;
  readonly sameOwner: number;
  /** Whether one wants more of what the other wants less of. */
  readonly opposed: number;
  /** Whether they share an area; and whether both have areas and none in common. */
  readonly sharedArea: number;
  readonly otherArea: number;
}

/** Collects the evidence on `a` and `b`. Symmetric. */
export function evidenceOn(a: Comparable, b: Comparable): PairEvidence {
  const [x, y] = [a.terms, b.terms];
  const attacks = x.attacks & y.attacks;
  const assets = x.assets & y.assets;
  const shared = a.areas.some((area) => b.areas.includes(area));
  return {
    wording: dot(a.vector, b.vector),
    attack: agreement(x.attacks, y.attacks),
    attackConflict: (x.attackers & y.attackers) === 0 ? conflict(x.attacks, y.attacks) : 0,
    attacker: (x.attackers & y.attackers) === 0 ? 0 : 1,
    attackOnAsset: attacks !== 0 && assets !== 0 ? 1 : 0,
    sameOwner: a.owner === b.owner ? 1 : 0,
    opposed: x.stance !== "none" && y.stance !== "none" && x.stance !== y.stance ? 1 : 0,
    sharedArea: shared ? 1 : 0,
    otherArea: a.areas.length > 0 && b.areas.length > 0 && !shared ? 1 : 0,
  };
}

/** The share of common bits among all that are set: 0 where none are. */
function agreement(a: number, b: number): number {
  return (a | b) === 0 ? 0 : ones(a & b) / ones(a | b);
}

function conflict(a: number, b: number): number {
  return a !== 0 && b !== 0 && (a & b) === 0 ? 1 : 0;
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits >>> 0; rest !== 0; rest &= rest - 1) count++;
  return count;
}
