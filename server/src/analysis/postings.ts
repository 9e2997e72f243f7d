// Where the telling terms of statements stand, so that near statements of other studies are found without comparing all.
import { memo } from "../base/memo.ts";
import { TELLING, type Weighed } from "./weighed.ts";

/** Where a telling term stands: the places in a list of statements, with its weights there. */
interface Posting {
  readonly at: number[];
  readonly weights: number[];
}

/** Where telling terms stand. */
export type Postings = Map<number, Posting>;

/** Which of `weighed` have each telling term. */
export const postingsOf = memo((weighed: readonly Weighed[]): Postings => {
  const postings: Postings = new Map();
  for (const [at, one] of weighed.entries()) addPostings(postings, one, at);
  return postings;
});

/** Adds the telling terms of `one`, which stands at `at` of its list, to `postings`. */
export function addPostings(postings: Postings, one: Weighed, at: number): void {
  for (const place of one.telling) {
    const id = one.vector.ids[place] as number;
    const weight = one.vector.weights[place] as number;
    const posting = postings.get(id);
    if (posting === undefined) postings.set(id, { at: [at], weights: [weight] });
    else {
      posting.at.push(at);
      posting.weights.push(weight);
    }
  }
}

/** Room to add up in, for lists up to `length`; nothing stands in it between two uses. */
export interface Scratch {
  readonly sums: Float64Array;
  readonly touched: Uint32Array;
}

/** Scratch space for lists of up to `length` statements. */
export function scratchFor(length: number): Scratch {
  return { sums: new Float64Array(length), touched: new Uint32Array(length) };
}

/** The statements among `all`, whose telling terms are `postings`, that may reach a cosine of LEAST with `one`. */
export function proposedBy(
  postings: Postings,
  all: readonly Weighed[],
  one: Weighed,
  { sums, touched }: Scratch,
): readonly Weighed[] {
  let count = 0;
  const { ids, weights } = one.vector;
  for (const term of one.telling) {
    const posting = postings.get(ids[term] as number);
    if (posting === undefined) continue;
    const weight = weights[term] as number;
    const { at: places, weights: others } = posting;
    for (let k = 0; k < places.length; k++) {
      const place = places[k] as number;
      const sum = sums[place] as number;
      if (sum === 0) touched[count++] = place;
      sums[place] = sum + weight * (others[k] as number);
    }
  }
  const proposed: Weighed[] = [];
  for (let k = 0; k < count; k++) {
    const at = touched[k] as number;
    if ((sums[at] as number) >= TELLING) {
      const other = all[at] as Weighed;
      if (other.entry.kind === one.entry.kind) proposed.push(other);
    }
    sums[at] = 0;
  }
  return proposed;
}
