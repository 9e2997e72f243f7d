import { describe, expect, it } from "vitest";
import { isAnswered, keyIssuesFor, solutionsFor } from "../../server/src/model/answers.ts";
import { fixture, studyIn } from "../fixture.ts";

const { trace } = studyIn(
  fixture(`
    //- draft.yaml
    keyIssues:
      - id: "KI#1"
        title: One
        threats:
          - { id: T1, text: An attacker can forge a trigger. }
          - { id: T2, text: An attacker can replay a trigger. }
        requirements:
          - { id: R1, text: The network should verify triggers., counters: [T1] }
      - id: "KI#2"
        title: Two
        threats:
          - { id: T1, text: An attacker can listen to all. }
    solutions:
      - { id: "Sol#1", title: By key issue, addresses: ["KI#1"] }
      - { id: "Sol#2", title: By requirement, addresses: ["KI#1/R1"] }
      - { id: "Sol#3", title: By threat, addresses: ["KI#1/T2"] }
  `),
);

const forItem = (id: string): string =>
  solutionsFor(trace, trace.byId.get(id)!)
    .map((one) => one.id)
    .join(" ");

describe("the solutions for", () => {
  it.each([
    ["a key issue: all that declare it or a part of it", "KI#1", "Sol#1 Sol#2 Sol#3"],
    ["a requirement: first what fulfils it", "KI#1/R1", "Sol#2 Sol#1 Sol#3"],
    ["a threat: first what fulfils the requirement that counters it", "KI#1/T1", "Sol#2 Sol#1 Sol#3"],
    ["a threat: first what mitigates it", "KI#1/T2", "Sol#3 Sol#1 Sol#2"],
    ["a threat of a key issue that nothing declares: none", "KI#2/T1", ""],
  ])("%s", (_, id, expected) => {
    expect(forItem(id)).toBe(expected);
  });
});

it("the key issues for a solution are those that it declares", () => {
  expect(keyIssuesFor(trace, trace.byId.get("Sol#3")!).map((one) => one.id)).toEqual(["KI#1"]);
});

/** The ids of what is answered. */
function answered(solution: string): readonly string[] {
  const study = studyIn(
    fixture(`
      ## 5.1 Key issue #1: A
      ### 5.1.2 Security threats
      An attacker can forge a trigger.
      ### 5.1.3 Potential security requirements
      The network should protect triggers.
      ## 5.2 Key issue #2: B
      ### 5.2.2 Security threats
      An attacker can cause costs.
      ## 6.1 Solution #1: C
      ${solution}
    `),
  );
  return study.trace.items.filter((item) => isAnswered(study.trace, item)).map(({ id }) => id);
}

it("a solution answers a key issue with all that it holds", () => {
  expect(answered("This solution addresses KI#1.")).toEqual(["KI#1", "KI#1/T1", "KI#1/R1"]);
});

it("a solution answers nothing by denying it, or by nothing", () => {
  expect(answered("This solution does not address KI#1.")).toEqual([]);
  expect(answered("Text.")).toEqual([]);
});
