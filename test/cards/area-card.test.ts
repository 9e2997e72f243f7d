import { describe, expect, it } from "vitest";
import { fixture } from "../fixture.ts";
import { card } from "./shown.ts";

const draft = (areas: string, model = "model: mtc"): string => `
  //- rapporteur.yaml
  spec: "33.868"
  areas: { ${model} }
  //- tr.md
  ## 5.1 Key issue #1: Fake server

  Areas: ${areas}

  ### 5.1.2 Security threats

  - A rogue MTC server outside the operator's domain can flood the MTC-IWF on Tsp.
`;

it("gives title, parties, counts, subdivisions and key issues", () => {
  expect(card(fixture(draft("B$0")))).toMatchInlineSnapshot(`
    "**[Area B](rapporteur.yaml#L2)** Security between the MTC server and the 3GPP network

    Between: MTC server and 3GPP network

    1 key issue · 1 threat, 1 without a solution

    Divided into:
    - B1: server inside the network
    - B2: server outside the network

    Key issues:
    - [KI#1](tr.md#L1) Fake server"
  `);
});

it("of a subdivision gives the parties of its area", () => {
  expect(card(fixture(draft("B2$0")))).toMatchInlineSnapshot(`
    "**[Area B2](rapporteur.yaml#L2)** server outside the network

    Between: MTC server and 3GPP network

    1 key issue · 1 threat, 1 without a solution

    Key issues:
    - [KI#1](tr.md#L1) Fake server"
  `);
});

it("says that the model has no such area, and which it has", () => {
  expect(card(fixture(draft("Q$0")))).toBe(
    "**Area Q** is not in the model of 33.868. There is A, A1, A2, B, B1, B2 and C.",
  );
});

describe("is there", () => {
  it.each([
    ["in a comment", "<!-- areas: A, $0B -->"],
    ["in a sentence that declares", "It relates to areas A and B$0."],
    ["in passing", "What is counted in area B$0 is no part of area A."],
  ])("%s", (_where, text) => {
    const given = fixture(`
      //- rapporteur.yaml
      areas: { model: mtc }
      //- tr.md
      ## 5.1 Key issue #1: One

      ${text}
    `);
    expect(card(given).split("\n")[0]).toMatch(/^\*\*\[Area B\]\(rapporteur\.yaml#L1\)\*\* /);
  });

  it("in the lists of a draft in YAML, of a key issue and of a threat", () => {
    const source = (own: string, threat: string): string => `
      //- draft.yaml
      areas:
        A: Security between the MTC device and the 3GPP network.
        B: Security between the MTC server and the 3GPP network.
      keyIssues:
        - id: "KI#1"
          title: One
          areas: [A, ${own}]
          threats:
            - { text: Somebody can forge it., areas: [${threat}] }
    `;
    for (const given of [fixture(source("$0B", "A")), fixture(source("A", "B$0"))])
      expect(card(given).split("\n")[0]).toBe(
        "**[Area B](draft.yaml#L3)** Security between the MTC server and the 3GPP network",
      );
  });

  it("in no study that has no areas", () => {
    expect(card(fixture("# 4 Overview\n\nThe coverage of area A$0 is poor.\n"))).toBe("");
  });
});
