import { describe, expect, it } from "vitest";
import type { AreaModel } from "../../server/src/model/area-model.ts";
import { termsIn, tokensOf } from "../../server/src/model/area-vocabulary.ts";

const MODEL: AreaModel = {
  name: "small",
  title: "Small",
  parties: [{ id: "server", title: "Server", names: ["server", "AS", "MTC server"], weak: [] }],
  areas: [
    {
      id: "A",
      title: "",
      parent: undefined,
      between: ["server", "server"],
      terms: ["end to end", "Ua*"],
      hints: [],
    },
    {
      id: "A1",
      title: "",
      parent: "A",
      between: [],
      terms: ["before … activated", "server side"],
      hints: [],
    },
  ],
  ignored: ["server room"],
};

/** What is found in `text`: the words as written, with what they stand for. */
function found(text: string): string[] {
  return termsIn(MODEL, tokensOf(text)).map(
    ({ start, end, meanings }) =>
      `${text.slice(start, end)} = ${meanings.map((one) => one.id || one.kind).join(" ")}`,
  );
}

describe("a term is found", () => {
  it.each([
    ["in the plural", "two servers", ["servers = server"]],
    ["in the possessive", "the server’s key", ["server’s = server"]],
    ["whatever its case", "Server", ["Server = server"]],
    ["the longest one", "an MTC server", ["MTC server = server"]],
    ["with hyphens", "end-to-end", ["end-to-end = A"]],
    ["with an asterisk", "over Ua* only", ["Ua* = A"]],
    ["as an abbreviation in capitals", "two ASs", ["ASs = server"]],
    ["with words between its own", "before it has been activated", ["before it has been activated = A1"]],
    ["beside a term that it is part of", "server side", ["server = server", "server side = A1"]],
  ])("%s", (_how, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("nothing is found", () => {
  it.each([
    ["in a word that only looks alike", "as soon as possible"],
    ["where too many words stand between", "before it has at long last been once more activated"],
  ])("%s", (_where, text) => {
    expect(found(text)).toEqual([]);
  });

  it("of a party in a term that is ignored", () => {
    expect(found("the server room")).toEqual(Array(3).fill("server room = ignored"));
  });
});
