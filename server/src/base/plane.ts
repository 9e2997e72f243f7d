// Points and circles of a plane, moved until they stand as they should. Nothing is left to chance: the same input
// gives the same places, and a small change of the input a small one of the places.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Circle extends Point {
  readonly r: number;
}

/** `count` points on a circle around 0, clockwise from the left as a screen shows it. */
export function onCircle(count: number, r: number): readonly Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = Math.PI + (2 * Math.PI * i) / count;
    return { x: r * Math.cos(angle), y: r * Math.sin(angle) };
  });
}

/**
 * `points` moved until their distances come as near to the wanted ones as they get, near pairs first: stress
 * majorisation, point by point (Gansner, Koren and North, Graph drawing by stress majorization, 2004). `wanted` is
 * asked with two places in the list and is above 0.
 */
export function majorised(
  points: readonly Point[],
  wanted: (i: number, j: number) => number,
  rounds: number,
): readonly Point[] {
  const n = points.length;
  const xs = Float64Array.from(points, (point) => point.x);
  const ys = Float64Array.from(points, (point) => point.y);
  const far = Float64Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    return i === j ? 0 : wanted(Math.min(i, j), Math.max(i, j));
  });
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) {
      const [x, y] = [xs[i] as number, ys[i] as number];
      let [sumX, sumY, weights] = [0, 0, 0];
      for (let j = 0; j < n; j++) {
        if (i === j) continue;
        const target = far[i * n + j] as number;
        const weight = 1 / (target * target);
        const [otherX, otherY] = [xs[j] as number, ys[j] as number];
        const distance = Math.hypot(x - otherX, y - otherY);
        const pull = distance > 0 ? target / distance : 0;
        sumX += weight * (otherX + pull * (x - otherX));
        sumY += weight * (otherY + pull * (y - otherY));
        weights += weight;
      }
      if (weights === 0) continue;
      xs[i] = sumX / weights;
      ys[i] = sumY / weights;
    }
  }
  return points.map((_, i) => ({ x: xs[i] as number, y: ys[i] as number }));
}

/** How often overlapping circles are pushed apart before all of them are moved away from each other. */
const PUSHES = 60;
const NEARLY = 1e-9;

/** `circles` moved as little as needed for none to overlap another; they may touch. */
export function separated(circles: readonly Circle[]): readonly Circle[] {
  const moved = circles.map(({ x, y, r }) => ({ x, y, r }));
  for (let push = 0; push < PUSHES; push++) {
    let still = true;
    moved.forEach((a, i) => {
      for (const [offset, b] of moved.slice(i + 1).entries()) {
        let [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        const missing = a.r + b.r - distance;
        if (missing <= NEARLY) continue;
        still = false;
        // Two at one place part in a direction that depends on which they are.
        if (distance < NEARLY) [dx, dy] = [Math.cos(offset + 1), Math.sin(offset + 1)];
        const by = missing / 2 / Math.hypot(dx, dy);
        a.x -= dx * by;
        a.y -= dy * by;
        b.x += dx * by;
        b.y += dy * by;
      }
    });
    if (still) return moved;
  }
  return spread(moved);
}

/** `circles` drawn apart from their common origin, all by one factor, until none overlap. */
function spread(circles: readonly Circle[]): readonly Circle[] {
  let factor = 1;
  circles.forEach((a, i) => {
    for (const b of circles.slice(i + 1)) {
      const distance = Math.hypot(b.x - a.x, b.y - a.y);
      if (distance > NEARLY) factor = Math.max(factor, (a.r + b.r) / distance);
    }
  });
  return circles.map(({ x, y, r }) => ({ x: x * factor, y: y * factor, r }));
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Boxes in rows: their upper left corners, and the size of all. */
export interface Rows extends Box {
  readonly corners: readonly Point[];
}

/** `boxes` in rows of at most `width`, in the order given, each in the middle of its row. */
export function inRows(boxes: readonly Box[], width: number): Rows {
  const corners: Point[] = [];
  let [used, top] = [0, 0];
  let row: Box[] = [];
  let length = 0;
  const close = (): void => {
    const height = row.reduce((most, box) => Math.max(most, box.height), 0);
    let x = 0;
    for (const box of row) {
      corners.push({ x, y: top + (height - box.height) / 2 });
      x += box.width;
    }
    used = Math.max(used, x);
    top += height;
    row = [];
    length = 0;
  };
  for (const box of boxes) {
    if (length + box.width > width) close();
    row.push(box);
    length += box.width;
  }
  close();
  return { corners, width: used, height: top };
}

/** The box that holds all of `circles`, and its upper left corner. */
export function boundsOf(circles: readonly Circle[]): Point & Box {
  const most = (side: (circle: Circle) => number): number =>
    circles.reduce((sofar, circle) => Math.max(sofar, side(circle)), Number.NEGATIVE_INFINITY);
  const [x, y] = [-most((circle) => circle.r - circle.x), -most((circle) => circle.r - circle.y)];
  return { x, y, width: most((one) => one.x + one.r) - x, height: most((one) => one.y + one.r) - y };
}
