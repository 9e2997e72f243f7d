// Views of how well texts fit each other, as information retrieval has them: cosine, BM25, and how much
// of what tells a title apart is there. Each is a matrix, solutions by key issues.
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

/** Cosines of `rows` with `columns`; occurrences count by their logarithm. */
export function cosines(rows: readonly Bag[], columns: readonly Bag[], rarity: Rarity): Matrix {
  const vector = (bag: Bag): ReadonlyMap<string, number> => {
    const weights = new Map([...bag].map(([term, count]) => [term, (1 + Math.log(count)) * rarity(term)]));
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

/** BM25 of each column for the terms of each row (k1 = 1.2, b = 0.75). */
export function bm25(rows: readonly Bag[], columns: readonly Bag[], rarity: Rarity): Matrix {
  const lengths = columns.map(lengthOf);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
  return rows.map((row) =>
    columns.map((column, c) => {
      let sum = 0;
      for (const term of row.keys()) {
        const count = column.get(term);
        if (count === undefined) continue;
        const norm = 1.2 * (0.25 + (0.75 * (lengths[c] ?? 0)) / mean);
        sum += (rarity(term) * count * 2.2) / (count + norm);
      }
      return sum;
    }),
  );
}

/** A key issue as its title names it, and all that it says. */
export interface Titled {
  readonly title: Bag;
  readonly all: Bag;
}

/** The share of what tells each title apart from the other columns that each row speaks of. */
export function titleCoverage(rows: readonly Bag[], columns: readonly Titled[], rarity: Rarity): Matrix {
  const shares = columns.map(({ all }) => {
    const length = lengthOf(all) || 1;
    return new Map([...all].map(([term, count]) => [term, count / length]));
  });
  const sums = new Map<string, number>();
  for (const share of shares) for (const [term, part] of share) sums.set(term, (sums.get(term) ?? 0) + part);
  const weights = columns.map(({ title }, c) => {
    const telling = new Map<string, number>();
    for (const term of title.keys()) {
      const own = shares[c]?.get(term) ?? 0;
      const others = ((sums.get(term) ?? 0) - own) / Math.max(1, columns.length - 1);
      if (own > others)
        telling.set(term, own * Math.log((own + 0.0005) / (others + 0.0005)) * Math.sqrt(rarity(term)));
    }
    return telling;
  });
  return rows.map((row) =>
    weights.map((telling) => {
      let covered = 0;
      let all = 0;
      for (const [term, weight] of telling) {
        all += weight;
        covered += weight * Math.min(1, Math.log1p(row.get(term) ?? 0) / 2.5);
      }
      return all === 0 ? 0 : covered / all;
    }),
  );
}

function lengthOf(bag: Bag): number {
  let length = 0;
  for (const count of bag.values()) length += count;
  return length;
}
