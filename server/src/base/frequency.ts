// How many vectors hold each term, summed without mutation: files are counted once, and sums of sums are remembered,
// so that one changed file costs one path of a tree.
import type { Sparse } from "./sparse.ts";

export interface Frequencies {
  /** Ascending. */
  readonly ids: Uint32Array;
  /** How many vectors hold each term. */
  readonly counts: Uint32Array;
  /** How many vectors there are. */
  readonly total: number;
}

/** The frequencies of nothing. */
export const NOTHING: Frequencies = { ids: new Uint32Array(0), counts: new Uint32Array(0), total: 0 };

/** The frequencies of the terms of `vectors`. */
export function countTerms(vectors: readonly Sparse[]): Frequencies {
  const counts = new Map<number, number>();
  for (const { ids } of vectors) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = Uint32Array.from(counts.keys()).sort();
  return { ids, counts: Uint32Array.from(ids, (id) => counts.get(id) ?? 0), total: vectors.length };
}

/** The sum of `parts`, as a balanced tree whose inner sums are remembered by their two sides. */
export function sumFrequencies(parts: readonly Frequencies[]): Frequencies {
  if (parts.length <= 1) return parts[0] ?? NOTHING;
  const middle = parts.length >> 1;
  return addRemembered(sumFrequencies(parts.slice(0, middle)), sumFrequencies(parts.slice(middle)));
}

const sums = new WeakMap<Frequencies, WeakMap<Frequencies, Frequencies>>();

function addRemembered(a: Frequencies, b: Frequencies): Frequencies {
  let known = sums.get(a);
  if (known === undefined) {
    known = new WeakMap();
    sums.set(a, known);
  }
  let sum = known.get(b);
  if (sum === undefined) {
    sum = add(a, b);
    known.set(b, sum);
  }
  return sum;
}

function add(a: Frequencies, b: Frequencies): Frequencies {
  const ids = new Uint32Array(a.ids.length + b.ids.length);
  const counts = new Uint32Array(ids.length);
  let [i, j, length] = [0, 0, 0];
  while (i < a.ids.length && j < b.ids.length) {
    const left = a.ids[i] as number;
    const right = b.ids[j] as number;
    ids[length] = left < right ? left : right;
    let count = 0;
    if (left <= right) count += a.counts[i++] as number;
    if (right <= left) count += b.counts[j++] as number;
    counts[length++] = count;
  }
  // One of the two is used up.
  for (const [rest, from] of [[a, i] as const, [b, j] as const]) {
    ids.set(rest.ids.subarray(from), length);
    counts.set(rest.counts.subarray(from), length);
    length += rest.ids.length - from;
  }
  return { ids: ids.subarray(0, length), counts: counts.subarray(0, length), total: a.total + b.total };
}

/** The terms that `before` and `after` count differently. */
export function* changedTerms(before: Frequencies, after: Frequencies): Iterable<number> {
  let [i, j] = [0, 0];
  while (i < before.ids.length || j < after.ids.length) {
    const left = before.ids[i] ?? Number.POSITIVE_INFINITY;
    const right = after.ids[j] ?? Number.POSITIVE_INFINITY;
    if (left !== right || before.counts[i] !== after.counts[j]) yield Math.min(left, right);
    if (left <= right) i++;
    if (right <= left) j++;
  }
}

/** The count of one term. */
export function frequencyOf({ ids, counts }: Frequencies, id: number): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids[middle] as number;
    if (found === id) return counts[middle] as number;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
