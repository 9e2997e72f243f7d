import { describe, expect, it } from "vitest";
import { applied, type Fixture, findings, fixed, fixture, only, render } from "../fixture.ts";
import { keyIssue, LIES_IN, mtc } from "./area-text.ts";

const found = (given: Fixture) => findings(given, only("area-missing"));

describe("a key issue that states no area", () => {
  it("is found at its heading, with the areas that its text surely lies in", () => {
    const given = fixture(mtc() + keyIssue(1, "", [LIES_IN.A2, LIES_IN.B]) + keyIssue(2, "", [LIES_IN.none]));
    expect(render(given, found(given))).toMatchInlineSnapshot(`
      "draft.md:1:4 hint area-missing "5.1 Key issue #1: Matter 1"
      draft.md:13:4 hint area-missing "5.2 Key issue #2: Matter 2""
    `);
    expect(found(given).map(({ message }) => message)).toEqual([
      "KI#1 states no area. Its text lies in A2 and B.",
      "KI#2 states no area. None could be inferred from its text.",
    ]);
  });
});

describe("no finding", () => {
  it.each([
    ["with a line in the details", mtc() + keyIssue(1, "A", [LIES_IN.none])],
    ["with a comment", `${mtc()}## 5.1 Key issue #1: One\n\n<!-- areas: A -->\n`],
    [
      "with an entry in the project file",
      mtc('keyIssues: { "KI#1": { areas: [A] } }\n') + keyIssue(1, "", []),
    ],
    ["with an area that the model does not have: that is another mistake", mtc() + keyIssue(1, "Z", [])],
  ])("%s", (_what, text) => {
    expect(found(fixture(text))).toEqual([]);
  });

  it("in a study that does not work with areas", () => {
    expect(found(fixture(keyIssue(1, "", [LIES_IN.A2])))).toEqual([]);
  });
});

describe("the fixes", () => {
  const given = fixture(
    mtc() +
      keyIssue(1, "", [LIES_IN.A2, LIES_IN.B]) +
      keyIssue(2, "", [LIES_IN.none]) +
      keyIssue(3, "", [LIES_IN.C]),
  );

  it("declare the areas of the one key issue, or the inferred ones of all, in the project file", () => {
    const [first, second] = found(given);
    expect(first!.fixes().map((fix) => `${fix.title}\n${applied(given, fix)}`)).toMatchInlineSnapshot(`
      [
        "Declare areas A2, B for Key Issue #1
      areas: { model: mtc }
      keyIssues:
        "KI#1": { areas: [A2, B] }
      ",
        "Declare the inferred areas of all key issues
      areas: { model: mtc }
      keyIssues:
        "KI#1": { areas: [A2, B] }
        "KI#3": { areas: [C] }
      ",
      ]
    `);
    expect(second!.fixes()).toEqual([]);
  });

  it("remove the finding", () => {
    const one = fixture(mtc() + keyIssue(1, "", [LIES_IN.A2]) + keyIssue(2, "", [LIES_IN.none]));
    expect(found(fixed(one, "area-missing")).map(({ message }) => message)).toEqual([
      "KI#2 states no area. None could be inferred from its text.",
    ]);
  });

  it("for a single key issue there is no fix for all", () => {
    const one = fixture(mtc() + keyIssue(1, "", [LIES_IN.C]));
    expect(found(one).flatMap((finding) => finding.fixes().map(({ title }) => title))).toEqual([
      "Declare area C for Key Issue #1",
    ]);
  });
});
