// How much a term tells: the logarithm of how rare it is, in steps, so that most edits change no weight.
import { changedTerms, type Frequencies, frequencyOf } from "../base/frequency.ts";
import type { Sparse } from "../base/sparse.ts";

/** Steps to a doubling. */
const STEPS = 4;
/** A term tells no more than one that stands in one of 64 statements, so that rare words come and go unnoticed. */
const MOST = 6 * STEPS;
/** What a term counts that stands everywhere. */
const FLOOR = 0.3;

function stepOf(count: number): number {
  return Math.round(STEPS * Math.log2(count + 1));
}

/** How rare the term `id` is, in steps: 0 where all statements hold it. */
export function rarityStep(frequencies: Frequencies, id: number): number {
  return stepBetween(stepOf(frequencies.total), frequencyOf(frequencies, id));
}

function stepBetween(total: number, count: number): number {
  return Math.min(MOST, Math.max(0, total - stepOf(count)));
}

/** How much the term `id` tells: from FLOOR where all statements hold it, upwards. */
export function rarityOf(frequencies: Frequencies, id: number): number {
  return rarityStep(frequencies, id) * (Math.LN2 / STEPS) + FLOOR;
}

/** How much a term tells that stands in one statement only. */
export function rarityOfOnce({ total }: Frequencies): number {
  return stepBetween(stepOf(total), 1) * (Math.LN2 / STEPS) + FLOOR;
}

/** `terms` by their rarity, at length one. */
export function weigh(terms: Sparse, frequencies: Frequencies): Sparse {
  const weights = terms.weights.map((weight, i) => weight * rarityOf(frequencies, terms.ids[i] as number));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { ids: terms.ids, weights: weights.map((weight) => weight / length) };
}

/**
 * The terms whose rarity differs between two counts; "all" where the number of statements passed a step.
 * `parts` are the studies that differ, before and after: no other term has changed its count.
 */
export function steppedTerms(
  before: Frequencies,
  after: Frequencies,
  parts: Iterable<readonly [Frequencies, Frequencies]>,
): ReadonlySet<number> | "all" {
  const total = stepOf(after.total);
  if (stepOf(before.total) !== total) return "all";
  const stepped = new Set<number>();
  for (const [then, now] of parts) {
    for (const id of changedTerms(then, now)) {
      const steps = [before, after].map((one) => stepBetween(total, frequencyOf(one, id)));
      if (steps[0] !== steps[1]) stepped.add(id);
    }
  }
  return stepped;
}
