import fc from "fast-check";
import { expect, it } from "vitest";
import {
  changeSums,
  countTerms,
  frequencyOf,
  NOTHING,
  sumFrequencies,
} from "../../server/src/base/frequency.ts";
import { sparse } from "../../server/src/base/sparse.ts";

const TERMS = [0, 1, 2, 3, 7, 2 ** 31 - 1];
const file = fc
  .array(fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 4 }), { maxLength: 4 })
  .map((vectors) => countTerms(vectors.map((ids) => sparse(new Map(ids.map((id) => [id, 1]))))));

it("sums that were changed equal sums made anew", () => {
  fc.assert(
    fc.property(fc.array(file, { maxLength: 5 }), fc.array(fc.tuple(fc.nat(4), file)), (files, edits) => {
      const now = [...files];
      let sums = sumFrequencies(now);
      for (const [at, after] of edits) {
        const before = now[at] ?? NOTHING;
        now[at] = after;
        sums = changeSums(sums, [[before, after]])!;
      }
      const anew = sumFrequencies(Array.from(now, (one) => one ?? NOTHING));
      const counts = (of: typeof sums) => [of.total, ...TERMS.map((term) => frequencyOf(of, term))];
      expect(counts(sums)).toEqual(counts(anew));
    }),
  );
});

it("where too much has changed, sums are to be made anew", () => {
  const many = countTerms([sparse(new Map(Array.from({ length: 6000 }, (_, id) => [id, 1])))]);
  expect(changeSums(sumFrequencies([]), [[NOTHING, many]])).toBeUndefined();
});
