// The way of an edge of the graph.
import { NODE } from "./measures.ts";

const SIDE = NODE.width / 2;
/** How far an edge bends round that leads to the same column or back. */
const BEND = 40;

type Point = readonly [x: number, y: number];

/** The way from the right side of a node through `between` to the left side of another one. */
export function wayOf(from: Point, between: readonly Point[], to: Point): string {
  const start: Point = [from[0] + SIDE, from[1]];
  // What leads to the same column or back bends round on the right.
  if (to[0] <= from[0]) {
    const end: Point = [to[0] + SIDE, to[1]];
    const out = Math.max(start[0], end[0]) + BEND;
    return `M${start}C${[out, start[1]]} ${[out, end[1]]} ${end}`;
  }
  const points = [start, ...between, [to[0] - SIDE, to[1]] as const];
  return points
    .map((point, at) => {
      const last = points[at - 1];
      if (last === undefined) return `M${rounded(point)}`;
      const middle = (last[0] + point[0]) / 2;
      return `C${rounded([middle, last[1]])} ${rounded([middle, point[1]])} ${rounded(point)}`;
    })
    .join("");
}

function rounded([x, y]: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
