/**
 * Returns `before` where `after` holds the same elements in the same order, else `after`.
 * Steps that hand on the old array when nothing changed let everything above them rest.
 */
export function reuseArray<T>(
  before: readonly T[] | undefined,
  after: readonly T[],
  same: (a: T, b: T) => boolean = Object.is,
): readonly T[] {
  if (before === undefined || before.length !== after.length) return after;
  for (let i = 0; i < after.length; i++) {
    if (!same(before[i] as T, after[i] as T)) return after;
  }
  return before;
}
