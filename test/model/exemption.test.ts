import { describe, expect, it } from "vitest";
import { type Fixture, findings, fixture, nameOf } from "../fixture.ts";

/** Three citations without an entry: in clause 4, in a part of clause 5.1, and in another file. */
function study(exemptions: string): Fixture {
  return fixture(`
    //- rapporteur.yaml
    spec: "33.868"
    exemptions: ${exemptions}
    //- draft.md
    # 2 References

    [1] 3GPP TR 21.905: "Vocabulary".

    # 4 Overview

    As in [7].

    # 5 Key issues

    ## 5.1 Key issue #1: One

    ### 5.1.1 Potential security requirements

    - The network shall do as [7] says.
    //- more/part.md
    # 8 More

    As in [7].
  `);
}

/** Files and lines in which something is cited without an entry. */
function cited(given: Fixture): string[] {
  return findings(given)
    .filter(({ code }) => code === "undefined-citation")
    .map(
      ({ uri, start }) => `${nameOf(uri)}:${(given.texts.get(uri) ?? "").slice(0, start).split("\n").length}`,
    );
}

const complaints = (given: Fixture) =>
  findings(given)
    .filter(({ code }) => code === "project-file")
    .map(({ message }) => message);

describe("a rule is not applied", () => {
  it.each([
    ["anywhere but where it is exempt", "[]", ["draft.md:7", "draft.md:15", "more/part.md:3"]],
    [
      "in a clause",
      '[{ rule: undefined-citation, at: "4", reason: Known. }]',
      ["draft.md:15", "more/part.md:3"],
    ],
    [
      "in an item with its parts",
      "[{ rule: undefined-citation, at: KI#1, reason: K }]",
      ["draft.md:7", "more/part.md:3"],
    ],
    [
      "at a requirement",
      "[{ rule: undefined-citation, at: [KI#1/R1], reason: K }]",
      ["draft.md:7", "more/part.md:3"],
    ],
    [
      "in a file",
      "[{ rule: undefined-citation, at: more/part.md, reason: K }]",
      ["draft.md:7", "draft.md:15"],
    ],
    [
      "for other rules",
      '[{ rule: number-gap, at: ["4", KI#1], reason: K }]',
      ["draft.md:7", "draft.md:15", "more/part.md:3"],
    ],
  ])("%s", (_what, exemptions, expected) => {
    const given = study(exemptions);
    expect(cited(given)).toEqual(expected);
    expect(complaints(given)).toEqual([]);
  });
});

describe("an exemption is complained of", () => {
  it.each([
    [
      "without a reason",
      "[{ rule: undefined-citation, at: KI#1 }]",
      'exemptions[0]: An exemption has "rule", "at" and a "reason".',
    ],
    [
      "of an unknown rule",
      "[{ rule: undefined-citations, at: KI#1, reason: K }]",
      'There is no rule "undefined-citations". Did you mean "undefined-citation"?',
    ],
    [
      "at something that is not there",
      "[{ rule: undefined-citation, at: KI#12, reason: K }]",
      "KI#12 is no item, clause or file of this study, so this exemption has no effect. Did you mean KI#1?",
    ],
  ])("%s", (_what, exemptions, message) => {
    expect(complaints(study(exemptions))).toEqual([message]);
  });
});

it("a severity for a rule that is not there is complained of at its code", () => {
  const given = fixture("//- rapporteur.yaml\nrules: { number-gaps: off }\n");
  expect(findings(given).map(({ message }) => message)).toEqual([
    'There is no rule "number-gaps". Did you mean "number-gap"?',
  ]);
});
