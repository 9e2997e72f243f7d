import { expect, it } from "vitest";
import { fixture } from "../fixture.ts";
import { card } from "./shown.ts";

it("gives the text of a threat and where it belongs", () => {
  const given = fixture(`
    ## 5.1 Key issue #1: Device triggering

    ### 5.1.2 Security threats

    - An att$0acker can forge a *trigger*.
  `);
  expect(card(given)).toMatchInlineSnapshot(`
    "**[KI#1/T1](draft.md#L5)** · clause 5.1.2

    An attacker can forge a trigger.

    of [KI#1](draft.md#L1) Device triggering"
  `);
});

it("names the solution that speaks of a requirement", () => {
  const given = fixture(`
    ## 5.1 Key issue #1: One

    ### 5.1.3 Requirements

    - The dev$0ice should verify triggers.

    ## 6.1 Solution #1: A

    This solution addresses the first requirement of KI#1.
  `);
  expect(card(given).split("\n\n").at(-1)).toBe("Named by:\n- [Sol#1](draft.md#L7) A");
});

it("says on both sides which requirement counters which threat", () => {
  const source = (threat: string, requirement: string): string => `
    //- draft.yaml
    keyIssues:
      - id: "KI#1"
        title: One
        threats:
          - { id: ${threat}, text: Somebody can forge it. }
        requirements:
          - { id: ${requirement}, text: It shall be signed., counters: [T1] }
  `;
  expect(
    card(fixture(source("T$01", "R1")))
      .split("\n\n")
      .at(-1),
  ).toBe("Countered by:\n- [KI#1/R1](draft.yaml#L7) It shall be signed.");
  expect(
    card(fixture(source("T1", "R$01")))
      .split("\n\n")
      .at(-1),
  ).toBe("Counters:\n- [KI#1/T1](draft.yaml#L5) Somebody can forge it.");
});
