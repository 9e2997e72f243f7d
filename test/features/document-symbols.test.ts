import { describe, expect, it } from "vitest";

import { documentSymbols } from "../../server/src/features/document-symbols.ts";
import { anew, edited, type Fixture, fixture, studyIn, textOf, typed } from "../fixture.ts";
import { type SymbolNode, symbolTree } from "./symbol-tree.ts";

/** The tree as indented lines: kind, name, detail. */
function tree(given: Fixture): string {
  const lines = (nodes: readonly SymbolNode[], indent: string): string[] =>
    nodes.flatMap((node) => [
      `${indent}${node.kind}: ${node.name}${node.detail === "" ? "" : ` (${node.detail})`}`,
      ...lines(node.children, `${indent}  `),
    ]);
  return lines(symbolTree(given.workspace, given.uri), "").join("\n");
}

/** The nodes that do not enclose their children or their selection, as the protocol asks for. */
function wrongRanges(given: Fixture): string[] {
  const wrong: string[] = [];
  const visit = (node: SymbolNode): void => {
    for (const inner of [node.selection, ...node.children.map((child) => child.range)])
      if (inner.start < node.range.start || inner.end > node.range.end) wrong.push(node.name);
    node.children.forEach(visit);
  };
  symbolTree(given.workspace, given.uri).forEach(visit);
  return wrong;
}

const TR = `# 5 Key issues

## 5.1 Key issue #1: Device triggering

### 5.1.1 Key issue details

Text.

### 5.1.2 Security threats

- An attacker can forge a trigger.
- An attacker can replay a trigger.

### 5.1.3 Potential security requirements

- The network should protect triggers.

# 6 Solutions

## 6.1 Solution #1: Signed triggers

# 7 Conclusions

## 7.1 Key issue #1: Device triggering
`;

describe("the tree of a TR", () => {
  it("holds clauses with their key issues, threats, requirements and solutions", () => {
    expect(tree(fixture(TR))).toMatchInlineSnapshot(`
      "clause: 5 Key issues
        keyIssue: KI#1 Device triggering (clause 5.1: 2 threats, 1 requirement, no solution)
          clause: 5.1.1 Key issue details
          clause: 5.1.2 Security threats
            threat: KI#1/T1 (An attacker can forge a trigger.)
            threat: KI#1/T2 (An attacker can replay a trigger.)
          clause: 5.1.3 Potential security requirements
            requirement: KI#1/R1 (The network should protect triggers.)
      clause: 6 Solutions
        solution: Sol#1 Signed triggers (clause 6.1: addresses no key issue)
      clause: 7 Conclusions
        conclusion: 7.1 Device triggering (missing)"
    `);
  });

  it("has nodes that enclose their children and their selection", () => {
    expect(wrongRanges(fixture(TR))).toEqual([]);
  });

  it("selects the heading without its hashes", () => {
    const given = fixture("## 5.1 Key issue #1: One\n\nText.\n");
    const [node] = symbolTree(given.workspace, given.uri);
    expect(textOf(given).slice(node!.selection.start, node!.selection.end)).toBe("5.1 Key issue #1: One");
  });

  it("shortens long statements", () => {
    const given = fixture(
      `## 5.1 Key issue #1: One\n\n### 5.1.2 Threats\n\n- An attacker can ${"x".repeat(100)}.\n`,
    );
    const threat = symbolTree(given.workspace, given.uri)[0]!.children[0]!.children[0]!;
    expect(threat.detail).toHaveLength(80);
    expect(threat.detail.endsWith("...")).toBe(true);
  });

  it("goes by clause numbers where a heading has the wrong rank", () => {
    const given = fixture("# 5 Key issues\n\n# 5.1 Key issue #1: One\n\n# 5.1.2 Threats\n");
    expect(tree(given)).toMatchInlineSnapshot(`
      "clause: 5 Key issues
        keyIssue: KI#1 One (clause 5.1: no threats, no requirements, no solution)
          clause: 5.1.2 Threats"
    `);
  });

  it("calls a key issue without number by its clause", () => {
    const given = fixture("## 5.1 Triggering\n\n### 5.1.2 Threats\n\n### 5.1.3 Security requirements\n");
    expect(tree(given)).toMatchInlineSnapshot(`
      "keyIssue: KI@5.1 Triggering (clause 5.1: no threats, no requirements, no solution)
        clause: 5.1.2 Threats
        clause: 5.1.3 Security requirements"
    `);
  });
});

describe("besides clauses and items the tree holds", () => {
  it("tables and figures by their captions, and Editor's notes, in the order of the text", () => {
    const given = fixture(`
      # 4 Overview

      Table 4-1 shows the names.

      Editor's note: More names are FFS.

      Table 4-1: *Names* of parties

      ## 5.1 Key issue #1: One

      ### 5.1.2 Security threats

      Editor’s Note: Ordering is FFS.

      - An attacker can forge a trigger.

      Figure 5.1.2-1: Attack
    `);
    expect(tree(given)).toMatchInlineSnapshot(`
      "clause: 4 Overview
        editorsNote: Editor's note (More names are FFS.)
        table: Table 4-1 (Names of parties)
        keyIssue: KI#1 One (clause 5.1: 1 threat, no requirements, no solution)
          clause: 5.1.2 Security threats
            editorsNote: Editor's note (Ordering is FFS.)
            threat: KI#1/T1 (An attacker can forge a trigger.)
            figure: Figure 5.1.2-1 (Attack)"
    `);
  });

  it("what stands before the first heading of a file", () => {
    expect(tree(fixture("Editor's note: All is FFS.\n\n# 4 Overview\n"))).toBe(
      "editorsNote: Editor's note (All is FFS.)\nclause: 4 Overview",
    );
  });

  it("what a conclusion selects, and what a solution addresses", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One

      ## 6.1 Solution #1: A

      This solution addresses KI#1.

      # 7 Conclusions

      ## 7.1 Conclusion on Key issue #1

      Solution #1 is selected for normative work.
    `);
    expect(tree(given)).toMatchInlineSnapshot(`
      "keyIssue: KI#1 One (clause 5.1: no threats, no requirements, solution #1)
      solution: Sol#1 A (clause 6.1: addresses key issue #1)
      clause: 7 Conclusions
        conclusion: 7.1 Conclusion on Key issue #1 (selects solution #1)"
    `);
  });
});

it("a draft in YAML has the same tree", () => {
  const given = fixture(`
    //- draft.yaml
    overview: |
      Table 4-1: Names
    keyIssues:
      - id: "KI#1"
        title: One
        clause: "5.1"
        threats: [Somebody can forge it.]
        editorsNotes: [More is FFS.]
    solutions:
      - { title: A, id: "Sol#1", addresses: ["KI#1"] }
    conclusions:
      - { keyIssue: "KI#1", state: no-agreement, text: Nothing. }
  `);
  expect(tree(given)).toMatchInlineSnapshot(`
    "clause: Overview
      table: Table 4-1 (Names)
    clause: Key issues
      keyIssue: KI#1 One (clause 5.1: 1 threat, no requirements, solution #1)
        clause: Threats
          threat: KI#1/T1 (Somebody can forge it.)
        clause: Editor's notes
          editorsNote: Editor's note (More is FFS.)
    clause: Solutions
      solution: Sol#1 A (addresses key issue #1)
    clause: Conclusions
      conclusion: Conclusion on KI#1 (no agreement)"
  `);
  expect(wrongRanges(given)).toEqual([]);
});

describe("in several files", () => {
  it("the tree is of the one file, and starts with what has its parent elsewhere", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 05-0.md
      # 5 Key issues
      //- 05-1.md
      ## 5.1 Key is$0sue #1: One

      ### 5.1.2 Threats

      - An attacker can forge a trigger.
    `);
    expect(tree(given)).toMatchInlineSnapshot(`
      "keyIssue: KI#1 One (clause 5.1: 1 threat, no requirements, no solution)
        clause: 5.1.2 Threats
          threat: KI#1/T1 (An attacker can forge a trigger.)"
    `);
  });

  it("there is none for a file that is no part of a TR", () => {
    expect(tree(fixture("//- README.md\n# About$0\n"))).toBe("");
  });
});

describe("what is not edited stays the same value", () => {
  const given = fixture(TR.replace("Text.", "Te$0xt."));
  const partsOf = ({ workspace, uri }: Fixture) => documentSymbols(workspace, uri);
  const [keyIssues, solutions, conclusions] = partsOf(given);

  it("where somebody types in another clause", () => {
    const after = partsOf(typed(given, "several words"));
    expect(after.slice(1)).toEqual([solutions, conclusions]);
    expect(after[1]).toBe(solutions);
    expect(after[2]).toBe(conclusions);
    expect(after[0]).not.toBe(keyIssues);
  });

  it("but not where what it says has changed", () => {
    const at = textOf(given).indexOf("## 6.1 Solution") - 1;
    const text = "\n## 6.0 Solution #7: Another\n\nThis solution addresses KI#1.\n";
    const after = edited(given, given.uri, { start: at, end: at, text });
    expect(tree(after)).toContain(
      "KI#1 Device triggering (clause 5.1: 2 threats, 1 requirement, solution #7)",
    );
    expect(tree(after)).toBe(tree(anew(after)));
  });

  it("nor where the project file links it otherwise", () => {
    const before = fixture(
      `//- rapporteur.yaml\nspec: "33.999"\n//- tr.md\n${TR.replace("Text.", "Te$0xt.")}`,
    );
    expect(tree(before)).toContain(
      "KI#1 Device triggering (clause 5.1: 2 threats, 1 requirement, no solution)",
    );
    const project = [...before.texts.keys()].find((uri) => uri.endsWith(".yaml"))!;
    const text = 'spec: "33.999"\nkeyIssues:\n  "KI#1": { solutions: ["Sol#1"] }\n';
    const after = edited(before, project, { start: 0, end: before.texts.get(project)!.length, text });
    expect(studyIn(after).outline).toBe(studyIn(before).outline);
    expect(tree(after)).toContain(
      "KI#1 Device triggering (clause 5.1: 2 threats, 1 requirement, solution #1)",
    );
  });
});
