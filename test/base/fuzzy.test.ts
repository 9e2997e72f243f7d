import { describe, expect, it } from "vitest";
import { fuzzyScore, queryWords, wordsIn } from "../../server/src/base/fuzzy.ts";

const score = (query: string, text: string, names: readonly string[] = []): number =>
  fuzzyScore({ names, words: wordsIn(text) }, queryWords(query)) ?? 0;

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
