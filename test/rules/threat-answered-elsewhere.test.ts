import { describe, expect, it } from "vitest";
import { type Fixture, findings, fixture, only, render } from "../fixture.ts";
import { keyIssue, LIES_IN, mtc, solution } from "./area-text.ts";

const found = (given: Fixture) => findings(given, only("threat-answered-elsewhere"));
const messages = (text: string) => found(fixture(text)).map(({ message }) => message);

describe("a threat that is answered elsewhere", () => {
  it("is found, with the solutions", () => {
    const given = fixture(
      mtc() + keyIssue(1, "A, C", [LIES_IN.A2, LIES_IN.C]) + solution(1, 1, "C") + solution(2, 1, "B, C"),
    );
    expect(found(given).map(({ message }) => message)).toEqual([
      "KI#1/T1 lies in A2, but what answers KI#1 does not: Sol#1 and Sol#2 lie in B and C.",
    ]);
    expect(render(given, found(given))).toContain(`warning threat-answered-elsewhere "${LIES_IN.A2}"`);
    expect(render(given, found(given)[0]!.related)).toMatchInlineSnapshot(`
      "draft.md:15:4 "6.1 Solution #1: Answer 1"
      draft.md:23:4 "6.2 Solution #2: Answer 2""
    `);
  });

  it("is found by the declared areas of the threat", () => {
    const threat = `${LIES_IN.none} <!-- areas: B2 -->`;
    expect(messages(mtc() + keyIssue(1, "B", [threat]) + solution(1, 1, "B1"))).toEqual([
      "KI#1/T1 lies in B2, but what answers KI#1 does not: Sol#1 lies in B1.",
    ]);
  });
});

describe("no finding", () => {
  const threats = [LIES_IN.A2, LIES_IN.C];
  it.each([
    ["where one of the solutions lies there", solution(1, 1, "C") + solution(2, 1, "A")],
    ["where the areas of a solution are not known", solution(1, 1, "C") + solution(2, 1, "")],
    ["without a solution", ""],
    ["for a solution of another key issue", keyIssue(2, "C", []) + solution(1, 2, "C")],
  ])("%s", (_what, solutions) => {
    expect(messages(mtc() + keyIssue(1, "A, C", threats) + solutions)).toEqual([]);
  });

  it("for another subdivision that only the text tells", () => {
    expect(messages(mtc() + keyIssue(1, "A", [LIES_IN.A2]) + solution(1, 1, "A1"))).toEqual([]);
  });

  it("for a threat that lies in an answered area too", () => {
    expect(
      messages(mtc() + keyIssue(1, "A, B", [`${LIES_IN.A2} ${LIES_IN.B}`]) + solution(1, 1, "B")),
    ).toEqual([]);
  });

  it("for a threat that a solution names as mitigated", () => {
    const given = fixture(`
      //- rapporteur.yaml
      areas: { model: mtc }
      //- draft.yaml
      keyIssues:
        - id: "KI#1"
          title: One
          threats:
            - { id: T1, text: "${LIES_IN.A2}" }
      solutions:
        - id: "Sol#1"
          title: A
          areas: [C]
          addresses: ["KI#1/T1"]
    `);
    expect(found(given)).toEqual([]);
  });
});
