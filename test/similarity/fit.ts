// Fits the weights of server/src/analysis/calibration.ts on judged pairs: a logistic regression for each class by gradient
// ascent from a fixed start, so that the same pairs give the same weights. Pairs that are held aside are not looked at.
import { type ClassWeights, ENOUGH, type Weights } from "../../server/src/analysis/calibration.ts";
import type { PairEvidence } from "../../server/src/analysis/pair-evidence.ts";
import type { StatementKind } from "../../server/src/model/statement.ts";
import type { Example } from "./statements.ts";

type Name = Exclude<keyof Weights, "needed">;

/** What each kind of statement is fitted on: requirements of features name no attacks. */
const USED: Readonly<Record<StatementKind, Readonly<Record<keyof ClassWeights, readonly Name[]>>>> = {
  threat: {
    same: ["wording", "slots", "noAttack"],
    related: ["wording", "slots", "attacker", "noAttack"],
  },
  requirement: {
    same: ["wording", "weakWording", "attackConflict"],
    related: ["wording", "weakWording", "attackConflict"],
  },
};
const AGAINST: readonly Name[] = ["noAttack", "attackConflict"];
/** How much an example counts: editors' negatives are many, pairs by dice nobody read. */
const TRUST = { delegate: 1.5, reader: 1, label: 1, rest: 1, editors: 1, dice: 0.3, self: 0.05 };
/** Requirements come from three TRs alone, which say each thing a few times: they are held back more. */
const RIDGE: Readonly<Record<StatementKind, number>> = { threat: 0.0001, requirement: 0.003 };
const ROUNDS = 4000;
const RATE = 0.02;

/** A delegate calls the same what should be found together: more than one solution would serve. */
function trustIn(one: Example, of: keyof ClassWeights): number {
  if (one.by === "editors" && one.class !== "same") return 0.3;
  return one.by === "delegate" && of === "same" ? 0.3 : TRUST[one.by];
}

interface Row {
  readonly x: readonly number[];
  readonly is: boolean;
  readonly trust: number;
}

/** The weights that make `examples` of one kind most likely. */
export function fitWeights(kind: StatementKind, examples: readonly Example[]): ClassWeights {
  const own = examples.filter((one) => one.kind === kind && one.half !== "aside");
  const rows = (of: keyof ClassWeights): readonly Row[] =>
    own
      // That two statements are not the same leaves open whether they are related.
      .filter((one) => of === "same" || one.class !== "not the same")
      .map((one) => ({
        x: USED[kind][of].map((name) => feature(name, one.evidence)),
        is: one.class === "same" || (of === "related" && one.class === "related"),
        trust: trustIn(one, of),
      }));
  const weightsOf = (of: keyof ClassWeights): Weights => fitClass(USED[kind][of], rows(of), RIDGE[kind]);
  return { same: weightsOf("same"), related: weightsOf("related") };
}

function fitClass(names: readonly Name[], rows: readonly Row[], ridge: number): Weights {
  const total = rows.reduce((sum, row) => sum + row.trust, 0);
  const size = names.length;
  const weights = [...names.map(() => 1), 2];
  const [first, second] = [weights.map(() => 0), weights.map(() => 0)];
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, i) => (i < size ? -ridge * weight : 0));
    for (const { x, is, trust } of rows) {
      const sum = x.reduce((all, value, i) => all + value * (weights[i] as number), 0);
      const off = (trust * ((is ? 1 : 0) - logistic(sum - (weights[size] as number)))) / total;
      x.forEach((value, i) => {
        gradient[i] = (gradient[i] as number) + off * value;
      });
      gradient[size] = (gradient[size] as number) - off;
    }
    gradient.forEach((slope, i) => {
      first[i] = 0.9 * (first[i] as number) + 0.1 * slope;
      second[i] = 0.999 * (second[i] as number) + 0.001 * slope * slope;
      const next =
        (weights[i] as number) + (RATE * (first[i] as number)) / (Math.sqrt(second[i] as number) + 1e-8);
      weights[i] = i < size ? Math.max(0, next) : next;
    });
  }
  const of = (name: Name): number => {
    const at = names.indexOf(name);
    return at < 0 ? 0 : round(weights[at] as number) * (AGAINST.includes(name) ? -1 : 1);
  };
  return {
    wording: of("wording"),
    weakWording: of("weakWording"),
    slots: of("slots"),
    attacker: of("attacker"),
    noAttack: of("noAttack"),
    attackConflict: of("attackConflict"),
    needed: round(weights[size] as number),
  };
}

function feature(name: Name, evidence: PairEvidence): number {
  if (name === "weakWording") return Math.min(1, evidence.wording / ENOUGH);
  return AGAINST.includes(name) ? -evidence[name] : evidence[name];
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function round(x: number): number {
  return Math.round(x * 100) / 100;
}
