// How well texts fit each other, as information retrieval has it: the cosine of their words by rarity. A matrix is items by
// items, one kind the rows and one the columns.
import type { Bag } from "./masked-terms.ts";

/** How rare each term is among the items of a study. */
export type Rarity = (term: string) => number;

export type Matrix = readonly (readonly number[])[];

/** The rarity of terms among `bags`: the logarithm of the share without them, never quite nothing. */
export function rarityAmong(bags: readonly Bag[]): Rarity {
  const counts = countBags(bags);
  return (term) => Math.max(0.01, Math.log((1 + bags.length) / (1 + (counts.get(term) ?? 0))));
}

function countBags(bags: readonly Bag[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const term of bag.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Cosines of `rows` with `columns`; occurrences count by their square root. */
export function cosines(rows: readonly Bag[], columns: readonly Bag[], rarity: Rarity): Matrix {
  const vector = (bag: Bag): ReadonlyMap<string, number> => {
    const weights = new Map([...bag].map(([term, count]) => [term, Math.sqrt(count) * rarity(term)]));
    const length = Math.hypot(...weights.values()) || 1;
    return new Map([...weights].map(([term, weight]) => [term, weight / length]));
  };
  const right = columns.map(vector);
  return rows.map(vector).map((left) =>
    right.map((other) => {
      const [small, large] = left.size < other.size ? [left, other] : [other, left];
      let sum = 0;
      for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
      return sum;
    }),
  );
}
