import { describe, expect, it } from "vitest";
import { type Fixture, findings, fixture, only, render } from "../fixture.ts";
import { keyIssue, LIES_IN, mtc, solution } from "./area-text.ts";

const found = (given: Fixture) => findings(given, only("solution-outside-areas"));
const messages = (text: string) => found(fixture(text)).map(({ message }) => message);

describe("a solution outside the areas of a key issue", () => {
  it("is found where it says that it addresses it", () => {
    const given = fixture(mtc() + keyIssue(1, "A", [LIES_IN.A2]) + solution(1, 1, "A") + solution(2, 1, "C"));
    expect(render(given, found(given))).toMatchInlineSnapshot(
      `"draft.md:26:25 info solution-outside-areas "key issue #1""`,
    );
    expect(found(given).map(({ message }) => message)).toEqual([
      "Sol#2 addresses KI#1, but lies in C and KI#1 in A.",
    ]);
  });

  it("is found by what its introduction is sure of", () => {
    const solutions = solution(1, 1, "A") + solution(2, 1, "", LIES_IN.C);
    expect(messages(mtc() + keyIssue(1, "A", [LIES_IN.A2]) + solutions)).toEqual([
      "Sol#2 addresses KI#1, but lies in C and KI#1 in A.",
    ]);
  });
});

describe("no finding", () => {
  it.each([
    ["for a solution that shares one area", keyIssue(1, "A, B", [LIES_IN.none]) + solution(1, 1, "B2, C")],
    ["for a solution whose areas are not known", keyIssue(1, "A", [LIES_IN.none]) + solution(1, 1, "")],
    ["for a key issue whose areas are not known", keyIssue(1, "", [LIES_IN.none]) + solution(1, 1, "A")],
    [
      "where the text of the key issue lies there",
      keyIssue(1, "A", [LIES_IN.A2, LIES_IN.C]) + solution(1, 1, "C"),
    ],
    [
      "where the threats tell that all solutions are elsewhere",
      keyIssue(1, "A", [LIES_IN.A2]) + solution(1, 1, "C"),
    ],
  ])("%s", (_what, text) => {
    expect(messages(mtc() + text)).toEqual([]);
  });
});
