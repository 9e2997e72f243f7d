import { describe, expect, it } from "vitest";
import { fixture } from "../fixture.ts";

/** The ids of the items of the study in `text`, with their titles. */
function items(text: string): string[] {
  const [study] = fixture(text).workspace.studies;
  return study === undefined ? [] : study.trace.items.map((item) => `${item.id} ${item.title}`.trim());
}

/** "from→to" of the links that say what is addressed. */
function addressed(text: string): string[] {
  const [study] = fixture(text).workspace.studies;
  return (study?.trace.links ?? [])
    .filter((link) => link.kind === "addresses")
    .map((link) => `${link.from}→${link.to}`);
}

describe("a key issue is recognised", () => {
  it.each([
    "## 5.3 Key Issue #3: Privacy",
    "## 5.3 Key issue 3: Privacy",
    "## 5.3 KI #3: Privacy",
    "## 5.3 KI#3: Privacy",
    "## 5.3 Key issue#3: Privacy",
    "## 5.3 KEY ISSUE #3: Privacy",
    "## 5.3 Key Issue \\#3: Privacy",
    "## 5.3\tKey Issue #3: Privacy",
    "## 5.3\u00a0Key Issue #3: Privacy",
    "## 5.3Key Issue #3: Privacy",
    "## **5.3 Key Issue #3: Privacy**",
    "## 5.3 Key Issue #3 - Privacy",
    "5.3 Key Issue #3: Privacy",
    "**5.3 Key Issue #3: Privacy**",
  ])("in %j", (heading) => {
    expect(items(`# 5 Key issues\n\n${heading}\n\nText.\n`)).toContain("KI#3 Privacy");
  });

  it("with a number of two parts, a placeholder or none", () => {
    expect(items("# 5 Key issues\n\n## 5.3 Key Issue #2.5: Privacy\n")).toContain("KI#2.5 Privacy");
    expect(items("## 5.X Key Issue #X: Privacy\n")).toContain("KI#X Privacy");
    expect(items("# 5 Key issues\n\n## 5.3 Key Issue - Privacy\n")).toContain("KI@5.3 Privacy");
  });
});

describe("a solution is recognised", () => {
  it.each([
    "## 6.7 Solution #7: Tokens",
    "## 6.7 Solution#7: Tokens",
    "## 6.7 Solution # 7: Tokens",
    "## 6.7 Solution 7: Tokens",
    "## 6.7 Solution \\#7: Tokens",
    "## 6.7 SOLUTION #7: Tokens",
    "6.7\tSolution #7: Tokens",
  ])("in %j", (heading) => {
    expect(items(`# 6 Solutions\n\n${heading}\n\nText.\n`)).toContain("Sol#7 Tokens");
  });

  it("glued behind a note in one paragraph", () => {
    const text = "# 6 Solutions\n\n## 6.1 Solution #1: One\n\nNOTE 2: It is so.6.2 Solution #2: Two\n";
    expect(items(text)).toEqual(["Sol#1 One", "Sol#2 Two"]);
  });
});

describe("the parts of a key issue are recognised", () => {
  it.each(["Security threats", "Threats", "Security Threats", "SECURITY THREATS", "Threat analysis"])(
    "threats under %j",
    (title) => {
      expect(
        items(`## 5.1 Key issue #1: A\n\n### 5.1.2 ${title}\n\nAn attacker can forge a trigger.\n`),
      ).toContain("KI#1/T1");
    },
  );

  it.each([
    "Potential security requirements",
    "Potential Requirements",
    "Potential security requirement",
    "Security requirements",
    "Potential architectural and security requirements",
  ])("requirements under %j", (title) => {
    expect(items(`## 5.1 Key issue #1: A\n\n### 5.1.3 ${title}\n\nThe network shall check it.\n`)).toContain(
      "KI#1/R1",
    );
  });

  it.each(["Not applicable.", "N/A", "None.", "Void.", "TBD", "Not Applicable"])(
    "%j is a value, not an item",
    (value) => {
      expect(items(`## 5.1 Key issue #1: A\n\n### 5.1.2 Security threats\n\n${value}\n`)).toEqual(["KI#1 A"]);
    },
  );

  it.each([
    "NOTE: It can leak.",
    "NOTE 1: It can leak.",
    "Note: It can leak.",
    "NOTE2: It can leak.",
    "NOTE 1a: It can leak.",
    "NOTE : It can leak.",
    "Editor's note: It can leak.",
    "Editor’s Note: It can leak.",
    "Editor´s note: It can leak.",
    "Editor\\'s note: It can leak.",
    "Editors note: It can leak.",
    "Editor’s note #22: It can leak.",
  ])("%j is no threat", (note) => {
    expect(items(`## 5.1 Key issue #1: A\n\n### 5.1.2 Security threats\n\n${note}\n`)).toEqual(["KI#1 A"]);
  });
});

describe("items of a lettered list", () => {
  it("are requirements of their own, below a lead-in that is none", () => {
    const text =
      "## 5.1 Key issue #1: A\n\n### 5.1.3 Requirements\n\nThe system shall support:\n\na) integrity of triggers;\n\nb) replay protection.\n";
    expect(items(text)).toEqual(["KI#1 A", "KI#1/R1", "KI#1/R2"]);
  });
});

describe("a claim is recognised", () => {
  const study = (sentence: string): string =>
    `# 5 Key issues\n\n## 5.1 Key issue #1: A\n\n## 5.2 Key issue #2: B\n\n## 5.3 Key issue #3: C\n\n# 6 Solutions\n\n## 6.1 Solution #1: S\n\n${sentence}\n`;

  it.each([
    ["This solution addresses KI#1.", ["1"]],
    ["This solution addresses key issues #1 and #3.", ["1", "3"]],
    ["This solution addresses Key Issues #1, #2, and #3.", ["1", "2", "3"]],
    ["The solution addresses key issues #1 to #3.", ["1", "2", "3"]],
    ["It fully addresses the requirements of KI #2.", ["2"]],
    ["The solution fulfils the second requirement of KI#2.", ["2"]],
    ["This solution resolves Key Issue \\#3: C.", ["3"]],
    ["Key issue #2 is addressed by this solution.", ["2"]],
    ["The present solution targets Key Issue #1.", ["1"]],
    ["The following key issues are addressed:\n\n- KI#1\n- KI#3", ["1", "3"]],
    ["Related key issue: KI#2.", ["2"]],
    ["KI#2, which this solution addresses, is hard.", ["2"]],
    ["This solution addresses Key Issue #1 (One), #2 (Two) and #3.", ["1", "2", "3"]],
    ["No part of KI#2 is addressed by this solution.", []],
    ["KI#3 can be addressed without this solution.", []],
    ["It is unclear whether this solution addresses KI#1.", []],
    ["This solution addresses all key issues except KI#2.", []],
    ["This solution does not address KI#1.", []],
    ["Solutions addressing KI#2 can be combined with it.", []],
    ["This solution is based on solutions for KI#2.", []],
    ["This solution reuses mechanisms addressing KI#2.", []],
    ["This solution addresses Key Issue #11 in TR 33.875.", []],
    ["Compared with Solution #13, which addresses KI#1, it is small.", []],
  ])("%s", (sentence, expected) => {
    expect(addressed(study(sentence))).toEqual(expected.map((number) => `Sol#1→KI#${number}`));
  });

  it("in the items of a list whose lead-in claims", () => {
    expect(
      addressed(study("This solution addresses the following key issues:\n\n- KI#1: A\n- KI#2: B")),
    ).toEqual(["Sol#1→KI#1", "Sol#1→KI#2"]);
  });

  it("by its place, where a solution stands in a key issue and numbers start anew", () => {
    const text =
      "# 5 Issues\n\n## 5.1 Triggering\n\n### 5.1.1 Issue details\n\n### 5.1.2 Threats\n\nAn attacker can forge it.\n\n### 5.1.4 Solutions\n\n#### 5.1.4.1 Solution 1: NAS\n";
    expect(addressed(text)).toEqual(["KI@5.1/Sol#1→KI@5.1"]);
  });
});

describe("references", () => {
  it("on consecutive lines are one entry each", () => {
    const text =
      '# 2 References\n\n[1] 3GPP TR 21.905: "A".\n[2] 3GPP TS 33.401: "B".\n\n# 4 Text\n\nSee [2].\n';
    const [study] = fixture(text).workspace.studies;
    expect([...(study?.outline.references.keys() ?? [])]).toEqual(["1", "2"]);
  });
});

describe("a conclusion selects", () => {
  const selected = (sentence: string): string[] => {
    const text = `# 6 Solutions\n\n## 6.1 Solution #1: A\n\n## 6.2 Solution #2: B\n\n## 6.3 Solution #3: C\n\n# 7 Conclusions\n\n## 7.1 Key issue #1\n\n${sentence}\n`;
    const [study] = fixture(text).workspace.studies;
    return (study?.trace.links ?? []).filter((link) => link.kind === "concludes").map((link) => link.to);
  };

  it.each([
    ["Solution #2 is selected as the basis for normative work.", ["Sol#2"]],
    ["It is recommended to specify the mechanism based on solution #3.", ["Sol#3"]],
    ["Solution #1 is not selected.", []],
    ["Neither solution #1 nor solution #3 is selected.", []],
    ["Whether solution #1 is used is left to the normative phase.", []],
    ["It is agreed to adopt solution #3 with the enhancement described in solution #1.", ["Sol#3"]],
  ])("%s", (sentence, expected) => {
    expect(selected(sentence)).toEqual(expected);
  });
});

describe("other layouts", () => {
  it("match threats, requirements and solutions in clauses of their own by title", () => {
    const text =
      "# 5 Security threats\n\n## 5.2 Eavesdropping\n\nAn attacker can listen.\n\n# 6 Security requirements\n\n## 6.1 Security requirement for eavesdropping\n\nThe system shall encrypt.\n\n# 7 Security solutions\n\n## 7.1 Security protection to prevent eavesdropping\n\nEncryption.\n";
    const [study] = fixture(text).workspace.studies;
    expect(study?.trace.links.map((link) => `${link.from} ${link.kind} ${link.to}`)).toEqual([
      "R@6.1/1 counters T@5.2/1",
      "Sol@7.1 mitigates T@5.2/1",
      "Sol@7.1 fulfils R@6.1/1",
    ]);
  });

  it("take the ids of potential requirements and what consolidates them", () => {
    const text =
      "# 5 Use cases\n\n### 5.1.6 Potential New Requirements\n\n[PR 5.1.6-001] The system shall a thing.\n\nThis explains.\n\n[P.R.5.1.6-002] The system shall do another.\n\n# 6 Consolidated\n\n| CPR # | Consolidated Potential Requirement | Original PR # |\n| --- | --- | --- |\n| CPR 6.1-1 | The system shall do both. | PR 5.1.6-001 PR 5.1.6-002 |\n";
    const [study] = fixture(text).workspace.studies;
    expect(items(text)).toEqual(["R[5.1.6-001]", "R[5.1.6-002]", "R[CPR 6.1-1]"]);
    expect(study?.trace.links.map((link) => `${link.from} ${link.kind} ${link.to}`)).toEqual([
      "R[CPR 6.1-1] derives R[5.1.6-001]",
      "R[CPR 6.1-1] derives R[5.1.6-002]",
    ]);
  });

  it("conclude on an issue by its title, with the numbers of its own solutions", () => {
    const issue = (n: number, title: string): string =>
      `## 5.${n} ${title}\n\n### 5.${n}.1 Issue details\n\n### 5.${n}.2 Threats\n\nAn attacker can x.\n\n### 5.${n}.4 Solutions\n\n#### 5.${n}.4.1 Solution 1: S${n}\n\n`;
    const text = `# 5 Issues\n\n${issue(1, "Triggering")}${issue(2, "Privacy")}# 7 Conclusions\n\n## 7.1 Triggering\n\nNo normative work is needed.\n\n## 7.2 Privacy\n\nSolution 1 is selected.\n`;
    const [study] = fixture(text).workspace.studies;
    const links = study?.trace.links.map((link) => `${link.from} ${link.kind} ${link.to}`) ?? [];
    expect(links).toContain("C@7.2 about KI@5.2");
    expect(links).toContain("C@7.2 concludes KI@5.2/Sol#1");
  });

  it("map solutions to key issues that a table names by title alone", () => {
    const text =
      "# 5 Key issues\n\n## 5.1 Key issue #1: Device triggering\n\n## 5.2 Key issue #2: Privacy of devices\n\n# 6 Solutions\n\n| Solutions / Key Issues | Device triggering | Privacy of devices |\n| --- | --- | --- |\n| Solution #1 | | X |\n| Solution #2 | X | not addressed |\n\n## 6.1 Solution #1: A\n\n## 6.2 Solution #2: B\n";
    expect(addressed(text)).toEqual(["Sol#1→KI#2", "Sol#2→KI#1"]);
  });

  it("map solutions to lists of key issues, whatever the second column is called", () => {
    const text =
      "# 5 Key issues\n\n## 5.1 Key issue #1: A\n\n## 5.2 Key issue #2: B\n\n# 6 Solutions\n\n| Solution | Addressed Key Issue(s) |\n| --- | --- |\n| Sol #1: S | KI#1 |\n| Sol #2 | KI#1, KI#2 |\n\n## 6.1 Solution #1: S\n\n## 6.2 Solution #2: T\n";
    expect(addressed(text)).toEqual(["Sol#1→KI#1", "Sol#2→KI#1", "Sol#2→KI#2"]);
  });

  it("number the clauses of a tree by its folders and files", () => {
    const text =
      "//- 05 Key issues/00 Key issues.md\n# x Key issues\n//- 05 Key issues/01 Triggering.md\n## x.x Key issue #1: Triggering\n\n### x.x.2 Security threats\n\nAn attacker can forge it.\n";
    const [study] = fixture(text).workspace.studies;
    expect(study?.outline.clauses.map((clause) => clause.clause)).toEqual(["5", "5.1", "5.1.2"]);
  });
});
