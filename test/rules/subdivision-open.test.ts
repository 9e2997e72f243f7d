import { describe, expect, it } from "vitest";
import { applied, type Fixture, findings, fixed, fixture, only, render, textOf } from "../fixture.ts";
import { keyIssue, LIES_IN, mtc } from "./area-text.ts";

const found = (given: Fixture) => findings(given, only("subdivision-open"));
const messages = (text: string) => found(fixture(text)).map(({ message }) => message);

describe("an area whose subdivision the text decides", () => {
  const given = fixture(mtc() + keyIssue(1, "A, C", [LIES_IN.A2, LIES_IN.C]));

  it("is found where it is declared", () => {
    expect(render(given, found(given))).toMatchInlineSnapshot(
      `"draft.md:5:1 hint subdivision-open "Areas: A, C""`,
    );
    expect(found(given).map(({ message }) => message)).toEqual(["KI#1 declares A, but its text decides A2."]);
  });

  it("is declared by the fix, and then is no finding", () => {
    expect(found(given)[0]!.fixes()[0]!.title).toBe("Declare A2 instead of A");
    const once = fixed(given, "subdivision-open");
    expect(textOf(once)).toBe(textOf(given).replace("Areas: A, C", "Areas: A2, C"));
    expect(found(once)).toEqual([]);
  });

  it("is declared in the project file where that declares the area", () => {
    const inFile = fixture(
      mtc('keyIssues: { "KI#1": { areas: ["A", C] } } # as agreed\n') + keyIssue(1, "", [LIES_IN.A2]),
    );
    expect(applied(inFile, found(inFile)[0]!.fixes()[0]!)).toContain(
      'keyIssues: { "KI#1": { areas: [A2, C] } } # as agreed\n',
    );
  });
});

describe("no finding", () => {
  it.each([
    [
      "where a statement leaves the subdivision open",
      ["A", [LIES_IN.A2, "A false base station can deceive an MTC device over Uu."]],
    ],
    ["where the statements decide all subdivisions", ["A", [LIES_IN.A2, LIES_IN.A1]]],
    ["where the subdivision is declared", ["A2", [LIES_IN.A2]]],
    ["where it is declared beside the area", ["A, A2", [LIES_IN.A2]]],
    ["where nothing is said of the area", ["A", [LIES_IN.C]]],
  ] as const)("%s", (_what, [areas, threats]) => {
    expect(messages(mtc() + keyIssue(1, areas, threats))).toEqual([]);
  });
});
