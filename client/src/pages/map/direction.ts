// Which point an arrow key leads to.

export interface Placed {
  readonly ref: string;
  readonly x: number;
  readonly y: number;
}

/** How much further a point seems for each unit that it lies beside the way. */
const ASIDE = 2;

/**
 * The point of `points` to which `key` leads from `from`: the nearest one in the direction of an arrow, those straight
 * ahead before those aside; the first or the last of the list with Home and End. Undefined for other keys, and where
 * there is none.
 */
export function pointFor(key: string, from: Placed, points: readonly Placed[]): Placed | undefined {
  if (key === "Home") return points[0];
  if (key === "End") return points.at(-1);
  const ahead = DIRECTIONS[key];
  if (ahead === undefined) return undefined;
  let best: Placed | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const along = dx * ahead.x + dy * ahead.y;
    const aside = Math.abs(dx * ahead.y) + Math.abs(dy * ahead.x);
    if (point.ref === from.ref || along <= 0) continue;
    const way = along + ASIDE * aside;
    if (way >= least) continue;
    least = way;
    best = point;
  }
  return best;
}

const DIRECTIONS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};
