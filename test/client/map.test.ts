import { describe, expect, it } from "vitest";
import { type Placed, pointFor } from "../../client/src/pages/map/direction.ts";
import { wrap } from "../../client/src/pages/map/wrap.ts";

/** Points by their places in rows of letters. */
function points(...rows: readonly string[]): readonly Placed[] {
  return rows.flatMap((row, y) => [...row].flatMap((ref, x) => (ref === " " ? [] : [{ ref, x, y }])));
}

describe("an arrow leads", () => {
  const map = points("a  b", " c  ", "d  e");
  it.each([
    ["right", "ArrowRight", "a", "b"],
    ["left", "ArrowLeft", "b", "a"],
    ["down, straight ahead before aside", "ArrowDown", "b", "e"],
    ["down, past the nearer one aside", "ArrowDown", "a", "d"],
    ["right, to what is aside where nothing is ahead", "ArrowRight", "c", "b"],
    ["up", "ArrowUp", "c", "a"],
    ["to the first with Home", "Home", "e", "a"],
    ["to the last with End", "End", "a", "e"],
    ["nowhere at the edge", "ArrowUp", "a", undefined],
    ["nowhere with another key", "x", "a", undefined],
  ])("%s", (_, key, from, expected) => {
    const start = map.find(({ ref }) => ref === from)!;
    expect(pointFor(key, start, map)?.ref).toBe(expected);
  });

  it("from every point to every other, in some steps", () => {
    const many = points("a b c d", " e   f ", "g  h  i", "  j  k ");
    const reached = new Set(["a"]);
    for (const ref of reached)
      for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"])
        reached.add(pointFor(key, many.find((one) => one.ref === ref)!, many)?.ref ?? ref);
    expect([...reached].sort().join("")).toBe("abcdefghijk");
  });
});

describe("a name is wrapped", () => {
  it.each([
    ["where it is too long", "impersonation: false, station", ["impersonation:", "false, station"]],
    ["and cut", "one two three four five six seven eight", ["one two three", "four five six…"]],
    ["not where it fits", "usim, me", ["usim, me"]],
    ["not within a word", "internationalisation of all", ["internationalisation", "of all"]],
    [
      "without a comma at the cut",
      "one two three four five, six, seven",
      ["one two three", "four five, six…"],
    ],
  ])("%s", (_, text, lines) => {
    expect(wrap(text, 16, 2)).toEqual(lines);
  });
});
