import { describe, expect, it } from "vitest";
import { type Fixture, findings, fixed, fixture, only, render } from "../fixture.ts";
import { keyIssue, LIES_IN, mtc, solution } from "./area-text.ts";

const found = (given: Fixture) => findings(given, only("area-disagrees"));
const messages = (text: string) => found(fixture(text)).map(({ message }) => message);

describe("a declaration and the text disagree", () => {
  it("where the text lies in other areas throughout, with the words that say so", () => {
    const given = fixture(mtc() + keyIssue(1, "C", [LIES_IN.A2]));
    expect(render(given, found(given))).toMatchInlineSnapshot(
      `"draft.md:5:1 info area-disagrees "Areas: C""`,
    );
    const [finding] = found(given);
    expect(finding!.message).toBe("KI#1 declares C, but its text lies in A2.");
    expect(render(given, finding!.related)).toContain('"attach reject"');
    expect(finding!.related[0]!.message).toBe("This speaks for A2");
  });

  it("where a requirement lies in an area that is not declared", () => {
    expect(messages(mtc() + keyIssue(1, "A", [LIES_IN.A2], [LIES_IN.C]))).toEqual([
      "KI#1 declares A, but its requirement KI#1/R1 lies in C.",
    ]);
  });

  it("where not one word of the text speaks of a declared area", () => {
    expect(messages(mtc() + keyIssue(1, "A, C", [LIES_IN.A2]))).toEqual([
      "KI#1 declares C, but nothing in its text speaks of it: it lies in A2.",
    ]);
  });

  it("at the heading where the project file declares", () => {
    const given = fixture(mtc('keyIssues: { "KI#1": { areas: [C] } }\n') + keyIssue(1, "", [LIES_IN.A2]));
    expect(render(given, found(given))).toContain("5.1 Key issue #1");
  });

  it("for a solution and for a threat of their own", () => {
    const threat = `${LIES_IN.A2} <!-- areas: C -->`;
    expect(messages(mtc() + keyIssue(1, "A, C", [threat]) + solution(1, 1, "C", LIES_IN.A2))).toEqual([
      "KI#1/T1 declares C, but its text lies in A2.",
      "Sol#1 declares C, but its text lies in A2.",
    ]);
  });

  it("in a draft in YAML, with evidence in its place", () => {
    const given = fixture(`
      //- rapporteur.yaml
      areas: { model: mtc }
      //- draft.yaml
      keyIssues:
        - id: "KI#1"
          title: One
          areas: [C]
          threats:
            - "${LIES_IN.A2}"
    `);
    expect(render(given, found(given))).toMatchInlineSnapshot(`"draft.yaml:4:13 info area-disagrees "C""`);
    expect(render(given, found(given)[0]!.related)).toContain('"attach reject"');
  });
});

describe("no finding", () => {
  it.each([
    ["where the text says nothing sure", keyIssue(1, "C", [LIES_IN.none])],
    ["where a declared area covers the inferred subdivision", keyIssue(1, "A", [LIES_IN.A2])],
    [
      "where the text at least names both ends",
      keyIssue(1, "A, C", [LIES_IN.A2, "An MTC server can break."]),
    ],
    ["for a threat: that is a finding of its own", keyIssue(1, "A", [LIES_IN.A2, LIES_IN.C])],
    [
      "for a requirement of an area that a threat has told",
      keyIssue(1, "A", [LIES_IN.A2, LIES_IN.C], [LIES_IN.C]),
    ],
    ["where nothing is declared", keyIssue(1, "", [LIES_IN.A2])],
  ])("%s", (_what, text) => {
    expect(messages(mtc() + text)).toEqual([]);
  });
});

describe("the fix", () => {
  const fixedText = (text: string) => fixed(fixture(text), "area-disagrees").texts.get("file:///tr/draft.md");

  it("declares what the text lies in instead of the only declared area", () => {
    expect(fixedText(mtc() + keyIssue(1, "C", [LIES_IN.A2]))).toContain("\nAreas: A2\n");
  });

  it("declares the area of a requirement too", () => {
    expect(fixedText(mtc() + keyIssue(1, "A", [LIES_IN.A2], [LIES_IN.C]))).toContain("\nAreas: A, C\n");
  });

  it.each([
    ["where several areas are declared", keyIssue(1, "B, C", [LIES_IN.A2])],
    ["where a declared area is never spoken of", keyIssue(1, "A, C", [LIES_IN.A2])],
  ])("is not offered %s", (_what, text) => {
    expect(found(fixture(mtc() + text)).flatMap((finding) => finding.fixes())).toEqual([]);
  });
});
