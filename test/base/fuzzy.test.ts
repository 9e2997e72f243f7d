import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzyScore, queryWords, searchable, wantedIn, wordsIn } from "../../server/src/base/fuzzy.ts";

const score = (query: string, text: string, names: readonly string[] = []): number =>
  fuzzyScore(searchable(text, names), wantedIn(query)) ?? 0;

describe("the words of a text", () => {
  it("keep numbers with dots and names with hyphens in one piece, without what stands around them", () => {
    expect(wordsIn("(Clause 5.1.2: the MTC-IWF.)")).toEqual(["clause", "5.1.2", "the", "mtc-iwf"]);
  });

  it("of a query are ids run together", () => {
    expect(queryWords("  KI#3/T2  sol #7 5.1 # ")).toEqual(["ki3t2", "sol", "7", "5.1"]);
  });
});

describe("a better match scores more", () => {
  it.each([
    ["a name before a word", score("ki3", "x", ["ki3"]), score("ki3", "ki3")],
    ["a name before a longer one", score("ki3", "x", ["ki3"]), score("ki3", "x", ["ki3t1"])],
    ["a whole word before its beginning", score("trigger", "trigger"), score("trigger", "triggering")],
    ["a beginning before an inner part", score("trig", "triggering"), score("gering", "triggering")],
    ["an inner part before scattered letters", score("gering", "triggering"), score("tgering", "triggering")],
    ["scattered letters before nothing", score("tgering", "triggering"), 0],
    ["two words before one", score("device trig", "device triggering"), score("device", "device triggering")],
  ])("%s", (_what, better, worse) => {
    expect(better).toBeGreaterThan(worse);
  });
});

describe("nothing is found", () => {
  it.each([
    ["where one word is missing", "device quota", "device triggering"],
    ["in the middle of a word by one letter", "e", "device"],
    ["by scattered letters in another order", "gnireggirt", "triggering"],
    ["by few scattered letters", "tgg", "triggering"],
    ["by scattered letters without the first one", "rgering", "triggering"],
  ])("%s", (_what, query, text) => {
    expect(score(query, text)).toBe(0);
  });
});

it("what is not looked at word by word would not be found", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", ".", "-", "1", "é", "𝕆"), maxLength: 6 });
  const long = fc.nat(1).map((more) => "ab".repeat(40) + "c".repeat(more));
  const words = fc.array(fc.oneof({ weight: 9, arbitrary: word }, long), { maxLength: 5 });
  fc.assert(
    fc.property(words, words, words, (named, spoken, wanted) => {
      const text = searchable(spoken.join(" "), named.flatMap(queryWords));
      const query = wantedIn(wanted.join(" "));
      const thorough = query.map((one) => ({ ...one, anywhere: /(?:)/ }));
      expect(fuzzyScore(text, query)).toBe(fuzzyScore(text, thorough));
    }),
    { numRuns: 2000 },
  );
});
