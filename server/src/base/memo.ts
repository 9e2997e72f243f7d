/** A function that remembers its answers, and counts how often it really worked. */
export interface Memo<A extends object, R> {
  (argument: A): R;
  /** How many answers were computed and not remembered. Tests assert on it. */
  readonly runs: () => number;
}

/**
 * Remembers `compute` by the identity of its immutable argument.
 * Nothing has to be invalidated: a changed value is another object, and forgotten ones are collected.
 */
export function memo<A extends object, R>(compute: (argument: A) => R): Memo<A, R> {
  const known = new WeakMap<A, { readonly answer: R }>();
  let runs = 0;
  const recall = (argument: A): R => {
    let entry = known.get(argument);
    if (entry === undefined) {
      runs++;
      entry = { answer: compute(argument) };
      known.set(argument, entry);
    }
    return entry.answer;
  };
  return Object.assign(recall, { runs: () => runs });
}
