// A new common solution: numbered, titled, cut and placed as the solutions of the study are, and marked in the table.
import { describe, expect, it } from "vitest";
import { applied, changed, type Fixture, fixture, links, nameOf, studyIn } from "../fixture.ts";
import { create, TITLE } from "./creating.ts";

const ISSUES = "# 5 Key issues\n\n## 5.1 Key issue #1: Attach\n\n## 5.3 Key issue #3: Detach\n\n";

/** What of the draft follows the key issues, after a solution was created. */
function created(text: string): string {
  const given = fixture(ISSUES + text);
  const change = create(given);
  if (change === undefined) return "not offered";
  expect(links(changed(given, change))).toMatch(/^Sol#\d+ addresses KI#3 /m);
  return applied(given, change).slice(ISSUES.length);
}

/** A solution with its parts. */
function solution(number: number, parts = ["Introduction", "Solution details", "Evaluation"]): string {
  const said = `This solution addresses key issue #${number}.`;
  const clauses = parts.map(
    (part, at) => `### 6.${number}.${at + 1} ${part}\n\n${at === 0 ? said : "Words."}\n`,
  );
  return [`## 6.${number} Solution #${number}: Way ${number}\n`, ...clauses].join("\n");
}

describe("in a draft of one file", () => {
  it("the clause stands behind the last solution, with the next number", () => {
    expect(created(`# 6 Solutions\n\n${solution(1)}\n# 7 Conclusions\n`)).toBe(`# 6 Solutions

${solution(1)}
## 6.2 Solution #2: ${TITLE}

### 6.2.1 Introduction

This solution addresses key issues #1 and #3.

### 6.2.2 Solution details

Editor's note: How the solution counters the threats of these key issues is FFS.

### 6.2.3 Evaluation

Editor's note: The evaluation of the solution is FFS.

# 7 Conclusions
`);
  });

  it("its parts are titled and ordered as those of most solutions, its notes spelled as others", () => {
    const parts = ["Description", "Impacts", "Solution evaluation"];
    const text = created(
      `# 6 Solutions\n\n${solution(1, parts)}\nEditor's Note: The key is FFS.\n\n${solution(2, parts)}\n${solution(3)}`,
    );
    expect(text.slice(text.indexOf("## 6.4"))).toBe(`## 6.4 Solution #4: ${TITLE}

### 6.4.1 Description

This solution addresses key issues #1 and #3.

### 6.4.2 Impacts

Editor's Note: This clause is FFS.

### 6.4.3 Solution evaluation

Editor's Note: The evaluation of the solution is FFS.
`);
  });

  it.each([
    [
      "a clause that maps it",
      "Key Issue mapping",
      "Key Issue #1: Attach",
      "Key Issue #1: Attach\n\nKey Issue #3: Detach",
    ],
    [
      "a list in its introduction",
      "Introduction",
      "The solution addresses the following key issues:\n\n- KI#1: Attach.",
      "The solution addresses the following key issues:\n\n- KI#1: Attach.\n- KI#3: Detach.",
    ],
  ])("names its key issues as others do, in %s", (_what, part, words, expected) => {
    const others = `## 6.1 Solution #1: Way 1\n\n### 6.1.1 ${part}\n\n${words}\n\n### 6.1.2 Evaluation\n\nWords.\n`;
    expect(created(others)).toContain(`\n### 6.2.1 ${part}\n\n${expected}\n\n### 6.2.2 Evaluation\n`);
  });

  it("a number that a void clause has taken is not used again", () => {
    expect(created(`# 6 Solutions\n\n${solution(1)}\n## 6.2 Void\n\n# 7 Conclusions\n`)).toContain(
      `## 6.2 Void\n\n## 6.3 Solution #3: ${TITLE}\n`,
    );
  });

  it("clauses may run ahead of solutions", () => {
    const ahead = solution(1).replaceAll("6.1", "6.2");
    expect(created(`# 6 Solutions\n\n## 6.1 General\n\nWords.\n\n${ahead}`)).toContain(
      `## 6.3 Solution #2: ${TITLE}\n\n### 6.3.1 Introduction\n`,
    );
  });

  it("tabs, missing clause numbers and line ends stay as they are", () => {
    const text = "## Solution#1:\tCounters\n\nThis solution addresses KI#1.\n".replaceAll("\n", "\r\n");
    expect(created(text)).toBe(
      `${text}\n## Solution#2:\t${TITLE}\n\nThis solution addresses KI#1 and KI#3.\n\nEditor's note: How the solution counters the threats of these key issues is FFS.`
        .replaceAll(/\r?\n/g, "\r\n")
        .concat("\r\n"),
    );
  });

  it("the first solution of a study has the usual parts", () => {
    expect(created("# 6 Solutions\n\n## 6.0 Mapping of solutions to key issues\n\nNone yet.\n")).toBe(
      `# 6 Solutions

## 6.0 Mapping of solutions to key issues

None yet.

## 6.1 Solution #1: ${TITLE}

### 6.1.1 Introduction

This solution addresses key issues #1 and #3.

### 6.1.2 Solution details

Editor's note: How the solution counters the threats of these key issues is FFS.

### 6.1.3 Evaluation

Editor's note: The evaluation of the solution is FFS.
`,
    );
  });

  it.each([
    ["no clause for solutions", "# 7 Conclusions\n"],
    ["another clause behind the solutions", `# 6 Solutions\n\n${solution(1)}\n## 6.2 Comparison\n\nWords.\n`],
    ["numbers that cannot be counted on", "## 6.1 Solution #1.1: A\n\nThis solution addresses KI#1.\n"],
  ])("nothing is offered with %s", (_what, text) => {
    expect(created(text)).toBe("not offered");
  });
});

describe("the mapping table", () => {
  const row = (table: string): string =>
    created(`# 6 Solutions\n\n## 6.0 Mapping of solutions to key issues\n\n${table}\n${solution(1)}`)
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .at(-1) ?? "";

  it.each([
    [
      "in the widths of a matrix",
      "| Solutions   | KI#1 | KI#2 | KI#3 | Remark |\n| ----------- | ---- | ---- | ---- | ------ |\n| Solution #1 | X    |      |      | new    |\n",
      "| Solution #2 | X    |      | X    |        |",
    ],
    [
      "with the title where the labels have one",
      "| Solutions | KI#1 | KI#3 |\n| --- | --- | --- |\n| #1: Way 1 | √ | |\n",
      `| #2: ${TITLE} | √ | √ |`,
    ],
    [
      "under two rows of headers",
      "| Solutions | Key Issues | |\n| --- | --- | --- |\n| | 1 | 3 |\n| 1 | x | |\n",
      "| 2 | x | x |",
    ],
    [
      "in a list",
      "| Solution | Key Issues covered |\n| --- | --- |\n| 1 | KI#1 |\n",
      "| 2 | KI#1 and KI#3 |",
    ],
    [
      "in a list whose labels have no colon",
      "| Solution | Key Issues covered |\n| --- | --- |\n| #1 Way 1 | KI#1 |\n",
      `| #2 ${TITLE} | KI#1 and KI#3 |`,
    ],
    [
      "in the columns of all its key issues",
      "| Solutions | KI#1 |\n| --- | --- |\n| Sol#1 | X |\n",
      "| Sol#2 | X | X |",
    ],
    [
      "or a column, and a row for a key issue without one",
      "| Key issues | Sol#1 |\n|:--|:--:|\n| KI#1: Attach | x |\n",
      "| KI#3: Detach |  | x |",
    ],
  ])("gets a row %s", (_what, table, expected) => {
    expect(row(table)).toBe(expected);
  });
});

describe("in a draft with a file for each solution", () => {
  const files = (names: readonly [string, string], project: string): Fixture =>
    fixture(
      `//- rapporteur.yaml\n${project}\n//- 5.md\n${ISSUES}\n//- ${names[0]}\n# 6 Solutions\n\n//- ${names[1]}\n${solution(7)}`,
    );

  it.each([
    ["06-solutions/07-signed-triggers.md", "06-solutions/08-common-protection-against-replay.md"],
    ["06 Solutions/07 Signed triggers.md", "06 Solutions/08 Common protection against replay.md"],
    ["06-solutions/sol7.md", "06-solutions/sol8.md"],
    ["06-solutions/6.7_Way.md", "06-solutions/6.8_Common_protection_against_replay.md"],
  ])("the new file is named like its neighbour: %s", (neighbour, name) => {
    const folder = neighbour.slice(0, neighbour.indexOf("/"));
    const given = files([`${folder}/00.md`, neighbour], 'files: ["5.md", "06*/*.md"]');
    const change = create(given)!;
    expect(change.edits).toEqual([]);
    expect(change.creates?.map(({ uri }) => decodeURIComponent(nameOf(uri)))).toEqual([name]);
    expect(change.creates?.[0]?.text).toMatch(
      new RegExp(`^## 6\\.8 Solution #8: ${TITLE}\n\n### 6\\.8\\.1 Introduction\n\n.*\n\n[^]*FFS\\.\n$`),
    );
  });

  it("keeps the placeholders of SpecPress, whose numbers the names of a tree say", () => {
    const given = fixture(`
      //- 05 Key issues/01 Attach.md
      ## x.x Key issue #1: Attach
      //- 05 Key issues/03 Detach.md
      ## x.x Key issue #3: Detach
      //- 06 Solutions/00 Solutions.md
      # x Solutions
      //- 06 Solutions/07 Way.md
      ## x.x Solution #7: Way

      ### x.x.1 Introduction

      This solution addresses key issue #1.
      //- 07 Conclusions/00 Conclusions.md
      # x Conclusions
    `);
    const change = create(given)!;
    expect(change.creates?.map(({ uri }) => decodeURIComponent(nameOf(uri)))).toEqual([
      "06 Solutions/08 Common protection against replay.md",
    ]);
    expect(change.creates?.[0]?.text).toMatch(
      new RegExp(`^## x\\.x Solution #8: ${TITLE}\n\n### x\\.x\\.1 Introduction\n`),
    );
    expect(studyIn(changed(given, change)).outline.clauses.map(({ clause }) => clause)).toContain("6.8.1");
  });

  it("a project file that names its files is extended behind the neighbour", () => {
    const project = 'files:\n  - "5.md"\n  - "6/00.md"\n  - "6/07-way.md" # the last one\n  - 7.md';
    const given = files(["6/00.md", "6/07-way.md"], project);
    const change = create(given)!;
    expect(applied(given, change)).toBe(
      `${project.replace('  - "6/07-way.md"', '  - "6/07-way.md"\n  - "6/08-common-protection-against-replay.md"')}\n`,
    );
    expect(links(changed(given, change))).toContain("Sol#8 addresses KI#1");
  });

  it("what stands before the first heading of the next file is no part of the last solution", () => {
    const given = fixture(
      `//- 5.md\n${ISSUES}\n//- 6-7.md\n## 6.7 Solution #7: Way\n\nThis solution addresses KI#1.\n//- 7.md\nOurs.\n\n# 7 Conclusions\n`,
    );
    expect(create(given)?.creates?.map(({ uri }) => nameOf(uri))).toEqual(["6-8.md"]);
  });

  it("a file that holds more than its solution takes the new one in", () => {
    const given = fixture(`//- 5.md\n${ISSUES}\n//- 6.md\n# 6 Solutions\n\n${solution(6)}\n${solution(7)}`);
    expect([create(given)?.creates, create(given)?.edits[0]?.uri.slice(-4)]).toEqual([undefined, "6.md"]);
  });
});
