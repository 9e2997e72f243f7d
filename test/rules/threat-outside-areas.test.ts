import { describe, expect, it } from "vitest";
import { type Fixture, findings, fixed, fixture, only, render } from "../fixture.ts";
import { keyIssue, LIES_IN, mtc } from "./area-text.ts";

const found = (given: Fixture) => findings(given, only("threat-outside-areas"));
const messages = (text: string) => found(fixture(text)).map(({ message }) => message);

describe("a threat outside the areas of its key issue", () => {
  it("is found, with what speaks for its area and the declaration", () => {
    const given = fixture(mtc() + keyIssue(1, "A", [LIES_IN.A2, LIES_IN.C]));
    expect(found(given).map(({ message }) => message)).toEqual([
      "KI#1/T2 lies in C, but KI#1 declares A only.",
    ]);
    expect(render(given, found(given))).toContain(`info threat-outside-areas "${LIES_IN.C}"`);
    const related = render(given, found(given)[0]!.related);
    expect(related).toContain('"end to end"');
    expect(related).toContain('draft.md:5:1 "Areas: A"');
  });

  it("is found where the threat itself declares another area", () => {
    const threat = `${LIES_IN.none} <!-- areas: B, A -->`;
    expect(messages(mtc() + keyIssue(1, "A", [threat]))).toEqual([
      "KI#1/T1 lies in B, but KI#1 declares A only.",
    ]);
  });

  it("is found where it declares another subdivision", () => {
    expect(messages(mtc() + keyIssue(1, "A2", [LIES_IN.A2, `${LIES_IN.none} <!-- areas: A1 -->`]))).toEqual([
      "KI#1/T2 lies in A1, but KI#1 declares A2 only.",
    ]);
  });
});

describe("no finding", () => {
  it.each([
    ["for a subdivision of a declared area", keyIssue(1, "A", [LIES_IN.A2])],
    ["for the area of a declared subdivision", keyIssue(1, "B1", [LIES_IN.B])],
    ["for another subdivision that only the text tells", keyIssue(1, "A2", [LIES_IN.A2, LIES_IN.A1])],
    ["for a threat that lies in a declared area too", keyIssue(1, "A", [`${LIES_IN.A2} ${LIES_IN.B}`])],
    ["for a threat of which nothing is sure", keyIssue(1, "A", [LIES_IN.A2, LIES_IN.none])],
    ["where nothing is declared", keyIssue(1, "", [LIES_IN.A2, LIES_IN.C])],
    ["where the declaration is wrong throughout", keyIssue(1, "C", [LIES_IN.A2])],
  ])("%s", (_what, text) => {
    expect(messages(mtc() + text)).toEqual([]);
  });
});

it("the fix declares the area for the key issue too, in a line as in the project file", () => {
  const line = fixed(fixture(mtc() + keyIssue(1, "A", [LIES_IN.A2, LIES_IN.C])), "threat-outside-areas");
  expect(line.texts.get("file:///tr/draft.md")).toContain("\nAreas: A, C\n");
  const project = mtc('keyIssues: { "KI#1": { areas: [A] } }\n') + keyIssue(1, "", [LIES_IN.A2, LIES_IN.C]);
  const file = fixed(fixture(project), "threat-outside-areas");
  expect(file.texts.get("file:///tr/rapporteur.yaml")).toContain("{ areas: [A, C] }");
});
