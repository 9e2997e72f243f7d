import { describe, expect, it } from "vitest";
import { definition } from "../../server/src/features/definition.ts";
import { expected, type Fixture, fixture, render } from "../fixture.ts";

/** What the cursor leads to. */
function target(given: Fixture): string {
  return render(given, definition(given.workspace, given.uri, given.offset));
}

describe("in one file", () => {
  it.each(["KI#$02", "key issue $02", "$0Key Issue #2", "KIs #1 and #$02", "KIs #0 to #$02"])(
    "leads from the mention %s to the heading",
    (mention) => {
      const given = fixture(`
        ## 5.1 Key issue #1: Device triggering

        ## 5.2 Key issue #2: Secure connection
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        # 6 Solutions

        ## 6.1 Solution #1: A

        This solution addresses ${mention}.
      `);
      expect(target(given)).toBe(expected(given));
    },
  );

  it("leads from a citation to its entry", () => {
    const given = fixture(`
      # 2 References

      [5] 3GPP TS 33.401: "Security architecture".
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      # 4 Architecture

      As in TS 33.401 [$05].
    `);
    expect(target(given)).toBe(expected(given));
  });

  it.each([
    ["clause 5$0.1", "## 5.1 Key issue #1: One\n   ^^^^^^^^^^^^^^^^^^^^^^^^^"],
    ["annex $0A", "# Annex A: Change history\n  ^^^^^^^^^^^^^^^^^^^^^^^"],
    ["table 6.0$0-1", "Table 6.0-1: Mapping\n^^^^^^^^^^^^^^^^^^^^"],
    ["Figure $06.1-1", "Figure 6.1-1: Flow\n^^^^^^^^^^^^^^^^^^"],
  ])("leads from %s to what bears the number", (pointer, marked) => {
    const given = fixture(`# 4 Overview\n\nSee ${pointer}.\n\n${marked}\n`);
    expect(target(given)).toBe(expected(given));
  });

  it("leads nowhere from a clause of another document", () => {
    const given = fixture("# 4 Overview\n\nSee clause $04 of TS 33.401 [5].\n");
    expect(target(given)).toBe("");
  });

  it("leads from an abbreviation and from a term to their entries in clause 3", () => {
    const source = (text: string) => `
      ## 3.1 Terms

      **MTC server:** an entity beyond the network
        ^^^^^^^^^^ term

      ## 3.3 Abbreviations

      AKA\tAuthentication and Key Agreement
      ^^^ abbreviation

      # 4 Overview

      ${text}
    `;
    for (const [text, label] of [
      ["Two MTC ser$0vers meet.", "term"],
      ["The A$0KA procedure runs.", "abbreviation"],
    ] as const) {
      const given = fixture(source(text));
      const wanted = given.marks.filter((mark) => mark.label === label).map(({ label: _, ...mark }) => mark);
      expect(target(given)).toBe(render(given, wanted));
    }
  });

  it("leads to all entries of a number that stands twice", () => {
    const given = fixture(`
      # 2 References

      [5] 3GPP TS 33.401: "One".
      ^^^^^^^^^^^^^^^^^^^^^^^^^^

      [5] 3GPP TS 33.402: "Two".
      ^^^^^^^^^^^^^^^^^^^^^^^^^^

      # 4 Architecture

      As in [$05].
    `);
    expect(target(given)).toBe(expected(given));
  });

  it("leads from the row and from the column of a mapping table to what they stand for", () => {
    const table = (row: string, column: string): string => `
      ## 5.1 Key issue #1: One

      ## 6.0 Mapping

      | Solutions | ${column} |
      | --------- | ---- |
      | ${row}    | X    |

      ## 6.1 Solution #1: A
    `;
    const byRow = fixture(table("Solution #$01", "KI#1"));
    const byColumn = fixture(table("Solution #1", "KI$0#1"));
    expect([target(byRow), target(byColumn)]).toEqual([
      'draft.md:9:4 "6.1 Solution #1: A"',
      'draft.md:1:4 "5.1 Key issue #1: One"',
    ]);
  });

  it("leads from the heading of a conclusion to the key issue that it concludes", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One
         ^^^^^^^^^^^^^^^^^^^^^

      # 7 Conclusions

      ## 7.1 Key is$0sue #1: One
    `);
    expect(target(given)).toBe(expected(given));
  });

  it("leads from the mention of a clause's number to the key issue that has no number of its own", () => {
    const given = fixture(`
      ## 5.1 Triggering
         ^^^^^^^^^^^^^^

      ### 5.1.1 Issue details

      ### 5.1.2 Threats

      ### 5.1.3 Security requirements

      # 6 Solutions

      ## 6.1 Solution #1: A

      This solution addresses key issue #5.1$0.
    `);
    expect(target(given)).toBe(expected(given));
  });

  it("stays where it is on a definition", () => {
    const given = fixture(`
      ## 5.1 Key is$0sue #1: One
         ^^^^^^^^^^^^^^^^^^^^^^^
    `);
    expect(target(given)).toBe(expected(given));
  });

  it.each([
    ["a key issue that does not exist", "This solution addresses KI#9$0."],
    ["one of another document", "See Key Issue #1$0 in TR 33.875."],
    ["plain text", "This sol$0ution signs."],
    ["code", "The value `KI#1$0`."],
    ["a citation without entry", "See [9$0]."],
  ])("leads nowhere from %s", (_what, text) => {
    expect(target(fixture(`## 5.1 Key issue #1: One\n\n## 6.1 Solution #1: A\n\n${text}\n`))).toBe("");
  });
});

it("leads from a number in a list of key issues to that one", () => {
  const given = fixture(`
    ## 5.1 Key issue #1: One

    ## 5.3 Key issue #3: Three

    ## 6.0 Mapping

    | Solution    | Key Issues covered |
    | ----------- | ------------------ |
    | Solution #1 | 1, 3$0             |
  `);
  expect(target(given)).toBe('draft.md:3:4 "5.3 Key issue #3: Three"');
});

it("leads from an id of a draft in YAML to the statement", () => {
  const given = fixture(`
    //- draft.yaml
    keyIssues:
      - id: "KI#1"
        title: One
        threats: [{ id: T1, text: Somebody can forge it. }]
        requirements: [{ id: R1, text: It shall be signed., counters: [T$01] }]
  `);
  expect(target(given)).toBe('draft.yaml:4:31 "Somebody can forge it."');
});

it("leads nowhere from an Editor's note, which nothing else can speak of", () => {
  expect(target(fixture("# 4 Overview\n\nEditor's note: Na$0mes are FFS.\n"))).toBe("");
});

describe("in the project file", () => {
  it("leads from an id to the draft", () => {
    const given = fixture(`
      //- rapporteur.yaml
      keyIssues: { "KI#$01": { areas: [A] } }
      //- tr.md
      ## 5.1 Key issue #1: One
    `);
    expect(target(given)).toBe('tr.md:1:4 "5.1 Key issue #1: One"');
  });

  it("leads from the key of a cell in the project file to its key issue", () => {
    const given = fixture(`
      //- rapporteur.yaml
      solutions: { "Sol#1": { cells: { "KI$0#1": x } } }
      //- tr.md
      ## 5.1 Key issue #1: One
    `);
    expect(target(given)).toBe('tr.md:1:4 "5.1 Key issue #1: One"');
  });
});

describe("in several files", () => {
  it("leads to another file of the study", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 05-key-issues/01.md
      ## 5.1 Key issue #1: One
         ^^^^^^^^^^^^^^^^^^^^^
      //- 06-solutions/01.md
      ## 6.1 Solution #1: A

      This solution addresses KI$0#1.
    `);
    expect(target(given)).toBe(expected(given));
  });

  it("leads to another TR that the text names, from Markdown as from YAML", () => {
    const source = (name: string, text: string): string => `
      //- a/rapporteur.yaml
      spec: "33.875"
      //- a/tr.md
      ## 5.1 Key issue #1: One
      //- b/rapporteur.yaml
      spec: "33.868"
      //- b/${name}
      ${text}
    `;
    for (const given of [
      source("tr.md", "## 5.2 Key issue #2: Two\n\n      See Key Issue #$01 in TR 33.875."),
      source(
        "d.yaml",
        'keyIssues: [{ id: "KI#2", title: Two, details: "See Key Issue #$01 in TR 33.875." }]',
      ),
    ])
      expect(target(fixture(given))).toBe('a/tr.md:1:4 "5.1 Key issue #1: One"');
  });

  it("never leads to another study", () => {
    const given = fixture(`
      //- a/rapporteur.yaml
      spec: "33.868"
      //- a/tr.md
      ## 5.1 Key issue #1: One
      //- b/rapporteur.yaml
      spec: "33.875"
      //- b/tr.md
      ## 6.1 Solution #1: A

      This solution addresses KI$0#1.
    `);
    expect(target(given)).toBe("");
  });

  it("answers nothing for a file that is no part of a TR", () => {
    expect(target(fixture("//- README.md\nSee KI$0#1.\n//- tr.md\n## 5.1 Key issue #1: One\n"))).toBe("");
  });
});
