// How much a term tells: the logarithm of how rare it is, in steps, so that most edits change no weight.
import {
  type Change,
  differences,
  type Frequencies,
  frequencyIn,
  frequencyOf,
  type Sums,
} from "../base/frequency.ts";
import type { Sparse } from "../base/sparse.ts";

/** Steps to a doubling. */
const STEPS = 4;
/** A term tells no more than one that stands in one of 64 statements, so that rare words come and go unnoticed. */
export const RAREST = 6 * STEPS;
/** What a term counts that stands everywhere. */
const FLOOR = 0.3;

/** The steps of small counts, which most are. */
const SMALL = Uint8Array.from({ length: 1024 }, (_, count) => Math.round(STEPS * Math.log2(count + 1)));

function stepOf(count: number): number {
  return SMALL[count] ?? Math.round(STEPS * Math.log2(count + 1));
}

function stepBetween(total: number, count: number): number {
  return Math.min(RAREST, Math.max(0, total - stepOf(count)));
}

/** How rare each of the terms `ids` is, in steps: 0 where all statements hold it, up to RAREST. */
export function rarityStepsOf(sums: Sums, ids: Uint32Array): Uint8Array {
  const total = stepOf(sums.total);
  const steps = new Uint8Array(ids.length);
  for (let i = 0; i < ids.length; i++) steps[i] = stepBetween(total, frequencyOf(sums, ids[i] as number));
  return steps;
}

function telling(step: number): number {
  return step * (Math.LN2 / STEPS) + FLOOR;
}

/** How much the term `id` tells: from FLOOR where all statements hold it, upwards. */
export function rarityOf(sums: Sums, id: number): number {
  return telling(stepBetween(stepOf(sums.total), frequencyOf(sums, id)));
}

/** How much the term `id` tells among the statements of one study. */
export function rarityIn(study: Frequencies, id: number): number {
  return telling(stepBetween(stepOf(study.total), frequencyIn(study, id)));
}

/** How much a term tells that stands in one statement of a study only. */
export function rarityOfOnce({ total }: Frequencies): number {
  return telling(stepBetween(stepOf(total), 1));
}

/** `terms` by their rarity, which is known in steps, at length one. */
export function weigh({ ids, weights }: Sparse, steps: Uint8Array): Sparse {
  const weighed = new Float32Array(weights.length);
  let square = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = (weights[i] as number) * telling(steps[i] as number);
    weighed[i] = weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < weighed.length; i++) weighed[i] = (weighed[i] as number) / length;
  return { ids, weights: weighed };
}

/** Terms whose rarity differs between two states; "all" where the number of statements passed a step. */
export type Stepped = ReadonlySet<number> | "all";

/** The terms whose rarity among all differs. `changes` are the studies that differ: no other term has changed its count. */
export function steppedTerms(before: Sums, after: Sums, changes: readonly Change[]): Stepped {
  const ids = changes.flatMap(([then, now]) => Array.from(differences(then, now), ({ id }) => id));
  return steppedAmong(ids, [before, after], frequencyOf);
}

/** The terms whose rarity among the statements of a study differs. */
export function steppedIn(before: Frequencies, after: Frequencies): Stepped {
  const ids = Array.from(differences(before, after), ({ id }) => id);
  return steppedAmong(ids, [before, after], frequencyIn);
}

function steppedAmong<T extends { readonly total: number }>(
  ids: readonly number[],
  [before, after]: readonly [T, T],
  countOf: (of: T, id: number) => number,
): Stepped {
  const total = stepOf(after.total);
  if (stepOf(before.total) !== total) return "all";
  const step = (of: T, id: number): number => stepBetween(total, countOf(of, id));
  return new Set(ids.filter((id) => step(before, id) !== step(after, id)));
}
