import { describe, expect, it } from "vitest";
import { buildSimilarity } from "../../server/src/analysis/similarity.ts";
import { mapFor, partFor } from "../../server/src/analysis/similarity-part.ts";
import { fixture } from "../fixture.ts";
import { draft } from "./draft.ts";

const MANY = Array.from(
  { length: 12 },
  (_, i) => `A false base station can send a forged reject message number ${i} to a device.`,
);
const similarity = buildSimilarity(
  fixture(
    draft([
      { title: "One", threats: MANY, requirements: ["The device shall verify reject messages."] },
      { title: "Two", threats: ["A subscriber can obtain free calls by a wrong bill."] },
    ]),
  ).workspace.studies,
);
const part = partFor(similarity, similarity.studies);

describe("pairs", () => {
  it("are told once, the earlier statement first", () => {
    const order = new Map(part.entries.map((entry, at) => [entry, at]));
    const told = part.pairs.map(({ a, b }) => [order.get(a)!, order.get(b)!] as const);
    expect(told.every(([a, b]) => a < b)).toBe(true);
    expect(new Set(told.map(String)).size).toBe(told.length);
  });

  it("are those with the nearest few, however many are alike", () => {
    expect(part.groups[0]?.members).toHaveLength(12);
    expect(part.pairs.length).toBeLessThan((12 * 11) / 2);
    for (const entry of part.groups[0]?.members ?? [])
      expect(part.pairs.filter(({ a, b }) => a === entry || b === entry).length).toBeGreaterThanOrEqual(6);
  });
});

describe("a map", () => {
  it("has a place for every statement of its kind and a circle for every group", () => {
    const map = mapFor(part, "threat");
    expect(map.points.size).toBe(13);
    expect([...map.circles.keys()]).toEqual(part.groups);
    expect([...mapFor(part, "requirement").points.keys()].map(({ item }) => item)).toEqual(["KI#1/R1"]);
  });
});
