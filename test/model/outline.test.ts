import { describe, expect, it } from "vitest";
import { type Fixture, fixture, items, studyIn } from "../fixture.ts";

/** The clauses as a tree, each with its role where it has one. */
function outline(given: Fixture): string {
  const { clauses } = studyIn(given).outline;
  const depth = (index: number): number => (index < 0 ? 0 : 1 + depth(clauses[index]!.parent));
  return clauses
    .filter((clause) => clause.level < 99)
    .map((clause) => {
      const role = clause.role === "text" ? "" : ` [${clause.role}]`;
      const name = [
        clause.clause,
        clause.number === undefined ? undefined : `#${clause.number}`,
        clause.title,
      ];
      return `${"  ".repeat(depth(clause.parent))}${name.filter(Boolean).join(" ")}${role}`;
    })
    .join("\n");
}

describe("the role of a clause", () => {
  it("is what its title says where it stands", () => {
    const given = fixture(`
      # 1 Scope
      # 2 References
      # 5 Key issues
      ## 5.1 Key issue #1: One
      ### 5.1.1 Key issue details
      ### 5.1.2 Security threats
      ### 5.1.3 Potential security requirements
      # 6 Solutions
      ## 6.0 Mapping of solutions to key issues
      ## 6.1 Solution #1: A
      ### 6.1.1 Introduction
      ### 6.1.3 Evaluation
      # 7 Conclusions
      ## 7.1 Key issue #1: One
    `);
    expect(outline(given)).toMatchInlineSnapshot(`
      "1 Scope
      2 References
      5 Key issues
        5.1 #1 One [keyIssue]
          5.1.1 Key issue details
          5.1.2 Security threats [threats]
          5.1.3 Potential security requirements [requirements]
      6 Solutions
        6.0 Mapping of solutions to key issues [mapping]
        6.1 #1 A [solution]
          6.1.1 Introduction
          6.1.3 Evaluation
      7 Conclusions
        7.1 #1 One [conclusion]"
    `);
  });

  it("is no definition below conclusions, whatever heading is repeated there", () => {
    const given = fixture(`
      # 5 Key issues
      ## 5.1 Key issue #1: One
      # 7 Conclusions
      ## 7.1 Key issue #1: One
      ### 7.1.1 Security threats
      ## 7.2 Solution #1: A
      # 8 Recommendations
      ## 8.1 Key issue #2: Two
    `);
    expect(items(given)).toMatchInlineSnapshot(`
      "KI#1 One
      C@7.1 One
      C@7.2 A
      C@8.1 Two"
    `);
  });

  it("is no definition below an evaluation of all solutions", () => {
    const given = fixture(`
      # 6 Solutions
      ## 6.1 Solution #1: A
      # 7 Overall evaluation
      ## 7.1 Solution #1: A
      ## 7.2 Key issue #1: One
    `);
    expect(items(given)).toBe("Sol#1 A");
  });

  it("is a conclusion for the clause itself where nothing stands below it", () => {
    expect(items(fixture("# 7 Conclusions\n\nSolution #1 is selected.\n"))).toBe("C@7 Conclusions");
  });

  it("is a key issue for a clause that bears its name alone and has details and threats", () => {
    const given = fixture(`
      # 5 Key issues
      ## 5.1 Triggering
      ### 5.1.1 Issue details
      ### 5.1.2 Threats
      ### 5.1.3 Security requirements
      ## 5.2 General
    `);
    expect(outline(given)).toMatchInlineSnapshot(`
      "5 Key issues
        5.1 Triggering [keyIssue]
          5.1.1 Issue details
          5.1.2 Threats [threats]
          5.1.3 Security requirements [requirements]
        5.2 General"
    `);
  });

  it("is none for the lines of a template that nobody filled in", () => {
    expect(items(fixture("## 5.X Key Issue #X: <Title>\n\n## 6.Y Solution #Y: <Solution name>\n"))).toBe("");
  });
});

describe("the rank of a clause", () => {
  it("is that of its number, whatever the hashes say", () => {
    const given = fixture(`
      # 5 Key issues
      # 5.1 Key issue #1: One
      ##### 5.1.2 Threats
      ## 5.2 Key issue #2: Two
    `);
    expect(outline(given)).toMatchInlineSnapshot(`
      "5 Key issues
        5.1 #1 One [keyIssue]
          5.1.2 Threats [threats]
        5.2 #2 Two [keyIssue]"
    `);
  });

  it("goes on over the files of a study", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 05-0.md
      # 5 Key issues
      //- 05-1.md
      ## 5.1 Key issue #1: One
      //- 05-2.md
      ### 5.1.2 Threats

      - An attacker can forge a trigger.
      //- 07-0.md
      # 7 Conclusions
      //- 07-1.md
      ## 7.1 Key issue #1: One
    `);
    expect(items(given)).toBe("KI#1 One\nKI#1/T1 An attacker can forge a trigger.\nC@7.1 One");
  });
});

describe("headings", () => {
  it("are not looked for in code, comments and block quotes of code", () => {
    expect(
      items(
        fixture(
          "```\n## 5.1 Key issue #1: One\n```\n\n<!--\n## 5.2 Key issue #2: Two\n-->\n\n## 5.3 Key issue #3: Three\n",
        ),
      ),
    ).toBe("KI#3 Three");
  });

  it.each([
    "## 5.1 Key issue #3: Title",
    "## 5.1\tKey Issue #3: Title",
    "## 5.1\u00a0Key issue 3: Title",
    "## 5.1 KEY ISSUE #3: Title",
    "## 5.1 Key issue \\#3: Title",
    "## 5.1 **Key issue #3: Title**",
    "## 5.1 Key issue #3 – Title ##",
    "## 5.1 KI#3: Title",
    "5.1 Key issue #3: Title\n---",
    "5.1 Key issue #3: Title",
  ])("are read however they are written: %j", (heading) => {
    expect(items(fixture(`# 5 Key issues\n\n${heading}\n\n### 5.1.1 Key issue details\n`))).toBe(
      "KI#3 Title",
    );
  });
});
