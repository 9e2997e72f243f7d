// Lists of which most stays the same from one to the next: where they differ, and what follows for what was made of
// their elements.

/** Where two lists differ: `start` to `endBefore` of the one stands where `start` to `end` of the other does. */
export interface Difference {
  readonly start: number;
  readonly endBefore: number;
  readonly end: number;
}

/** Where lists of these lengths differ; `same` compares an element of the one before with one of the one after. */
export function differenceOf(
  lengthBefore: number,
  length: number,
  same: (before: number, after: number) => boolean,
): Difference {
  const least = Math.min(lengthBefore, length);
  let start = 0;
  while (start < least && same(start, start)) start++;
  let behind = 0;
  while (behind < least - start && same(lengthBefore - 1 - behind, length - 1 - behind)) behind++;
  return { start, endBefore: lengthBefore - behind, end: length - behind };
}

/** Where two lists hold other elements. */
export function listDifference<T>(before: readonly T[], list: readonly T[]): Difference {
  return differenceOf(before.length, list.length, (i, j) => before[i] === list[j]);
}

/**
 * The answers for a list, by those for the one before and where the lists differ; `compute` answers for one element, by
 * its index. The same array where all answers are the same.
 */
export function renewed<R>(
  before: readonly R[],
  { start, endBefore, end }: Difference,
  compute: (index: number) => R,
): readonly R[] {
  const answers: R[] = [];
  for (let i = start; i < end; i++) answers.push(compute(i));
  if (endBefore === end && answers.every((answer, i) => Object.is(answer, before[start + i]))) return before;
  return before.slice(0, start).concat(answers, before.slice(endBefore));
}

/**
 * Gives what `compute` makes of each element of `list`, which is the list of that `name` that belongs to `key`. The index
 * of an element may count only where all lists of the key are equally long.
 */
export type KeptList<K extends object, T, R> = (
  key: K,
  name: string,
  list: readonly T[],
  compute: (one: T, index: number) => R,
) => readonly R[];

/**
 * Keeps the answers for the last list of each name, so that only elements between the common beginning and the common
 * end of it and the next one are answered anew. What they are made of is all in the element, the key and the name.
 */
export function keptList<K extends object, T, R>(): KeptList<K, T, R> {
  const known = new WeakMap<
    K,
    Map<string, { readonly list: readonly T[]; readonly answers: readonly R[] }>
  >();
  return (key, name, list, compute) => {
    const lists = known.get(key) ?? new Map();
    known.set(key, lists);
    const { list: before = [], answers: last = [] } = lists.get(name) ?? {};
    const answers = renewed<R>(last, listDifference(before, list), (i) => compute(list[i] as T, i));
    lists.set(name, { list, answers });
    return answers;
  };
}
