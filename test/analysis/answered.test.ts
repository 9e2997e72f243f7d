import { expect, it } from "vitest";
import { isAnswered } from "../../server/src/analysis/answered.ts";
import { fixture, studyIn } from "../fixture.ts";

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

it("answers a key issue with all that it holds", () => {
  expect(answered("This solution addresses KI#1.")).toEqual(["KI#1", "KI#1/T1", "KI#1/R1"]);
});

it("answers nothing by denying it, or by nothing", () => {
  expect(answered("This solution does not address KI#1.")).toEqual([]);
  expect(answered("Text.")).toEqual([]);
});
