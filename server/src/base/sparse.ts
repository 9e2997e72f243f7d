// Sparse vectors over hashed words: small, comparable without a dictionary, the same everywhere.

/** Ascending ids, each with its weight. */
export interface Sparse {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

/** The id of a word: 31 bits of FNV-1a, which is a small integer everywhere. */
export function wordId(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 1;
}

/** The id of two words, one behind the other. */
export function pairId(one: number, other: number): number {
  return (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b) ^ (other >>> 15)) >>> 1;
}

/** The vector of `weights` by id. */
export function sparse(weights: ReadonlyMap<number, number>): Sparse {
  const ids = new Uint32Array(weights.size);
  let length = 0;
  for (const id of weights.keys()) ids[length++] = id;
  ids.sort();
  const values = new Float32Array(length);
  for (let i = 0; i < length; i++) values[i] = weights.get(ids[i] as number) ?? 0;
  return { ids, weights: values };
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
