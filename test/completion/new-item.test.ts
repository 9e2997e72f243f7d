import { describe, expect, it } from "vitest";
import { completion } from "../../server/src/features/completion.ts";
import { buildWorkspace } from "../../server/src/model/workspace.ts";
import { parseDocument } from "../../server/src/syntax/sections.ts";
import { type Fixture, findings, fixture, items, only } from "../fixture.ts";
import { accepted, labels, proposals, taken } from "./proposals.ts";
import { at } from "./tr.ts";

describe("a new key issue", () => {
  it("has the next numbers and the parts that this TR gives its key issues", () => {
    expect(
      accepted(at("issuesEnd", "\n\n$0"), "new key issue #3")
        .split("group messages.\n\n")
        .at(-1)
        ?.split("\n\n# ")[0],
    ).toMatchInlineSnapshot(`
      "## 5.3 Key issue #3: Title of the key issue

      ### 5.3.1 Key issue details

      …

      ### 5.3.2 Security threats

      - An attacker can …

      ### 5.3.3 Potential security requirements

      - The network should …"
    `);
  });

  it("is written as the last one is", () => {
    const given = fixture(`
      # 5 Key Issues

      ## **5.1\tKey Issue #1:** One

      ### **5.1.1\tDescription**

      Text.

      ### **5.1.2\tThreats**

      An attacker can forge a trigger.

      ### **5.1.3\tPotential Requirements**

      The network shall protect triggers.

      $0
    `);
    expect(accepted(given, "new key issue #2").split("protect triggers.\n\n")[1]).toMatchInlineSnapshot(`
      "## **5.2	Key Issue #2:** Title of the key issue

      ### **5.2.1	Description**

      …

      ### **5.2.2	Threats**

      An attacker can …

      ### **5.2.3	Potential Requirements**

      The network shall …
      "
    `);
    expect(items(taken(given, "new key issue #2"))).toContain("KI#2 Title of the key issue");
  });

  it("leaves out a part that only one key issue has, and keeps one that half of them have", () => {
    const keyIssue = (n: number, more: string): string =>
      `## 5.${n} Key issue #${n}: K\n\n### 5.${n}.1 Security threats\n\n- An attacker can forge it.\n\n### 5.${n}.2 ${more}\n\nText.\n\n`;
    const text = `# 5 Key issues\n\n${keyIssue(1, "Use in ships")}${keyIssue(2, "Assumptions")}${keyIssue(3, "assumptions")}$0`;
    expect(proposals(fixture(text))).toContain("clause 5.4: title, Security threats and assumptions");
  });

  it("leaves out a part that is void", () => {
    const given = fixture(
      "# 5 Key issues\n\n## 5.1 Key issue #1: One\n\n### 5.1.1 Security threats\n\n- An attacker can forge it.\n\n### 5.1.2 Void\n\n### 5.1.3 Potential requirements\n\n$0",
    );
    expect(accepted(given, "new key issue #2")).not.toContain("### 5.2.2 Void");
  });

  it("between two others gets a clause number of its own, as TR 21.801 inserts clauses", () => {
    const given = at("requirementsEnd", "\n$0\n");
    const after = taken(given, "new key issue #3");
    expect(accepted(given, "new key issue #3")).toContain("## 5.1a Key issue #3: Title of the key issue\n");
    const gaps = (draft: Fixture) => findings(draft, only("number-gap")).length;
    expect(gaps(after)).toBe(gaps(at("requirementsEnd", "")));
    const third = fixture(
      "# 5 Key issues\n\n## 5.1 Key issue #1: A\n\n## 5.1a Key issue #3: C\n\n$0\n\n## 5.2 Key issue #2: B",
    );
    expect(accepted(third, "new key issue #4")).toContain("## 5.1b Key issue #4:");
  });

  it("has no clause number where the study writes none", () => {
    const given = fixture(
      "# Key issues\n\n## Key issue #1: One\n\n### Security threats\n\n- An attacker can forge it.\n\n$0",
    );
    expect(accepted(given, "new key issue #2")).toContain(
      "\n## Key issue #2: Title of the key issue\n\n### Security threats\n",
    );
  });

  it("keeps the line ends of the file", () => {
    const given = fixture("# 5 Key issues\r\n\r\n## 5.1 Key issue #1: One\r\n\r\n$0");
    expect(accepted(given, "new key issue #2").split("One\r\n\r\n")[1]).not.toMatch(/(?<!\r)\n/);
  });

  it("takes the place of the hashes and words that were typed", () => {
    expect(accepted(at("issuesEnd", "\n\n### key iss$0"), "new key issue #3")).toContain(
      "\n\n## 5.3 Key issue #3:",
    );
  });
});

describe("where the names of files number the clauses", () => {
  const FILES = `
    //- 05 Key issues/00 Key issues.md
    # x Key issues
    //- 05 Key issues/01 Triggering.md
    ## x.x Key issue #1: Triggering

    ### x.x.1 Key issue details

    Text.

    ### x.x.2 Security threats

    - An attacker can forge it.
    <first>
    //- 05 Key issues/02 New.md
    <new>
  `;
  const inFile = (place: string) => fixture(FILES.replace(`<${place}>`, "$0").replace(/<\w+>/g, ""));

  it("a new file gets a key issue with the placeholders of the others", () => {
    const after = taken(inFile("new"), "new key issue #2");
    expect(after.texts.get(after.uri)).toMatch(
      /^## x\.x Key issue #2: .*\n\n### x\.x\.1 Key issue details\n/,
    );
    expect(after.workspace.studies[0]?.outline.clauses.map(({ clause }) => clause)).toContain("5.2.1");
  });

  it("a file that has its key issue gets no other", () => {
    const alone = FILES.slice(0, FILES.indexOf("//- 05 Key issues/02")).replace("<first>", "$0");
    expect(labels(fixture(alone))).not.toContain("new key issue");
  });
});

describe("a part of a file that the names of files number", () => {
  it("has the placeholders of the others", () => {
    const parts = (n: string) => `### x.x.${n} Key issue details\n\nText.\n`;
    const given = fixture(
      `//- 05 Key issues/01 A.md\n## x.x Key issue #1: A\n\n${parts("1")}\n### x.x.2 Security threats\n\n- An attacker can forge it.\n//- 05 Key issues/02 B.md\n## x.x Key issue #2: B\n\n${parts("1")}\n$0`,
    );
    expect(accepted(given, "Security threats")).toContain("\n\n### x.x.2 Security threats\n");
  });
});

describe("a part of a key issue", () => {
  it("bears the number of its own clause, also where a template follows", () => {
    const given = fixture(
      "## 5.2 Key issue #2: A\n\n### 5.2.1 Key issue details\n\nText.\n\n$0\n\n## 5.X Key issue #X: B\n\n### 5.X.1 Key issue details\n\nText.\n\n### 5.X.2 Security threats\n\nA threat.\n",
    );
    expect(accepted(given, "Security threats")).toContain("\n\n### 5.2.2 Security threats\n");
  });
});

describe("a new buffer that was never saved", () => {
  it("follows no other one", () => {
    const document = parseDocument("");
    const other = parseDocument("## 5.1 Key issue #1: A\n\n### 5.1.1 Key issue details\n\nText.\n");
    const files = [
      { uri: "untitled:Untitled-1", document: other },
      { uri: "untitled:Untitled-2", document },
    ];
    const workspace = buildWorkspace({ files, projects: [], roots: [] });
    expect(completion(workspace, "untitled:Untitled-2", 0, { trigger: undefined, yamlServer: false })).toBe(
      undefined,
    );
  });
});

describe("a new solution", () => {
  it("has the next numbers, and says which key issue it addresses as the TR writes it", () => {
    expect(
      accepted(at("solutionsEnd", "\n\n$0"), "new solution #2")
        .split("a signature.\n\n")[1]
        ?.split("\n\n# ")[0],
    ).toMatchInlineSnapshot(`
      "## 6.2 Solution #2: Title of the solution

      ### 6.2.1 Introduction

      This solution addresses key issue #2.

      ### 6.2.2 Solution details

      …

      ### 6.2.3 Evaluation

      …"
    `);
  });

  it("says under its heading what it addresses where solutions have no introduction", () => {
    const given = fixture(
      "# 5 Key issues\n\n## 5.1 Key issue #1: One\n\n# 6 Solutions\n\n## 6.1 Solution #1: A\n\nText.\n\n$0",
    );
    expect(accepted(given, "new solution #2")).toContain(
      "#2: Title of the solution\n\nThis solution addresses key issue #1.",
    );
  });

  it("says so too where its parts have no introduction among them", () => {
    const given = fixture(
      "# 5 Key issues\n\n## 5.1 Key issue #1: One\n\n# 6 Solutions\n\n## 6.1 Solution #1: A\n\n### 6.1.1 Solution details\n\nText.\n\n### 6.1.2 Evaluation\n\nText.\n\n$0",
    );
    expect(accepted(given, "new solution #2")).toContain(
      "solution\n\nThis solution addresses key issue #1.\n\n### 6.2.1 Solution details\n",
    );
  });

  it("in a key issue is numbered anew", () => {
    const given = fixture(`
      # 5 Key issues

      ## 5.1 Device triggering

      ### 5.1.1 Issue details

      Text.

      ### 5.1.2 Threats

      An attacker can forge it.

      ### 5.1.3 Solutions

      #### 5.1.3.1 Solution 1: A

      Text.

      ## 5.2 Group messages

      ### 5.2.1 Issue details

      Text.

      ### 5.2.2 Threats

      An attacker can forge it.

      ### 5.2.3 Solutions

      $0
    `);
    expect(labels(given)).toContain("new solution #1");
    expect(accepted(given, "new solution #1")).toContain("#### 5.2.3.1 Solution 1: Title of the solution");
  });
});

describe("a part that is missing", () => {
  it("is proposed with the title and number that it has here", () => {
    const given = at(
      "issuesEnd",
      "\n\n## 5.3 Key issue #3: Three\n\n### 5.3.1 Key issue details\n\nText.\n\n### $0",
    );
    expect(labels(given)).toBe("Security threats, Potential security requirements, new key issue #4");
    expect(accepted(given, "Security threats")).toContain("\n\n### 5.3.2 Security threats\n\n…\n");
  });
});
