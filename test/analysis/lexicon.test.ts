import { describe, expect, it } from "vitest";
import { familiesIn, makeLexicon } from "../../server/src/analysis/lexicon.ts";
import { LEXICON } from "../../server/src/analysis/study-lexicon.ts";
import { wordsOf } from "../../server/src/analysis/words.ts";
import { FAMILIES } from "../../server/src/model/lexicon-families.ts";
import type { Family } from "../../server/src/model/lexicon-family.ts";

const family = (id: string, words: string, more: Partial<Family> = {}): Family => ({
  id,
  facet: "asset",
  name: id,
  words,
  ...more,
});

/** The families that a lexicon of `families` finds in `text`, each with its words. */
function found(text: string, ...families: Family[]): string[] {
  const words = wordsOf(text);
  return familiesIn(makeLexicon(families), words).map(
    ({ family: { id }, at, length }) =>
      `${id}: ${words
        .slice(at, at + length)
        .map((word) => word.text)
        .join(" ")}`,
  );
}

describe("a word of a family", () => {
  it("is found in any inflection, unless one form is wanted", () => {
    expect(found("the meters read the readings", family("read", "read"))).toEqual([
      "read: read",
      "read: readings",
    ]);
    expect(found("the meters read the readings", family("read", "=read"))).toEqual(["read: read"]);
  });

  it("belongs to all families that name it", () => {
    expect(found("a stolen key", family("one", "stolen"), family("two", "stolen"))).toEqual([
      "one: stolen",
      "two: stolen",
    ]);
  });
});

describe("a phrase", () => {
  it("hides the shorter ones that begin in it", () => {
    const families = [family("forgery", "false"), family("base", "base station, false base station")];
    expect(found("a false base station", ...families)).toEqual(["base: false base station"]);
  });

  it("with … allows up to four words, of one part of a sentence", () => {
    const consent = family("consent", "without … consent");
    expect(found("without having asked for consent", consent)).toHaveLength(1);
    expect(found("without having ever once asked for consent", consent)).toEqual([]);
    expect(found("without a key, consent", consent)).toEqual([]);
  });

  it("with … hides nothing between its words", () => {
    expect(
      found("without a key for consent", family("consent", "without … consent"), family("key", "key")),
    ).toEqual(["consent: without a key for consent", "key: key"]);
  });
});

describe("the built-in lexicon", () => {
  it("has its own code for each family", () => {
    expect(LEXICON.byCode.size).toBe(FAMILIES.length);
  });

  it("names wider families that are there", () => {
    const of = new Map(FAMILIES.map(({ id, facet }) => [id, facet]));
    const lost = FAMILIES.filter(({ within, facet }) => within !== undefined && of.get(within) !== facet);
    expect(lost).toEqual([]);
  });
});

it("families that are within each other end the way", () => {
  const [a, b] = [family("a", "alpha", { within: "b" }), family("b", "beta", { within: "a" })];
  expect(makeLexicon([a, b]).codes.get(a)).toHaveLength(2);
});
