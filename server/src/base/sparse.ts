// Sparse vectors over hashed words: small, comparable without a dictionary, the same everywhere.

/** Ascending ids, each with its weight. */
export interface Sparse {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

/** The id of a word: 32 bits of FNV-1a. */
export function wordId(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The vector of `weights` by id. */
export function sparse(weights: ReadonlyMap<number, number>): Sparse {
  const ids = Uint32Array.from(weights.keys()).sort();
  return { ids, weights: Float32Array.from(ids, (id) => weights.get(id) ?? 0) };
}

/** The sum of products of two vectors. */
export function dot(a: Sparse, b: Sparse): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  const [x, y] = [a.ids, b.ids];
  while (i < x.length && j < y.length) {
    const left = x[i] as number;
    const right = y[j] as number;
    if (left === right) sum += (a.weights[i++] as number) * (b.weights[j++] as number);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}
