/** Gives the last answer for `key` where all of `from` are what they were then; else computes it anew. */
export type Kept<K extends object, R> = (key: K, from: readonly unknown[], compute: () => R) => R;

/**
 * Keeps one answer for each key, with what it was made of. For answers that come from several values; an answer from one
 * alone is a memo's. The key is the value whose life the answer shares.
 */
export function kept<K extends object, R>(): Kept<K, R> {
  const known = new WeakMap<K, { readonly from: readonly unknown[]; readonly answer: R }>();
  return (key, from, compute) => {
    const before = known.get(key);
    if (before !== undefined && same(before.from, from)) return before.answer;
    const answer = compute();
    known.set(key, { from, answer });
    return answer;
  };
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => Object.is(one, b[i]));
}
