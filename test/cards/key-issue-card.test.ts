import { describe, expect, it } from "vitest";
import { type Fixture, fixture } from "../fixture.ts";
import { card } from "./shown.ts";

const TR = `
  ## 5.1 Key issue #1: Device triggering

  ### 5.1.1 Key issue details

  Editor's note: Whether groups are in scope is FFS.

  ### 5.1.2 Security threats

  - An attacker can forge a *trigger*.

  ### 5.1.3 Potential security requirements

  - The network should protect triggers.
  - The device should verify triggers.

  # 6 Solutions

  ## 6.1 Solution #1: Signed triggers

  This solution addresses the second requirement of KI#1.

  ## 6.2 Solution #2: Quotas

  This solution addresses KI#1.

  # 7 Conclusions

  ## 7.1 Key issue #1: Device triggering

  Solution #1 is selected for normative work.
`;

/** The TR with the cursor in the first `word`. */
function at(word: string): Fixture {
  return fixture(TR.replace(word, `${word.slice(0, 1)}$0${word.slice(1)}`));
}

it("says what belongs to it, who addresses it with which words, what is concluded and what is open", () => {
  expect(card(at("KI#1"))).toMatchInlineSnapshot(`
    "**[KI#1](draft.md#L1)** Device triggering · clause 5.1

    1 threat · 2 requirements (1 named by solutions)

    Conclusion [C@7.1](draft.md#L28): selects solution #1

    Solutions:
    - [Sol#1](draft.md#L18) Signed triggers (names R2)
    - [Sol#2](draft.md#L22) Quotas

    Requirements:
    - [KI#1/R1](draft.md#L13) The network should protect triggers.
    - [KI#1/R2](draft.md#L14) The device should verify triggers.

    1 open Editor's note:
    - [clause 5.1.1](draft.md#L5): Whether groups are in scope is FFS."
  `);
});

it("is the same on its definition", () => {
  expect(card(at("Key issue #1"))).toBe(card(at("KI#1")));
});

it("says that nothing addresses it", () => {
  expect(card(fixture("## 5.1 Key is$0sue #1: One\n"))).toMatchInlineSnapshot(`
    "**[KI#1](draft.md#L1)** One · clause 5.1

    no threats · no requirements

    No solution addresses it."
  `);
});

it("says that it is not defined", () => {
  expect(card(fixture("## 6.1 Solution #1: A\n\nIt addresses KI#$09.\n"))).toMatchInlineSnapshot(
    `"**KI#9** is not defined in draft.md."`,
  );
});

it("lists only the first of many", () => {
  const requirements = Array.from({ length: 11 }, (_, n) => `- The device should do ${n}.\n`).join("");
  const lines = card(
    fixture(`## 5.1 Key is$0sue #1: One\n\n### 5.1.3 Requirements\n\n${requirements}`),
  ).split("\n");
  expect(lines.filter((line) => line.startsWith("- [KI#1/R"))).toHaveLength(8);
  expect(lines).toContain("- … and 3 more");
});

it("gives the title as a reader sees it", () => {
  const given = fixture("## 5.1 Key is$0sue #1: *NAS*-based `TEID`\n");
  expect(card(given).split("\n")[0]).toBe("**[KI#1](draft.md#L1)** NAS-based TEID · clause 5.1");
});

describe("in several files", () => {
  it("links lead to the other files", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 05.md
      ## 5.1 Key issue #1: One
      //- 06.md
      ## 6.1 Solution #1: A

      This solution addresses KI$0#1.
    `);
    expect(card(given)).toMatchInlineSnapshot(`
      "**[KI#1](05.md#L1)** One · clause 5.1

      no threats · no requirements

      Solutions:
      - [Sol#1](06.md#L1) A"
    `);
  });

  it("names the study in which something is missing", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 06.md
      ## 6.1 Solution #1: A

      This solution addresses KI$0#1.
    `);
    expect(card(given)).toBe("**KI#1** is not defined in 33.868.");
  });

  it("of YAML it is the same", () => {
    const given = fixture(`
      //- draft.yaml
      keyIssues:
        - id: "KI#1"
          title: One
          threats: [Somebody can forge it.]
          requirements:
            - { id: R1, text: It shall be signed. }
          editorsNotes: [More is FFS.]
      solutions:
        - id: "Sol#1"
          title: A
          addresses: ["KI$0#1/R1"]
      conclusions:
        - { keyIssue: "KI#1", clause: "7.1", state: no-agreement, text: Nothing. }
    `);
    const whole = { ...given, offset: given.offset - 6 };
    expect(card(given).split("\n")[0]).toMatch(/^\*\*\[KI#1\/R1\]/);
    expect(card({ ...whole, offset: given.texts.get(given.uri)!.indexOf('KI#1"') })).toMatchInlineSnapshot(`
      "**[KI#1](draft.yaml#L2)** One

      1 threat · 1 requirement (1 named by solutions)

      Conclusion [C@7.1](draft.yaml#L13): no agreement

      Solutions:
      - [Sol#1](draft.yaml#L9) A (names R1)

      Requirements:
      - [KI#1/R1](draft.yaml#L6) It shall be signed.

      1 open Editor's note:
      - [here](draft.yaml#L7): More is FFS."
    `);
  });
});

describe("the areas", () => {
  const draft = `
    ## 5.1 Key is$0sue #1: Fake server

    Areas: B2

    ### 5.1.2 Security threats

    - A rogue MTC server can flood the MTC-IWF on Tsp.
  `;

  it("are those that are declared, and those of the text with the words that led there", () => {
    const lines = card(fixture(draft)).split("\n\n");
    expect(lines[1]).toBe("Areas: B2");
    expect(lines.at(-1)).toMatch(/^Areas by its text: B \d+ % \(MTC server, .*MTC-IWF, Tsp\)$/);
  });

  it("are left out in a study that does not work with areas", () => {
    expect(card(fixture(draft.replace("Areas: B2", "Text.")))).not.toContain("Areas");
  });
});
