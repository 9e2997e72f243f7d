import { describe, expect, it } from "vitest";
import { columnsOf } from "../../client/src/pages/trace/columns.ts";
import { shownNodes } from "../../client/src/pages/trace/filter.ts";
import { layoutOf } from "../../client/src/pages/trace/layout.ts";
import { GAP, NODE } from "../../client/src/pages/trace/measures.ts";
import { wayOf } from "../../client/src/pages/trace/way.ts";
import { ANSWER } from "./trace-answer.ts";

describe("the graph", () => {
  const { nodes, edges } = ANSWER.graph;
  const ids = (state: Parameters<typeof shownNodes>[1]): string =>
    shownNodes(ANSWER, state)
      .map(({ id }) => id)
      .join(" ");

  it("leaves what passes the filters, and what is missing beside that", () => {
    expect(ids({})).toBe("KI#1 KI#1/T1 KI#2 Sol#1 Sol#2 KI#9");
    expect(ids({ hidden: ["threat", "missing"] })).toBe("KI#1 KI#2 Sol#1 Sol#2");
    expect(ids({ unanswered: true })).toBe("KI#2");
    expect(ids({ hidden: ["solution"] })).not.toContain("KI#9");
  });

  it("has a column for each kind that is there, and what is missing left of what names it", () => {
    const columns = columnsOf(nodes, edges);
    const column = (id: string) => columns.get(nodes.find((node) => node.id === id)!.key);
    expect(["KI#1", "KI#1/T1", "Sol#1"].map(column)).toEqual([0, 1, 3]);
    expect(column("KI#9")).toBe(2);
    expect(
      Math.max(
        ...columnsOf(
          nodes.filter(({ kind }) => kind !== "missing"),
          edges,
        ).values(),
      ),
    ).toBe(2);
  });

  it("is laid out by columns without overlaps", () => {
    const task = {
      nodes: ["a", "b", "c", "d"].map((key, at) => ({ key, column: at === 0 ? 0 : 1 })),
      edges: [
        ["a", "b"],
        ["a", "c"],
        ["a", "c"],
        ["c", "d"],
        ["b", "a"],
      ] as const,
    };
    const { nodes: places, edges: ways, width } = layoutOf(task);
    expect(width).toBe(2 * NODE.width + GAP.across);
    const [a, b, c, d] = places as [[number, number], [number, number], [number, number], [number, number]];
    expect([b[0], c[0], d[0]]).toEqual([a[0] + NODE.width + GAP.across, b[0], c[0]]);
    const below = [b[1], c[1], d[1]].sort((one, other) => one - other);
    for (const at of [1, 2]) expect(below[at]! - below[at - 1]!).toBeGreaterThanOrEqual(NODE.height);
    expect(ways).toEqual([[], [], [], [], []]);
  });

  it("has the beginning of the document on top", () => {
    const nodes = ["a", "b", "c", "d"].map((key, at) => ({ key, column: at === 0 ? 0 : 1 }));
    const edges = nodes.slice(1).map(({ key }) => ["a", key] as const);
    const [, b, c, d] = layoutOf({ nodes, edges }).nodes.map(([, y]) => y) as [
      number,
      number,
      number,
      number,
    ];
    expect(b).toBeLessThan(c);
    expect(c).toBeLessThan(d);
  });

  it("passes between the nodes of a column where an edge leads over it", () => {
    const task = {
      nodes: ["a", "b", "c"].map((key, column) => ({ key, column })),
      edges: [
        ["a", "b"],
        ["b", "c"],
        ["a", "c"],
      ] as const,
    };
    const { nodes: places, edges: ways } = layoutOf(task);
    const [[x, y]] = ways[2] as [[number, number]];
    expect(x).toBe(places[1]![0]);
    expect(Math.abs(y - places[1]![1])).toBeGreaterThan(NODE.height / 2);
  });

  it("of nothing is nothing, and an edge to what is not there is none", () => {
    expect(layoutOf({ nodes: [], edges: [] }).nodes).toEqual([]);
    expect(layoutOf({ nodes: [{ key: "a", column: 0 }], edges: [["a", "z"]] }).edges).toEqual([[]]);
  });

  it("draws an edge from side to side, and one that leads back around", () => {
    expect(wayOf([0, 0], [], [300, 50])).toBe("M78 0C150 0 150 50 222 50");
    expect(wayOf([0, 0], [], [0, 50])).toBe("M78,0C118,0 118,50 78,50");
  });
});
