/** Counts of labels: found and wanted, found in vain, wanted and missed. */
export interface Counts {
  readonly right: number;
  readonly surplus: number;
  readonly missed: number;
}

export const NOTHING: Counts = { right: 0, surplus: 0, missed: 0 };

/** What `found` adds to `counts`, compared with `wanted`. */
export function count(counts: Counts, found: readonly string[], wanted: readonly string[]): Counts {
  const right = found.filter((id) => wanted.includes(id)).length;
  return {
    right: counts.right + right,
    surplus: counts.surplus + found.length - right,
    missed: counts.missed + wanted.filter((id) => !found.includes(id)).length,
  };
}

export function precision({ right, surplus }: Counts): number {
  return right + surplus === 0 ? 1 : right / (right + surplus);
}

export function recall({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** Micro-averaged F1. */
export function f1({ right, surplus, missed }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + surplus + missed);
}

/** The areas without their subdivisions, each once. */
export function mainOnly(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map((id) => id.slice(0, 1)))];
}
