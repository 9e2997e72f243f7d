import { describe, expect, it } from "vitest";
import { workspaceSymbols } from "../../server/src/features/workspace-symbols.ts";
import { type Fixture, fixture, render } from "../fixture.ts";

const ALL = { clauses: () => true };

/** The names that `query` finds, the best first. */
function names({ workspace }: Fixture, query: string): string[] {
  return workspaceSymbols(workspace, query, ALL).map(({ name }) => name);
}

const TR = `
  # 2 References

  [5] 3GPP TS 33.401: "Security architecture".

  [7] 3GPP TS 33.310: "NDS".

  # 3 Definitions

  ## 3.1 Terms

  **MTC server:** an entity

  ## 3.3 Abbreviations

  AKA\tAuthentication and Key Agreement

  # 5 Key issues

  ## 5.1 Key issue #1: Device triggering

  ### 5.1.2 Security threats

  - An attacker can forge a trigger.

  ### 5.1.3 Potential security requirements

  - The network should protect triggers.

  ## 5.3 Key issue #3: Small data

  # 6 Solutions

  Table 6.0-1: Which solution serves which key issue

  ## 6.7 Solution #7: Signed triggers

  Figure 6.7-1: Message flow

  ## 6.17 Solution #17: Quotas on small data

  # 7 Conclusions

  ## 7.1 Conclusion on Key issue #1

  Solution #7 is selected for normative work.
`;

describe("finds", () => {
  it.each([
    ["a key issue by its id", "ki3", "Key Issue #3: Small data"],
    ["a key issue as it is written", "KI#3", "Key Issue #3: Small data"],
    ["a key issue in words", "key issue 3", "Key Issue #3: Small data"],
    [
      "a solution by name and number, not the one whose number only holds it",
      "sol 7",
      "Solution #7: Signed triggers",
    ],
    ["words of a title in any order", "triggering device", "Key Issue #1: Device triggering"],
    ["beginnings of words", "quo sma", "Solution #17: Quotas on small data"],
    ["a word in which letters are left out", "trgering", "Key Issue #1: Device triggering"],
    ["a requirement by its id", "KI#1/R1", "KI#1/R1: The network should protect triggers."],
    ["a threat by its words", "attacker forge", "KI#1/T1: An attacker can forge a trigger."],
    ["a clause by its number", "5.1.2", "5.1.2 Security threats"],
    ["a conclusion", "conclusion 1", "7.1 Conclusion on Key issue #1"],
    ["a reference by the number of the document", "33.401", '[5] 3GPP TS 33.401: "Security architecture".'],
    ["a reference as it is cited, not what bears the number", "[7]", '[7] 3GPP TS 33.310: "NDS".'],
    ["a table by its number", "6.0-1", "Table 6.0-1: Which solution serves which key issue"],
    ["a figure by words of its caption", "figure flow", "Figure 6.7-1: Message flow"],
    ["an abbreviation", "aka", "AKA: Authentication and Key Agreement"],
    ["a term", "mtc server", "MTC server: an entity"],
  ])("%s", (_what, query, first) => {
    expect(names(fixture(TR), query)[0]).toBe(first);
  });

  it("only what has all the words", () => {
    expect(names(fixture(TR), "small triggering")).toEqual([]);
    expect(names(fixture(TR), "zzz")).toEqual([]);
  });

  it("the key issue itself before what belongs to it", () => {
    expect(names(fixture(TR), "ki1")).toEqual([
      "Key Issue #1: Device triggering",
      "KI#1/R1: The network should protect triggers.",
      "KI#1/T1: An attacker can forge a trigger.",
    ]);
  });

  it("key issues and solutions where nothing is asked for", () => {
    for (const query of ["", "  ", "#"])
      expect(names(fixture(TR), query)).toEqual([
        "Key Issue #1: Device triggering",
        "Key Issue #3: Small data",
        "Solution #7: Signed triggers",
        "Solution #17: Quotas on small data",
      ]);
  });
});

it("says what a symbol is, in which clause and study, and where", () => {
  const given = fixture(TR);
  const [symbol] = workspaceSymbols(given.workspace, "sol7", ALL);
  expect([symbol!.kind, symbol!.container]).toEqual(["solution", "solution · clause 6.7 · draft.md"]);
  expect(render(given, [symbol!.place])).toBe('draft.md:35:4 "6.7 Solution #7: Signed triggers"');
  const [conclusion] = workspaceSymbols(given.workspace, "conclusion", ALL);
  expect(conclusion!.container).toBe("selects solution #7 · clause 7.1 · draft.md");
});

it("finds in all studies, of Markdown and of YAML", () => {
  const given = fixture(`
    //- a/rapporteur.yaml
    spec: "33.868"
    //- a/tr.md
    ## 5.1 Key issue #1: Small data
    //- b/rapporteur.yaml
    spec: "33.875"
    //- b/draft.yaml
    keyIssues:
      - { id: "KI#1", title: Small data, threats: [Somebody can read it.] }
    abbreviations: { SD: Small data }
  `);
  const found = workspaceSymbols(given.workspace, "small data", ALL);
  expect(found.map(({ name, container }) => `${name} (${container})`)).toEqual([
    "Key Issue #1: Small data (key issue · clause 5.1 · 33.868)",
    "Key Issue #1: Small data (key issue · 33.875)",
    "SD: Small data (term · 33.875)",
  ]);
});

it("leaves the clauses out that somebody else lists", () => {
  const { workspace, uri } = fixture(TR);
  const others = workspaceSymbols(workspace, "security", { clauses: (one) => one !== uri });
  expect(others.map(({ kind }) => kind)).toEqual(["reference"]);
  expect(workspaceSymbols(workspace, "security", ALL).some(({ kind }) => kind === "clause")).toBe(true);
});

it("gives no more than anybody reads, and no endless names", () => {
  const many = Array.from({ length: 300 }, (_, n) => `## 5.${n} Key issue #${n}: ${"Words ".repeat(60)}\n\n`);
  const found = workspaceSymbols(fixture(many.join("")).workspace, "words", ALL);
  expect(found).toHaveLength(256);
  expect(Math.max(...found.map(({ name }) => name.length))).toBe(120);
});
