import { describe, expect, it } from "vitest";
import { type MapInput, similarityMap } from "../../server/src/analysis/similarity-map.ts";
import type { Point } from "../../server/src/base/plane.ts";

const INPUT: MapInput = {
  count: 9,
  links: [
    { a: 0, b: 1, score: 0.9 },
    { a: 0, b: 2, score: 0.6 },
    { a: 1, b: 2, score: 0.8 },
    { a: 2, b: 3, score: 0.4 },
    { a: 4, b: 5, score: 0.7 },
  ],
  groups: [
    [0, 1, 2],
    [4, 5],
  ],
};
const map = similarityMap(INPUT);

const between = (a: number, b: number, points: readonly Point[] = map.points): number =>
  Math.hypot((points[a]?.x ?? 0) - (points[b]?.x ?? 0), (points[a]?.y ?? 0) - (points[b]?.y ?? 0));

/** A study of `count` statements, every third one in a group, all of which hang together. */
function large(count: number): MapInput {
  const links = Array.from({ length: count - 1 }, (_, a) => ({
    a,
    b: a + 1,
    score: a % 3 === 2 ? 0.4 : 0.8,
  }));
  const groups = Array.from({ length: Math.floor(count / 3) }, (_, i) => [3 * i, 3 * i + 1, 3 * i + 2]);
  return { count, links, groups };
}

describe("near means alike", () => {
  it("the more alike two members of a group are, the nearer they stand", () => {
    expect(between(0, 1)).toBeLessThan(between(1, 2));
    expect(between(1, 2)).toBeLessThan(between(0, 2));
  });

  it("what is related stands nearer than what has nothing to do with each other", () => {
    for (const other of [0, 1, 2])
      expect(between(3, other)).toBeLessThan(Math.min(between(3, 4), between(3, 5)));
  });

  it("islands are further apart than what is related", () => {
    const links = [
      { a: 0, b: 1, score: 0.4 },
      { a: 2, b: 3, score: 0.4 },
    ];
    const { points } = similarityMap({ count: 4, links, groups: [] });
    for (const [a, b] of [
      [0, 2],
      [1, 2],
      [1, 3],
    ] as const)
      expect(between(a, b, points)).toBeGreaterThan(between(0, 1, points) + 0.2);
  });

  it("what is like no other stands below all, in the order of the texts", () => {
    const rows = [6, 7, 8].map((at) => map.points[at] as Point);
    for (const { y } of rows) expect(y).toBeGreaterThan(map.alone);
    for (const at of [0, 1, 2, 3, 4, 5]) expect(map.points[at]?.y).toBeLessThan(map.alone);
    expect(rows.map(({ x }) => x)).toEqual(rows.map(({ x }) => x).sort((a, b) => a - b));
  });
});

describe("groups", () => {
  it("hold their members, and nothing else", () => {
    map.groups.forEach((circle, group) => {
      map.points.forEach((point, at) => {
        const inside = Math.hypot(point.x - circle.x, point.y - circle.y) < circle.r;
        expect(inside, `${at} in ${group}`).toBe(INPUT.groups[group]?.includes(at));
      });
    });
  });

  it.each([30, 300, 1200])("do not overlap, and no statement hides another: %i statements", (count) => {
    const { points, groups, width, height } = similarityMap(large(count));
    groups.forEach((a, i) => {
      for (const b of groups.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
    });
    let nearest = width;
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++) nearest = Math.min(nearest, between(a, b, points));
    expect(nearest).toBeGreaterThan(0.99);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });
});

describe("where no plane has room for all distances, nothing hides another", () => {
  const nearest = ({ points }: { readonly points: readonly Point[] }): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let a = 0; a < points.length; a++)
      for (let b = a + 1; b < points.length; b++) least = Math.min(least, between(a, b, points));
    return least;
  };

  it("one that is related to many", () => {
    const links = Array.from({ length: 40 }, (_, i) => ({ a: 0, b: i + 1, score: 0.9 }));
    expect(nearest(similarityMap({ count: 41, links, groups: [] }))).toBeGreaterThan(0.99);
  });

  it("a group whose members are all the same", () => {
    const members = Array.from({ length: 30 }, (_, at) => at);
    const links = members.flatMap((a) => members.slice(a + 1).map((b) => ({ a, b, score: 1 })));
    expect(nearest(similarityMap({ count: 30, links, groups: [members] }))).toBeGreaterThan(0.99);
  });
});

describe("a map", () => {
  it("is the same for the same input", () => {
    expect(similarityMap(structuredClone(INPUT))).toEqual(map);
  });

  it("changes little where a score changes little", () => {
    const links = INPUT.links.map((link) => ({ ...link, score: link.score - 0.01 }));
    const after = similarityMap({ ...INPUT, links });
    map.points.forEach((point, at) => {
      const moved = after.points[at] as Point;
      expect(Math.hypot(point.x - moved.x, point.y - moved.y)).toBeLessThan(0.2);
    });
  });

  it("of nothing is empty", () => {
    expect(similarityMap({ count: 0, links: [], groups: [] })).toMatchObject({
      points: [],
      height: 0,
      alone: 0,
    });
  });

  it("of more than anybody can look at stands in rows, so that its cost stays bounded", () => {
    const links = Array.from({ length: 1499 }, (_, a) => ({ a, b: a + 1, score: 0.5 }));
    const { points } = similarityMap({ count: 1500, links, groups: [] });
    expect(new Set(points.map(({ y }) => y)).size).toBeLessThan(50);
  });
});
