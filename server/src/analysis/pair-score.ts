// From evidence to a score and a class.
import type { StatementKind } from "../model/statement.ts";
import {
  type ClassWeights,
  ENOUGH,
  FITTED,
  GROUND,
  REASONED,
  RELATED_FROM,
  type Weights,
} from "./calibration.ts";
import type { PairEvidence } from "./pair-evidence.ts";

export type PairClass = "same" | "related" | "different";

export interface Judgement {
  /** The probability that a reader calls the two alike: 0 to 1. */
  readonly score: number;
  readonly class: PairClass;
}

/** Judges a pair of threats, or of requirements, by the evidence on it. */
export function judge(
  kind: StatementKind,
  evidence: PairEvidence,
  weights: ClassWeights = FITTED[kind],
): Judgement {
  const reasoned = reasonedSum(evidence);
  const same = probability(fittedSum(weights.same, evidence) + reasoned);
  const score = kind === "requirement" || hasGround(evidence) ? same : Math.min(same, GROUND.most);
  if (score >= 0.5) return { score, class: "same" };
  const related = probability(fittedSum(weights.related, evidence) + reasoned);
  const apart =
    kind === "threat" && evidence.attackConflict === 1 && evidence.wording < GROUND.insteadOfAttack;
  return { score, class: related >= RELATED_FROM[kind] && !apart ? "related" : "different" };
}

/** Whether two threats share enough to be called the same: an attacker in common is not. */
function hasGround({ noAttack, noObject, wording }: PairEvidence): boolean {
  return (
    (noAttack === 0 || wording >= GROUND.insteadOfAttack) &&
    (noObject === 0 || wording >= GROUND.insteadOfObject)
  );
}

function fittedSum(weights: Weights, evidence: PairEvidence): number {
  return (
    weights.wording * evidence.wording +
    weights.weakWording * Math.min(1, evidence.wording / ENOUGH) +
    weights.slots * evidence.slots +
    weights.attacker * evidence.attacker +
    weights.noAttack * evidence.noAttack +
    weights.attackConflict * evidence.attackConflict -
    weights.needed
  );
}

function reasonedSum(evidence: PairEvidence): number {
  return (
    REASONED.sameOwner * evidence.sameOwner +
    REASONED.opposed * evidence.opposed +
    REASONED.sharedArea * evidence.sharedArea +
    REASONED.otherArea * evidence.otherArea
  );
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
