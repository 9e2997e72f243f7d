import { expect, it } from "vitest";
import { tellingPhrases } from "../../server/src/analysis/telling-phrases.ts";
import { wordsOf } from "../../server/src/analysis/words.ts";

/** What `a` shares with `b`, every word worth as much as it is long. */
function shared(a: string, b: string): readonly string[] {
  const other = wordsOf(b)
    .map((word) => word.stem)
    .join(" ");
  return tellingPhrases(a, {
    holds: (stems) => ` ${other} `.includes(` ${stems.join(" ")} `),
    worthOf: (stem) => stem.length,
  });
}

it("phrases are named as the first text writes them, and no word twice", () => {
  expect(
    shared(
      "A forged Attach reject message silences an MTC-IWF.",
      "Forged attach reject messages and a message for the MTC IWF",
    ),
  ).toEqual(["forged Attach reject message", "MTC-IWF"]);
});

it("what tells nothing is not named", () => {
  expect(
    shared("Although others belong to the attacker, keep it.", "although others belong attacker keep"),
  ).toEqual([]);
});

it("at most four are named", () => {
  expect(shared("alpha, beta, gamma, delta, omega", "omega delta gamma beta alpha")).toHaveLength(4);
});

it("a phrase does not reach over a verb that joins sentences", () => {
  expect(shared("The pump can request water.", "The pump can request water.")).toEqual([
    "request water",
    "pump",
  ]);
});
