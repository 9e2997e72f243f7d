import { describe, expect, it } from "vitest";
import { applied, type Fixture, findings, fixed, fixture, only, render, textOf } from "../fixture.ts";
import { keyIssue, LIES_IN, mtc } from "./area-text.ts";

const found = (given: Fixture) => findings(given, only("unknown-area"));

describe("an area that the model does not have", () => {
  it("is found where it is declared, with the areas there are", () => {
    const given = fixture(`${mtc()}## 5.1 Key issue #1: One

<!-- areas: A, E -->

### 5.1.2 Security threats

- An attacker can read the manual. <!-- areas: B3 -->
`);
    expect(render(given, found(given))).toMatchInlineSnapshot(`
      "draft.md:3:1 error unknown-area "<!-- areas: A, E -->"
      draft.md:7:36 error unknown-area "<!-- areas: B3 -->""
    `);
    expect(found(given).map(({ message }) => message)).toEqual([
      "There is no area E, which KI#1 declares. There is A, A1, A2, B, B1, B2 and C.",
      "There is no area B3, which KI#1/T1 declares. There is A, A1, A2, B, B1, B2 and C.",
    ]);
  });

  it("is found for the project file where an overview defines the areas", () => {
    const given = fixture(`
      //- rapporteur.yaml
      keyIssues: { "KI#1": { areas: [C] } }
      //- draft.md
      # 4 Overview

      A) Security between the MTC device and the 3GPP network.

      B) Security between the MTC server and the 3GPP network.

      # 5 Key issues

      ## 5.1 Key issue #1: One
    `);
    expect(found(given).map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "There is no area C, which KI#1 declares in the project file. There is A, A1, A2, B, B1 and B2.",
      ]
    `);
  });

  it("is no finding of the text where the project file tells it of itself", () => {
    const given = fixture(mtc('keyIssues: { "KI#1": { areas: [E] } }\n') + keyIssue(1, "", []));
    expect(findings(given, only("unknown-area")).map(({ code }) => code)).toEqual(["project-file"]);
  });
});

describe("the fix", () => {
  it.each([
    ["takes the area that a subdivision would belong to", "Areas: A3", "Areas: A"],
    ["leaves the others", "<!-- areas: A1, B4, C -->", "<!-- areas: A1, B, C -->"],
    [
      "works in a sentence",
      "This key issue concerns areas A and C7.",
      "This key issue concerns areas A and C.",
    ],
  ])("%s", (_what, before, after) => {
    const text = (line: string): string => `${mtc()}## 5.1 Key issue #1: One\n\n${line}\n`;
    const once = fixed(fixture(text(before)), "unknown-area");
    expect(once.texts.get("file:///tr/draft.md")).toBe(`## 5.1 Key issue #1: One\n\n${after}\n`);
    expect(found(once)).toEqual([]);
  });

  it("changes one word in a draft in YAML, of a key issue and of a threat", () => {
    const given = fixture(`
      //- rapporteur.yaml
      areas: { model: mtc }
      //- draft.yaml
      keyIssues:
        - id: "KI#1"
          title: One
          areas: [a1, "area c"] # agreed
          threats:
            - { text: "${LIES_IN.none}", areas: [b] }
    `);
    const fixes = found(given).map((finding) => finding.fixes()[0]!);
    expect(fixes.map(({ title }) => title)).toEqual([
      "Declare A1 instead of a1",
      "Declare C instead of area c",
      "Declare B instead of b",
    ]);
    expect(applied(given, { edits: fixes.flatMap(({ edits }) => edits) })).toBe(
      given.texts
        .get("file:///tr/draft.yaml")!
        .replace('[a1, "area c"]', "[A1, C]")
        .replace("areas: [b]", "areas: [B]"),
    );
  });

  it.each([
    ["an area of another letter", "Areas: E"],
    ["an area whose nearest is declared already", "Areas: A, A3"],
  ])("is not there for %s", (_what, line) => {
    const given = fixture(`${mtc()}## 5.1 Key issue #1: One\n\n${line}\n`);
    expect(found(given).map((finding) => finding.fixes())).toEqual([[]]);
    expect(textOf(given)).toBeDefined();
  });
});
