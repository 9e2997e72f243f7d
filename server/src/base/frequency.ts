// How many vectors hold each term: counted once for each file, and summed over all of them. A changed file changes the
// counts of its own terms, which lie over the sum that was.
import type { Sparse } from "./sparse.ts";

/** What one file counts. */
export interface Frequencies {
  /** Ascending. */
  readonly ids: Uint32Array;
  /** How many vectors hold each term. */
  readonly counts: Uint32Array;
  /** How many vectors there are. */
  readonly total: number;
}

/** What all files count together. */
export interface Sums {
  /** Terms by their hash, open addressed; a place whose count is 0 is free. */
  readonly ids: Uint32Array;
  readonly counts: Uint32Array;
  /** Counts that have changed since. */
  readonly changed: ReadonlyMap<number, number>;
  readonly total: number;
}

/** A file as it counted before, and as it counts now. */
export type Change = readonly [before: Frequencies, after: Frequencies];

/** The frequencies of nothing. */
export const NOTHING: Frequencies = { ids: new Uint32Array(0), counts: new Uint32Array(0), total: 0 };

/** So many changed counts lie over a sum; where there are more, it is made anew. */
const MANY = 5000;
/** Spreads terms over the places of a table. */
const SPREAD = 0x9e3779b1;

/** The frequencies of the terms of `vectors`. */
export function countTerms(vectors: readonly Sparse[]): Frequencies {
  const all = new Uint32Array(vectors.reduce((sum, { ids }) => sum + ids.length, 0));
  let end = 0;
  for (const { ids } of vectors) {
    all.set(ids, end);
    end += ids.length;
  }
  all.sort();
  const counts = new Uint32Array(all.length);
  let length = 0;
  // The different ones move to the front.
  for (const id of all) {
    if (length === 0 || all[length - 1] !== id) all[length++] = id;
    counts[length - 1] = (counts[length - 1] as number) + 1;
  }
  return { ids: all.slice(0, length), counts: counts.slice(0, length), total: vectors.length };
}

/** The sums of `parts`. */
export function sumFrequencies(parts: readonly Frequencies[]): Sums {
  const terms = parts.reduce((sum, part) => sum + part.ids.length, 0);
  const size = 2 ** Math.ceil(Math.log2(2 * terms + 2));
  const [ids, counts] = [new Uint32Array(size), new Uint32Array(size)];
  for (const part of parts) {
    for (let i = 0; i < part.ids.length; i++) {
      const id = part.ids[i] as number;
      const at = placeOf(ids, counts, id);
      ids[at] = id;
      counts[at] = (counts[at] as number) + (part.counts[i] as number);
    }
  }
  return { ids, counts, changed: new Map(), total: parts.reduce((sum, part) => sum + part.total, 0) };
}

/** `before` with `changes`; undefined where so many counts differ that the sums are better made anew. */
export function changeSums(before: Sums, changes: readonly Change[]): Sums | undefined {
  const changed = new Map(before.changed);
  let total = before.total;
  for (const [then, now] of changes) {
    total += now.total - then.total;
    for (const { id, difference } of differences(then, now)) {
      changed.set(id, (changed.get(id) ?? stored(before, id)) + difference);
      if (changed.size > MANY) return undefined;
    }
  }
  return { ...before, changed, total };
}

/** The terms that `before` and `after` count differently, and by how much. */
export function* differences(
  before: Frequencies,
  after: Frequencies,
): Iterable<{ readonly id: number; readonly difference: number }> {
  let [i, j] = [0, 0];
  while (i < before.ids.length || j < after.ids.length) {
    const left = before.ids[i] ?? Number.POSITIVE_INFINITY;
    const right = after.ids[j] ?? Number.POSITIVE_INFINITY;
    const id = Math.min(left, right);
    let difference = 0;
    if (left === id) difference -= before.counts[i++] as number;
    if (right === id) difference += after.counts[j++] as number;
    if (difference !== 0) yield { id, difference };
  }
}

/** How many vectors hold the term `id`. */
export function frequencyOf(sums: Sums, id: number): number {
  return sums.changed.get(id) ?? stored(sums, id);
}

/** How many vectors of one file hold the term `id`. */
export function frequencyIn({ ids, counts }: Frequencies, id: number): number {
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

function stored({ ids, counts }: Sums, id: number): number {
  return counts[placeOf(ids, counts, id)] as number;
}

/** Where the term `id` stands, or would stand. */
function placeOf(ids: Uint32Array, counts: Uint32Array, id: number): number {
  const mask = ids.length - 1;
  let at = (Math.imul(id, SPREAD) >>> 7) & mask;
  while (counts[at] !== 0 && ids[at] !== id) at = (at + 1) & mask;
  return at;
}
