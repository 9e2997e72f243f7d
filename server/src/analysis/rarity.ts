// How much a term tells: the logarithm of how rare it is, in steps, so that most edits change no weight.
import { type Frequencies, frequencyOf } from "../base/frequency.ts";
import { type Sparse, sparse } from "../base/sparse.ts";

/** Steps to a doubling. */
const STEPS = 2;
/** What a term counts that stands everywhere. */
const FLOOR = 0.3;

/** A count as a step of its logarithm. */
export function stepOf(count: number): number {
  return Math.round(STEPS * Math.log2(count + 1));
}

/** How much the term `id` tells: from FLOOR where all statements hold it, upwards. */
export function rarityOf(frequencies: Frequencies, id: number): number {
  const steps = stepOf(frequencies.total) - stepOf(frequencyOf(frequencies, id));
  return Math.max(0, steps) * (Math.LN2 / STEPS) + FLOOR;
}

/** `terms` by their rarity, at length one. */
export function weigh(terms: Sparse, frequencies: Frequencies): Sparse {
  const weights = terms.ids.reduce((all, id, i) => {
    all.set(id, (terms.weights[i] as number) * rarityOf(frequencies, id));
    return all;
  }, new Map<number, number>());
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  for (const [id, weight] of weights) weights.set(id, weight / length);
  return sparse(weights);
}

/** The terms whose rarity differs between two counts; "all" where the number of statements passed a step. */
export function steppedTerms(before: Frequencies, after: Frequencies): ReadonlySet<number> | "all" {
  if (before === after) return new Set();
  if (stepOf(before.total) !== stepOf(after.total)) return "all";
  const stepped = new Set<number>();
  let [i, j] = [0, 0];
  while (i < before.ids.length || j < after.ids.length) {
    const left = before.ids[i] ?? Number.POSITIVE_INFINITY;
    const right = after.ids[j] ?? Number.POSITIVE_INFINITY;
    const then = left <= right ? (before.counts[i++] as number) : 0;
    const now = right <= left ? (after.counts[j++] as number) : 0;
    if (then !== now && stepOf(then) !== stepOf(now)) stepped.add(Math.min(left, right));
  }
  return stepped;
}
