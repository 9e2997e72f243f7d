import { describe, expect, it } from "vitest";
import { prepareRename, rename } from "../../server/src/features/rename.ts";
import { applied, type Fixture, fixture, links, render } from "../fixture.ts";

/** The texts after renaming what is under the cursor, or why that is refused. */
function renamed(source: string | Fixture, name: string): string {
  const given = typeof source === "string" ? fixture(source) : source;
  const change = rename(given.workspace, given.uri, given.offset, name);
  return "refusal" in change ? `refused: ${change.refusal}` : applied(given, change);
}

/** What a rename would replace, with the place; or why nothing can be renamed. */
function prepared(source: string): string {
  const given = fixture(source);
  const found = prepareRename(given.workspace, given.uri, given.offset);
  return "refusal" in found ? `refused: ${found.refusal}` : `${found.what} ${render(given, [found.place])}`;
}

const STUDY = `
  ## 5.1 Key issue #1: One

  ### 5.1.1 Potential security requirements

  - The network shall check. <!-- R1 -->

  ## 5.3 Key is$0sue #3: Three

  # 6 Solutions

  ## 6.0 Mapping

  | Solutions   | KI#1 | KI#3: Three |
  | ----------- | ---- | ----------- |
  | Solution #1 | X    | X           |

  ## 6.1 Solution #1: A

  This solution addresses key issues #1 and #3. It meets KI#3/R1, and not Key Issue #3 of TR 33.875.

  # 7 Conclusions

  ## 7.1 Key issue #3: Three
`;

describe("the number of a key issue", () => {
  it("changes in heading, lists, table, ids and conclusion, and not in other documents", () => {
    expect(renamed(STUDY, "KI#7")).toBe(
      fixture(STUDY)
        .texts.get("file:///tr/draft.md")!
        .replaceAll(/(issue #|KI#|and #)3(?!\d)/g, "$17")
        .replace("Key Issue #7 of TR", "Key Issue #3 of TR"),
    );
  });

  it("changes from any of its mentions, and leaves the links as they are but for the number", () => {
    const given = fixture(STUDY.replace("$0", "").replace("and #3.", "and #$03."));
    const text = renamed(given, "9");
    expect(links(fixture(text))).toBe(links(given).replaceAll("KI#3", "KI#9"));
  });

  it.each([
    ["1", 'refused: Key Issue #1 is there already: "One". Choose a number that is free.'],
    ["new", 'refused: "new" is no number of a key issue or solution: 7, 2.5 or 3a is one.'],
    ["  ", "refused: The new name is empty."],
  ])("is refused as %j", (name, reason) => {
    expect(renamed(STUDY, name)).toBe(reason);
  });

  it.each([
    ["#1 to #3", "2", "#1, #3 and #8"],
    ["1 to 5", "2", "1, 3 to 5 and 8"],
    ["#1 to #5", "4", "#1 to #3, #5 and #8"],
    ["#2 to #3", "2", "#3 and #8"],
    ["#1 – #2", "2", "#1 and #8"],
  ])("leaves the span %s, which means it, without it", (span, number, expected) => {
    const text = (said: string): string =>
      `## 5.1 Key is$0sue #${number}: Two\n\n## 6.1 Solution #1: A\n\nIt addresses key issues ${said}.\n`;
    expect(renamed(text(span), "8").split("\n")[4]).toBe(`It addresses key issues ${expected}.`);
  });

  it("changes in the project file and in another document of the workspace", () => {
    const text = renamed(
      `
      //- a/rapporteur.yaml
      spec: "33.868"
      keyIssues: { "KI#3": { areas: [A] } }
      solutions: { "Sol#1": { addresses: ["KI#3", KI#31] } }
      //- a/ki.md
      ## 5.3 Key issue #$03: Three
      //- b/rapporteur.yaml
      spec: "33.999"
      //- b/ki.md
      ## 5.1 Key issue #1: Other

      It takes up Key Issue #3 of TR 33.868 and KI#3.
    `,
      "5",
    );
    expect(text).toMatchInlineSnapshot(`
      "//- a/rapporteur.yaml
      spec: "33.868"
      keyIssues: { "KI#5": { areas: [A] } }
      solutions: { "Sol#1": { addresses: ["KI#5", KI#31] } }
      //- a/ki.md
      ## 5.3 Key issue #5: Three
      //- b/ki.md
      ## 5.1 Key issue #1: Other

      It takes up Key Issue #5 of TR 33.868 and KI#3.
      "
    `);
  });

  it("changes from where another document of the workspace names it", () => {
    const text = renamed(
      `
      //- a/ki.md
      # TR 33.868 One

      ## 5.3 Key issue #3: Three

      See KI#3.
      //- b/ki.md
      # TR 33.999 Other

      ## 5.1 Key issue #1: Other

      It takes up Key Issue #$03 of TR 33.868.
    `,
      "5",
    );
    expect(text).toContain("## 5.3 Key issue #5: Three\n\nSee KI#5.");
    expect(text).toContain("It takes up Key Issue #5 of TR 33.868.");
  });

  it("changes in a draft in YAML", () => {
    const text = renamed(
      `
      //- draft.yaml
      keyIssues:
        - id: "KI#3"
          title: Three
          requirements: [{ id: R1, text: The network shall check. }]
      solutions:
        - id: "Sol#1"
          title: A
          addresses: ["KI#$03/R1"]
          introduction: "This solution addresses Key Issue #3."
      conclusions:
        - keyIssue: KI#3
          text: None.
    `,
      "4",
    );
    expect(text.match(/#\d/g)).toEqual(["#4", "#1", "#4", "#4", "#4"]);
  });
});

describe("a title", () => {
  it("changes in the headings of a key issue and its conclusion, in the table, and behind a mention", () => {
    const text = renamed(
      STUDY.replace("is$0sue #3: Three", "issue #3: Th$0ree").replace(
        "It meets",
        "KI#3 (three) stays. It meets",
      ),
      "Four | five",
    );
    expect(text.match(/.*(?:Four|three).*/gi)).toEqual([
      "## 5.3 Key issue #3: Four | five",
      "| Solutions   | KI#1 | KI#3: Four \\| five |",
      expect.stringContaining("KI#3 (Four | five) stays"),
      "## 7.1 Key issue #3: Four | five",
    ]);
  });

  it("in YAML keeps its quotes, or gets them where it needs some", () => {
    const source = (title: string) =>
      `//- draft.yaml\nkeyIssues:\n  - id: "KI#1"\n    title: ${title}\n    details: It is one.\n`;
    expect(renamed(source('"On$0e"'), 'A "b"')).toBe(
      fixture(source('"A \\"b\\""')).texts.get("file:///tr/draft.yaml"),
    );
    expect(renamed(source("On$0e"), "A: b")).toBe(
      fixture(source('"A: b"')).texts.get("file:///tr/draft.yaml"),
    );
  });
});

describe("other numbers", () => {
  it("of a reference change in its entry and in all citations", () => {
    const text =
      '# 2 References\n\n[5] 3GPP TS 33.501: "5G".\n\n# 4 Overview\n\nAs in [$05] and [5], not [15].\n';
    expect(renamed(text, "[8]")).toBe(
      '# 2 References\n\n[8] 3GPP TS 33.501: "5G".\n\n# 4 Overview\n\nAs in [8] and [8], not [15].\n',
    );
  });

  it("of a clause take along subclauses, captions and what points to them", () => {
    const text = `
      ## 5.2$0 Overview

      ### 5.2.1 Parts

      Table 5.2.1-1: Parts

      See clauses 5.2 and 5.2.1, table 5.2.1-1, clause 5.21 and clause 5.2 of TS 33.401.
    `;
    expect(renamed(text, "5.4")).toMatchInlineSnapshot(`
      "## 5.4 Overview

      ### 5.4.1 Parts

      Table 5.4.1-1: Parts

      See clauses 5.4 and 5.4.1, table 5.4.1-1, clause 5.21 and clause 5.2 of TS 33.401.
      "
    `);
  });

  it("of a clause are refused at another level, or where they follow from files", () => {
    expect(renamed("## 5.2$0 Overview\n", "5.2.1")).toContain(
      "refused: Clause 5.2 would move to another level",
    );
    const tree = "//- 05 Key issues/00 intro.md\n# x Key issues\n//- 05 Key issues/01 one.md\n## x.$0x One\n";
    expect(renamed(tree, "5.4")).toContain("refused: ");
  });

  it("of a figure change with what points to it", () => {
    expect(renamed("## 6.1 Flow\n\nFigure 6.1-1: Flow\n\nSee figures 6.1-$01 and 6.1-2.\n", "6.1-3")).toBe(
      "## 6.1 Flow\n\nFigure 6.1-3: Flow\n\nSee figures 6.1-3 and 6.1-2.\n",
    );
  });
});

describe("names", () => {
  it("of terms and abbreviations change wherever they are used, in the case of the place", () => {
    const text = `
      ## 3.1 Terms

      **MTC group:** devices of one owner

      ## 3.3 Abbreviations

      AKA\tAuthentication and Key Agreement

      # 4 Overview

      MTC gr$0oups use AKA; an mtc group is an MTC group.
    `;
    expect(renamed(text, "device group")).toContain("**device group:** devices of one owner");
    expect(renamed(text, "device group")).toContain(
      "device groups use AKA; an device group is an device group.",
    );
    const other = fixture(text.replace("gr$0oups use AKA", "groups use A$0KA"));
    expect(renamed(other, "EAP")).toContain("EAP\tAuthentication and Key Agreement");
    expect(renamed(other, "EAP")).toContain("groups use EAP;");
  });

  it("of threats change where comments name them", () => {
    const text = `
      ## 5.1 Key issue #1: One

      ### 5.1.1 Security threats

      - An attacker can f$0orge messages. <!-- T1.1 -->

      ### 5.1.2 Potential security requirements

      - The network shall check messages. <!-- R1.1 threats=T1.1,T1.10 -->
    `;
    expect(renamed(text, "T1.3").match(/<!--.*/g)).toEqual([
      "<!-- T1.3 -->",
      "<!-- R1.1 threats=T1.3,T1.10 -->",
    ]);
  });
});

describe("what a rename would replace", () => {
  it.each([
    ["## 5.3 Key is$0sue #3: Three\n", 'number draft.md:1:19 "3"'],
    ["## 5.3 Key issue #3: Th$0ree\n", 'title draft.md:1:22 "Three"'],
    ["## 5.3 Key issue #3: Three\n\nSee KI#$03.\n", 'number draft.md:3:8 "3"'],
    ["# 4 Over$0view\n", 'title draft.md:1:5 "Overview"'],
    [
      "Plain te$0xt.\n",
      "refused: There is nothing to rename here. Key issues, solutions, references, clauses, tables, figures, titles, terms and abbreviations can be renamed where they are named.",
    ],
    [
      "## 5.3 Key issue #3: Three\n\nSee KI#$04.\n",
      "refused: KI#4 is not defined in draft.md, so there is nothing to rename.",
    ],
  ])("%j", (source, expected) => {
    expect(prepared(source)).toBe(expected);
  });
});
