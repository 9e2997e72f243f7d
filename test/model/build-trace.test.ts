// Ids, and what belongs to what.
import { describe, expect, it } from "vitest";
import { statementsOf } from "../../server/src/model/study-statements.ts";
import { fixture, items, links, studyIn } from "../fixture.ts";

describe("ids", () => {
  it("are made of kind and number", () => {
    const given = fixture("## 5.1 Key issue #3: A\n\n## 5.2 Key issue #2.5: B\n\n## 6.1 Solution #7: C\n");
    expect(items(given)).toBe("KI#3 A\nKI#2.5 B\nSol#7 C");
  });

  it("say which one where a number stands twice", () => {
    const given = fixture("## 5.1 Key issue #3: A\n\n## 5.2 Key issue #3: B\n\n## 5.3 Key issue #3: C\n");
    expect(items(given)).toBe("KI#3 A\nKI#3~2 B\nKI#3~3 C");
  });

  it("are made of the clause where the author gave no number", () => {
    const given = fixture(`
      ## 5.1 Triggering
      ### 5.1.1 Issue details
      ### 5.1.2 Threats
      ## 6.2 Solution: Signing
    `);
    expect(items(given)).toBe("KI@5.1 Triggering\nSol@6.2 Signing");
  });

  it("name the key issue that a solution stands in", () => {
    const given = fixture(`
      ## 5.1 Triggering
      ### 5.1.1 Issue details
      ### 5.1.2 Threats
      ### 5.1.4 Solutions
      #### 5.1.4.1 Solution #1: A
      ## 5.2 Key issue #2: Two
      ### 5.2.4 Solutions
      #### 5.2.4.1 Solution #1: B
    `);
    expect(items(given)).toBe("KI@5.1 Triggering\nKI@5.1/Sol#1 A\nKI#2 Two\nKI#2/Sol#1 B");
  });

  it("of threats and requirements count in their key issue, over all its clauses", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One
      ### 5.1.2 Security threats
      - An attacker can forge a trigger.
      - An attacker can replay a trigger.
      #### 5.1.2.1 More threats
      - An attacker can drop a trigger.
      ### 5.1.3 Potential security requirements
      - The network should protect triggers.
    `);
    expect(items(given)).toMatchInlineSnapshot(`
      "KI#1 One
      KI#1/T1 An attacker can forge a trigger.
      KI#1/T2 An attacker can replay a trigger.
      KI#1/T3 An attacker can drop a trigger.
      KI#1/R1 The network should protect triggers."
    `);
  });

  it("of threats and requirements without key issue count in their clause", () => {
    const given = fixture(`
      ## 5.2 Security threats
      - An attacker can forge a trigger.
      ## 5.3 Potential security requirements
      - The network should protect triggers.
    `);
    expect(items(given)).toBe(
      "T@5.2/1 An attacker can forge a trigger.\nR@5.3/1 The network should protect triggers.",
    );
  });

  it("are the author's own where there are any", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One
      ### 5.1.6 Potential requirements
      [PR.5.1.6-001] The network shall protect triggers.

      [PR.5.1.6-002] The device shall verify triggers.
    `);
    expect(items(given)).toMatchInlineSnapshot(`
      "KI#1 One
      R[5.1.6-001] The network shall protect triggers.
      R[5.1.6-002] The device shall verify triggers."
    `);
  });

  it("of conclusions are made of their clause", () => {
    expect(items(fixture("# 7 Conclusions\n\n## 7.1 Key issue #1: One\n\n## 7.2 General\n"))).toBe(
      "C@7.1 One\nC@7.2 General",
    );
  });

  it("are unique in a study, whatever it holds", () => {
    const given = fixture(
      "## 5.1 Key issue #1: A\n## 5.1 Key issue #1: B\n## Solution: X\n## Solution: X\n# 7 Conclusions\n## 7.1 A\n## 7.1 B\n",
    );
    const ids = studyIn(given).trace.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("statements", () => {
  const statements = (text: string): string =>
    items(fixture(`## 5.1 Key issue #1: One\n\n### 5.1.2 Security threats\n\n${text}\n`)).replace(
      /^.*\n?/,
      "",
    );

  it.each(["Not applicable.", "None", "TBD", "Void", "N/A", "-"])(
    "are none where the clause says %s",
    (text) => {
      expect(statements(text)).toBe("");
    },
  );

  it("are the items of a list, not the sentence that leads in", () => {
    expect(statements("An attacker can:\n\n- forge a trigger;\n- replay a trigger.")).toMatchInlineSnapshot(`
      "KI#1/T1 forge a trigger;
      KI#1/T2 replay a trigger."
    `);
  });

  it("are neither notes nor Editor's notes nor captions", () => {
    const text =
      "- An attacker can forge a trigger.\n\nNOTE 1: An attacker can be anybody.\n\nEditor's note: More attacks are FFS.\n\nTable 5.1.2-1: Attacks that can happen\n";
    expect(statements(text)).toBe("KI#1/T1 An attacker can forge a trigger.");
  });

  it("are as a reader sees them", () => {
    expect(statements("- An *attacker* can forge\n  a `trigger`<!-- really -->, AT&amp;T\\*.")).toBe(
      "KI#1/T1 An attacker can forge a trigger, AT&T*.",
    );
  });
});

describe("fingerprints", () => {
  it("stay when a statement moves or is marked up, and change with its words", () => {
    const print = (text: string): string => {
      const study = studyIn(fixture(`## 5.1 Key issue #1: One\n\n### 5.1.2 Threats\n\n${text}\n`));
      return statementsOf(study.files, study.outline.clauses[1]).at(-1)!.fingerprint;
    };
    const first = print("- An attacker can forge a trigger.");
    expect(print("- More attacks can come.\n- An **attacker** can forge a trigger")).toBe(first);
    expect(print("- An attacker can replay a trigger.")).not.toBe(first);
  });
});

describe("links of conclusions", () => {
  it("say which key issue they are about and which solutions they select", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One
      ## 6.1 Solution #1: A
      ## 6.2 Solution #2: B
      # 7 Conclusions
      ## 7.1 Key issue #1: One

      Solution #1 is selected as the basis for normative work.

      Solution #2 is not selected.
    `);
    expect(links(given, "about", "concludes")).toBe("C@7.1 about KI#1 (text)\nC@7.1 concludes Sol#1 (text)");
  });
});

describe("declarations", () => {
  it("of the project file are links of their own", () => {
    const given = fixture(`
      //- rapporteur.yaml
      keyIssues: { "KI#1": { solutions: ["Sol#2"], derives: ["TS 22.368#7.1.1"] } }
      solutions: { "Sol#1": { addresses: ["KI#1", "KI#9"] } }
      //- tr.md
      ## 5.1 Key issue #1: One
      ## 6.1 Solution #1: A

      This solution addresses KI#1.
      ## 6.2 Solution #2: B
    `);
    expect(links(given)).toMatchInlineSnapshot(`
      "Sol#1 addresses KI#1 (text declared)
      Sol#1 addresses KI#9? (declared)
      Sol#2 addresses KI#1 (declared)
      KI#1 derives TS 22.368#7.1.1? (declared)"
    `);
  });
});
