import { describe, expect, it } from "vitest";
import {
  boundsOf,
  type Circle,
  inRows,
  majorised,
  onCircle,
  type Point,
  separated,
} from "../../server/src/base/plane.ts";

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The gaps between all circles; less than nothing where two overlap. */
function gaps(circles: readonly Circle[]): readonly number[] {
  return circles.flatMap((a, i) => circles.slice(i + 1).map((b) => distance(a, b) - a.r - b.r));
}

describe("stress majorisation", () => {
  it("reaches distances that a plane can have", () => {
    const wanted = [3, 4, 5];
    const [a, b, c] = majorised(onCircle(3, 1), (i, j) => wanted[i + j - 1] as number, 200) as [
      Point,
      Point,
      Point,
    ];
    expect(distance(a, b)).toBeCloseTo(3, 3);
    expect(distance(a, c)).toBeCloseTo(4, 3);
    expect(distance(b, c)).toBeCloseTo(5, 3);
  });

  it("puts near ones nearer than far ones where no plane has all distances", () => {
    const near = (i: number, j: number): boolean => i < 3 === j < 3;
    const points = majorised(onCircle(6, 2), (i, j) => (near(i, j) ? 1 : 4), 100);
    const all = points.flatMap((a, i) =>
      points.slice(i + 1).map((b, k) => ({ near: near(i, i + 1 + k), far: distance(a, b) })),
    );
    const nearest = Math.min(...all.filter((one) => !one.near).map((one) => one.far));
    expect(Math.max(...all.filter((one) => one.near).map((one) => one.far))).toBeLessThan(nearest);
  });

  it("minds near ones more than far ones", () => {
    const [a, b] = majorised(onCircle(3, 1), (i, j) => (i === 0 && j === 2 ? 10 : 1), 300);
    expect(distance(a!, b!)).toBeLessThan(1.5);
  });

  it("stands still with one point, or with all at one place", () => {
    expect(majorised([{ x: 1, y: 2 }], () => 1, 5)).toEqual([{ x: 1, y: 2 }]);
    const [a, b] = majorised(
      [
        { x: 0, y: 0 },
        { x: 0, y: 0 },
      ],
      () => 1,
      5,
    );
    expect(a).toEqual({ x: 0, y: 0 });
    expect(a).toEqual(b);
  });
});

describe("circles that overlap", () => {
  it("are moved apart, and others stay", () => {
    const lone = { x: 50, y: 50, r: 1 };
    const moved = separated([{ x: 0, y: 0, r: 1 }, { x: 1, y: 0, r: 1 }, lone]);
    expect(Math.min(...gaps(moved))).toBeGreaterThan(-1e-6);
    expect(moved[2]).toEqual(lone);
    expect(moved[0]).toEqual({ x: -0.5, y: 0, r: 1 });
  });

  it.each([2, 7, 40])("part where %i stand upon each other", (count) => {
    const moved = separated(Array.from({ length: count }, (_, i) => ({ x: 3, y: 3, r: 1 + (i % 3) })));
    expect(Math.min(...gaps(moved))).toBeGreaterThan(-1e-6);
  });
});

describe("the bounds of circles", () => {
  it("hold all of them", () => {
    const circles = [
      { x: 0, y: 0, r: 1 },
      { x: 4, y: -2, r: 2 },
    ];
    expect(boundsOf(circles)).toEqual({ x: -1, y: -4, width: 7, height: 5 });
  });
});

describe("boxes in rows", () => {
  it("fill the width, then begin a new row below the highest", () => {
    const boxes = [
      { width: 4, height: 2 },
      { width: 5, height: 4 },
      { width: 3, height: 1 },
    ];
    expect(inRows(boxes, 10)).toEqual({
      corners: [
        { x: 0, y: 1 },
        { x: 4, y: 0 },
        { x: 0, y: 4 },
      ],
      width: 9,
      height: 5,
    });
  });

  it("have a row of their own where they are too wide", () => {
    const boxes = [
      { width: 20, height: 1 },
      { width: 1, height: 1 },
    ];
    expect(inRows(boxes, 10).corners).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 1 },
    ]);
  });
});
