// Fits the weights of server/src/analysis/calibration.ts on judged pairs: an ordinal logistic regression (related or
// more, same) by gradient ascent from a fixed start, so that the same pairs give the same weights.
import type { Weights } from "../../server/src/analysis/calibration.ts";
import { ENOUGH } from "../../server/src/analysis/calibration.ts";
import type { PairEvidence } from "../../server/src/analysis/pair-evidence.ts";
import type { StatementKind } from "../../server/src/model/statement.ts";
import type { Example } from "./statements.ts";

const NAMES = ["wording", "weakWording", "attack", "attackConflict", "attacker", "attackOnAsset"] as const;
/** What each kind of statement is fitted on: requirements of features name no attacks. */
const USED: Readonly<Record<StatementKind, readonly (typeof NAMES)[number][]>> = {
  threat: NAMES,
  requirement: ["wording", "weakWording", "attackConflict"],
};
/** How much an example counts: editors' negatives are many, pairs by dice nobody read. */
const TRUST = { delegate: 1.5, reader: 1, editors: 1, dice: 0.3, self: 0.3 };
const RIDGE = 0.01;
const ROUNDS = 4000;
const RATE = 0.02;

/** The weights that make `examples` of one kind most likely. */
export function fitWeights(kind: StatementKind, examples: readonly Example[]): Weights {
  const names = USED[kind];
  const rows = examples
    .filter((one) => one.kind === kind)
    .map((one) => ({
      x: names.map((name) => feature(name, one.evidence)),
      level: { same: 2, related: 1, different: 0, "not the same": -1 }[one.class],
      trust: one.by === "editors" && one.class !== "same" ? 0.3 : TRUST[one.by],
    }));
  const total = rows.reduce((sum, row) => sum + row.trust, 0);
  const size = names.length;
  const weights = [...names.map(() => 1), 1.5, 3];
  const [first, second] = [weights.map(() => 0), weights.map(() => 0)];
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, i) => (i < size ? -RIDGE * weight : 0));
    for (const { x, level, trust } of rows) {
      const sum = x.reduce((all, value, i) => all + value * (weights[i] as number), 0);
      const related = level < 0 ? 0 : (level >= 1 ? 1 : 0) - logistic(sum - (weights[size] as number));
      const same = (level === 2 ? 1 : 0) - logistic(sum - (weights[size + 1] as number));
      x.forEach((value, i) => {
        gradient[i] = (gradient[i] as number) + (trust * value * (related + same)) / total;
      });
      gradient[size] = (gradient[size] as number) - (trust * related) / total;
      gradient[size + 1] = (gradient[size + 1] as number) - (trust * same) / total;
    }
    gradient.forEach((slope, i) => {
      first[i] = 0.9 * (first[i] as number) + 0.1 * slope;
      second[i] = 0.999 * (second[i] as number) + 0.001 * slope * slope;
      const next =
        (weights[i] as number) + (RATE * (first[i] as number)) / (Math.sqrt(second[i] as number) + 1e-8);
      weights[i] = i < size ? Math.max(0, next) : next;
    });
  }
  const of = (name: (typeof NAMES)[number]): number => {
    const at = names.indexOf(name);
    return at < 0 ? 0 : round(weights[at] as number) * (name === "attackConflict" ? -1 : 1);
  };
  return {
    wording: of("wording"),
    weakWording: of("weakWording"),
    attack: of("attack"),
    attackConflict: of("attackConflict"),
    attacker: of("attacker"),
    attackOnAsset: of("attackOnAsset"),
    related: round(weights[size] as number),
    same: round(weights[size + 1] as number),
  };
}

function feature(name: (typeof NAMES)[number], evidence: PairEvidence): number {
  if (name === "weakWording") return Math.min(1, evidence.wording / ENOUGH);
  return name === "attackConflict" ? -evidence.attackConflict : evidence[name];
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function round(x: number): number {
  return Math.round(x * 100) / 100;
}
