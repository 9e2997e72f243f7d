import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptList, listDifference, renewed } from "../../server/src/base/difference.ts";

describe("where two lists differ", () => {
  it.each([
    ["nowhere", [1, 2], [1, 2], [2, 2, 2]],
    ["in one element", [1, 2, 3], [1, 9, 3], [1, 2, 2]],
    ["in one that was added", [1, 3], [1, 2, 3], [1, 1, 2]],
    ["in one that is gone", [1, 2, 3], [1, 3], [1, 2, 1]],
    ["in one of several that are equal", [1, 1], [1, 1, 1], [2, 2, 3]],
    ["everywhere", [], [1, 2], [0, 0, 2]],
  ])("%s", (_what, before, after, [start, endBefore, end]) => {
    expect(listDifference(before, after)).toEqual({ start, endBefore, end });
  });

  it("is all that has to be answered anew", () => {
    const list = fc.array(fc.nat(4), { maxLength: 8 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const answer = (of: readonly number[]) => of.map((one) => one * 2);
        const anew = renewed(answer(before), listDifference(before, after), (i) => after[i]! * 2);
        expect(anew).toEqual(answer(after));
      }),
    );
  });
});

describe("a list that is kept", () => {
  const key = {};
  const asked: number[] = [];
  const double = keptList<object, number, number>();
  const ask = (list: readonly number[], name = "a") =>
    double(key, name, list, (one) => {
      asked.push(one);
      return one * 2;
    });

  it("answers only for elements that are others than before", () => {
    expect(ask([1, 2, 3])).toEqual([2, 4, 6]);
    asked.length = 0;
    expect(ask([1, 5, 6, 3])).toEqual([2, 10, 12, 6]);
    expect(asked).toEqual([5, 6]);
  });

  it("is the same array where every answer is the same", () => {
    expect(ask([1, 5, 6, 3])).toBe(ask([1, 5, 6, 3]));
  });

  it("knows nothing of a list of another name", () => {
    asked.length = 0;
    ask([1, 5, 6, 3], "b");
    expect(asked).toEqual([1, 5, 6, 3]);
  });
});
