// A link in the form and at the place where the study keeps links: what the author sees, and that it is read.
import { describe, expect, it } from "vitest";
import { applied, changed, findings, fixture, links, only } from "../fixture.ts";
import { link } from "./linking.ts";

const ISSUES = `# 5 Key issues

## 5.1 Key issue #1: Attach

## 5.2 Key issue #2: Handover

## 5.3 Key issue #3: Detach

`;
const TABLE = `# 6 Solutions

## 6.0 Mapping of solutions to key issues

| Solutions   | KI#1 | KI#2 | KI#3 |
| ----------- | ---- | ---- | ---- |
| Solution #1 | x    |      |      |
| Solution #2 |      | x    |      |

`;

/** A solution with `sentence` as its introduction, after it was linked. */
function linked(sentence: string): string {
  const head = "# 6 Solutions\n\n## 6.1 Solution #1: Counters\n\n### 6.1.1 Introduction\n\n";
  const given = fixture(`${ISSUES}${head}${sentence}\n`);
  const change = link(given);
  return change === undefined ? "not offered" : applied(given, change).slice(ISSUES.length + head.length, -1);
}

describe("a sentence that declares is extended in its own spelling", () => {
  it.each([
    ["This solution addresses key issue #1.", "This solution addresses key issues #1 and #3."],
    ["This solution addresses KI#1.", "This solution addresses KI#1 and KI#3."],
    ["This solution addresses KI #1 and KI #2.", "This solution addresses KI #1, KI #2 and KI #3."],
    [
      "The solution addresses Key Issues #1, and #2 with counters.",
      "The solution addresses Key Issues #1, #2, and #3 with counters.",
    ],
    [
      "This solution addresses the key issue 2 and provides counters.",
      "This solution addresses the key issues 2 and 3 and provides counters.",
    ],
    ["Key issues addressed: KI#1, KI#2.", "Key issues addressed: KI#1, KI#2, KI#3."],
  ])("%s", (before, after) => {
    expect(linked(before)).toBe(after);
  });
});

describe("a sentence follows where the list says more than numbers", () => {
  it.each([
    ["a title", "This solution addresses Key Issue #1: Attach.", "Key Issue #3"],
    ["a part", "This solution addresses the first requirement of KI#1.", "KI#3"],
    ["a restriction", "This solution addresses KI#1 in terms of replay.", "KI#3"],
    ["brackets", "This solution addresses KI#1 (replay) and KI#2 (reject).", "KI#3"],
    ["emphasis", "This solution addresses **KI#1**.", "KI#3"],
    ["a passive verb", "Key issue #1 is addressed by this solution.", "Key issue #3"],
  ])("%s", (_what, sentence, name) => {
    expect(linked(`${sentence} More words.`)).toBe(
      `${sentence} This solution also addresses ${name}. More words.`,
    );
  });

  it("as a paragraph of its own where the sentence has no end", () => {
    expect(linked("This solution addresses the requirements of KI#1:\n\n- counters are kept")).toBe(
      "This solution addresses the requirements of KI#1:\n\n- counters are kept\n\nThis solution also addresses KI#3.",
    );
  });
});

describe("a line is added where key issues have lines of their own", () => {
  const lead = "This solution addresses the following key issues:\n\n";

  it.each([
    ["an item", `${lead}- Key Issue #1: Attach.`, `${lead}- Key Issue #1: Attach.\n- Key Issue #3: Detach.`],
    [
      "an item in its place, as far apart as others",
      `${lead}* KI#1 - Attach\n\n* KI#4\n\nEnd.`,
      `${lead}* KI#1 - Attach\n\n* KI#3 - Detach\n\n* KI#4\n\nEnd.`,
    ],
    [
      "an item with the next number and the end of the last one",
      `${lead}1) **KI#1: Attach**;\n2) **KI#2: Handover**.`,
      `${lead}1) **KI#1: Attach**;\n2) **KI#2: Handover**;\n3) **KI#3: Detach**.`,
    ],
  ])("%s", (_what, before, after) => {
    expect(linked(before)).toBe(after);
  });

  it("but not where the items say more than names", () => {
    expect(linked(`${lead}- KI#1: counters are kept by the network.`)).toBe(
      `${lead}- KI#1: counters are kept by the network. This solution also addresses KI#3.`,
    );
  });
});

describe("a clause that maps the solution is extended", () => {
  /** The clause of Solution #1 after it was linked. */
  function mapped(words: string): string {
    const head = "## 6.1 Solution #1: Counters\n\n### 6.1.1 Key Issue mapping\n\n";
    const given = fixture(`${ISSUES}${head}${words}\n\n### 6.1.2 Solution details\n\nWords.\n`);
    const after = applied(given, link(given)!).slice(ISSUES.length + head.length);
    return after.slice(0, after.indexOf("\n\n### "));
  }

  it.each([
    ["Key Issue #1: Attach", "Key Issue #1: Attach\n\nKey Issue #3: Detach"],
    ["KI#1, KI#2", "KI#1, KI#2, KI#3"],
    ["Key Issue #1", "Key Issues #1 and #3"],
    ["- Key Issue #1", "- Key Issue #1\n- Key Issue #3"],
  ])("%s", (before, after) => {
    expect(mapped(before)).toBe(after);
  });
});

describe("a solution that declares nothing says so", () => {
  const second = (clauses: string): string => `## 6.2 Solution #2: Timers\n\n${clauses}`;

  it("in its introduction, in the spelling of the others, with what the table marks already", () => {
    const given = fixture(
      `${ISSUES}${TABLE}## 6.1 Solution #1: Counters\n\n### 6.1.1 Introduction\n\nCounters are kept.\n\n${second(
        "### 6.2.1 Introduction\n\nThis solution addresses KI#2.\n",
      )}`,
    );
    const after = changed(given, link(given)!);
    expect(applied(given, link(given)!)).toContain(
      "### 6.1.1 Introduction\n\nThis solution addresses KI#1 and KI#3.\n\nCounters are kept.\n",
    );
    expect(findings(after, only("mapping-disagrees"))).toEqual([]);
  });

  it("at the end of the evaluation, where the others say it", () => {
    const given = fixture(
      `${ISSUES}# 6 Solutions\n\n## 6.1 Solution #1: Counters\n\n### 6.1.1 Introduction\n\nWords.\n\n### 6.1.2 Evaluation\n\nWords.\n\n${second(
        "### 6.2.1 Evaluation\n\nThis solution addresses key issue #2.\n",
      )}`,
    );
    expect(applied(given, link(given)!)).toContain(
      "### 6.1.2 Evaluation\n\nWords.\n\nThis solution addresses key issue #3.\n\n## 6.2",
    );
  });

  it("in its first part where all its text stands in parts", () => {
    const head = "## 6.1 Solution #1: Counters\n\n### 6.1.1 Procedures\n\n";
    const given = fixture(`${ISSUES}${head}Counters are kept.\n`);
    expect(applied(given, link(given)!)).toContain(
      `${head}This solution addresses key issue #3.\n\nCounters are kept.\n`,
    );
  });

  it("under its heading where it has no parts", () => {
    const given = fixture(`${ISSUES}# 6 Solutions\n\n## 6.1 Solution #1: Counters\nCounters are kept.\n`);
    expect(applied(given, link(given)!)).toContain(
      "## 6.1 Solution #1: Counters\n\nThis solution addresses key issue #3.\n\nCounters are kept.\n",
    );
  });
});

describe("the mapping table", () => {
  const solution = "## 6.1 Solution #1: Counters\n\nThis solution addresses key issue #1.\n";

  /** The rows of the table after Solution #1 was linked to Key Issue #3. */
  function rows(table: string, more = ""): string {
    const given = fixture(`${ISSUES}# 6 Solutions\n\n${table}\n${solution}${more}`);
    const change = link(given);
    if (change === undefined) return "not offered";
    const after = changed(given, change);
    expect(links(after)).toContain("Sol#1 addresses KI#3 (table text)");
    expect(findings(after, only("mapping-disagrees"))).toEqual([]);
    return applied(given, change)
      .slice(ISSUES.length)
      .split("\n")
      .filter((line) => line.includes("|"))
      .join("\n");
  }

  it("bears the mark in the cell of a matrix", () => {
    expect(rows("| Solutions | KI#1 | KI#3 |\n| --- | --- | --- |\n| Solution #1 | √ |  |\n")).toBe(
      "| Solutions | KI#1 | KI#3 |\n| --- | --- | --- |\n| Solution #1 | √ | √ |",
    );
  });

  it("bears it where rows and columns are exchanged", () => {
    expect(
      rows("| Key issues | Sol#1 | Sol#2 |\n| --- | --- | --- |\n| KI#1 | X | |\n| KI#3 | | X |\n"),
    ).toContain("| KI#3 | X | X |");
  });

  it("names the key issue in the cell of a list", () => {
    expect(
      rows("| Solution | Key Issues covered |\n| --- | --- |\n| 1 | KI#1 |\n| 2 | KI#2 and KI#3 |\n"),
    ).toContain("| 1 | KI#1, KI#3 |\n| 2 | KI#2");
  });

  it("gets the row of a list where the order of numbers says, at the end where rows have no order", () => {
    const list = (...labels: readonly string[]): string => {
      const lines = labels.map((label) => `| ${label} | KI#1 |`);
      return `| Solution | Key Issues covered |\n| --- | --- |\n${lines.join("\n")}\n`;
    };
    const others = ["2", "4"].map(
      (n) => `\n## 6.${n} Solution #${n}: S\n\nThis solution addresses key issue #1.\n`,
    );
    const linked = (...labels: readonly string[]): string => rows(list(...labels), others.join(""));
    expect(linked("#2", "#4")).toMatch(/--- \|\n\| #1 \| KI#1 and KI#3 \|\n\| #2 /);
    expect(linked("#4", "#2")).toMatch(/\| #4 .*\n\| #2 .*\n\| #1 /);
  });

  it("gets a row for a solution without one", () => {
    expect(
      rows(
        "| Solutions    | KI#1 | KI#3 |\n| ------------ | ---- | ---- |\n| Sol#2: Timers | X    |      |\n",
        "\n## 6.2 Solution #2: Timers\n\nThis solution addresses key issue #1.\n",
      ),
    ).toContain("| Sol#1: Counters | X    | X    |\n| Sol#2: Timers   | X    |      |");
  });

  it("gets a column in its place for a key issue without one, aligned as its neighbour", () => {
    expect(
      rows(
        "| Solutions | KI#1 | KI#4 |\n| --- | :--: | --- |\n| Solution #1 | X | |\n| NOTE: in part | | |\n",
        "\n## 6.2 Solution #2: Timers\n\nWords.\n",
      ).replaceAll(/ +/g, " "),
    ).toBe(
      "| Solutions | KI#1 | KI#3 | KI#4 |\n| --- | :--: | :--: | --- |\n| Solution #1 | X | X | |\n| NOTE: in part | | | |",
    );
  });

  it("gets a row for a key issue where rows and columns are exchanged", () => {
    expect(rows("| Key issues | Sol#1 |\n| --- | --- |\n| KI#1: Attach | √ |\n")).toBe(
      "| Key issues | Sol#1 |\n| --- | --- |\n| KI#1: Attach | √ |\n| KI#3: Detach | √ |",
    );
  });

  it("gets a row where it stands behind the text that changes", () => {
    const table =
      "# 7 Evaluation\n\nKI#3 has no solution.\n\n| Solutions | KI#1 | KI#2 |\n|--|--|--|\n| Sol#2 | X | |\n";
    const second = "\n## 6.2 Solution #2: Timers\n\nThis solution addresses key issue #1.\n\n";
    const given = fixture(`${ISSUES}${solution}${second}${table}`.replaceAll("\n", "\r\n"));
    expect(applied(given, link(given)!).replaceAll("\r\n", "\n")).toContain(
      "# 7 Evaluation\n\n| Solutions | KI#1 | KI#2 | KI#3 |\n|--|--|--|--|\n| Sol#1 | X | | X |\n| Sol#2 | X | | |\n",
    );
  });

  it("gets both where it has neither", () => {
    expect(
      rows(
        "| Solutions | KI#1 | Remark |\n| --- | --- | --- |\n| Solution #2 | X | new |\n",
        "\n## 6.2 Solution #2: Timers\n\nThis solution addresses key issue #1.\n",
      ),
    ).toBe(
      "| Solutions | KI#1 | KI#3 | Remark |\n| --- | --- | --- | --- |\n| Solution #1 | X | X |  |\n| Solution #2 | X |  | new |",
    );
  });

  it("is changed along with the text in another file", () => {
    const given = fixture(`//- 5.md\n${ISSUES}\n//- 6-0.md\n${TABLE}\n//- 6-1.md\n${solution}`);
    expect(applied(given, link(given)!)).toContain("| Solution #1 | x    |      | x    |");
    expect(link(given)?.edits.map(({ uri }) => uri.replace(/.*\//, ""))).toEqual(["6-1.md", "6-0.md"]);
  });
});

describe("a link is not offered", () => {
  it("twice", () => {
    const given = fixture(
      `${ISSUES}# 6 Solutions\n\n## 6.1 Solution #1: A\n\nThis solution addresses KI#3.\n`,
    );
    expect(link(given)).toBeUndefined();
  });

  it.each([
    "This solution addresses KI#1 (for attached devices), see clause 5.1. It does not address KI#3.",
    "This solution addresses all key issues except key issue #3. It addresses KI#1.",
  ])("to a key issue of which the solution says that it does not address it: %s", (sentence) => {
    expect(linked(sentence)).toBe("not offered");
  });

  it("to a key issue without a number", () => {
    const given = fixture(
      "## 5.1 Reject\n\n### 5.1.1 Issue details\n\nWords.\n\n### 5.1.2 Threats\n\nAn attacker can replay.\n\n## 6.1 Solution #1: A\n\nWords.\n",
    );
    expect(link(given, "Sol#1", "KI@5.1")).toBeUndefined();
  });
});
