// From evidence to a score and a class.
import type { StatementKind } from "../model/statement.ts";
import { ENOUGH, FITTED, REASONED, type Weights } from "./calibration.ts";
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
  weights: Weights = FITTED[kind],
): Judgement {
  const sum = fittedSum(weights, evidence) + reasonedSum(evidence);
  const score = probability(sum - weights.same);
  const atLeastRelated = probability(sum - weights.related);
  return { score, class: score >= 0.5 ? "same" : atLeastRelated >= 0.5 ? "related" : "different" };
}

function fittedSum(weights: Weights, evidence: PairEvidence): number {
  return (
    weights.wording * evidence.wording +
    weights.weakWording * Math.min(1, evidence.wording / ENOUGH) +
    weights.attack * evidence.attack +
    weights.attackConflict * evidence.attackConflict +
    weights.attacker * evidence.attacker +
    weights.attackOnAsset * evidence.attackOnAsset
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
