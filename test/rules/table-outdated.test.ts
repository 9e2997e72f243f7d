import { describe, expect, it } from "vitest";
import { edited, expected, findings, fixed, fixture, only, render } from "../fixture.ts";
import { DRAFT, draftOf, draftWith, managed, mappingClause } from "../tables/draft.ts";

const found = (given: ReturnType<typeof draftWith>) => findings(given, only("table-outdated"));

const TRUE = `Table 6.0-1: Mapping of solutions to key issues

| Solutions   | KI#1 | KI#2 |
| ----------- | ---- | ---- |
| Solution #1 | X    |      |
| Solution #2 | X    | X    |
| Solution #3 |      |      |`;

describe("a managed table", () => {
  it("that is true is not told", () => {
    expect(found(draftWith(managed(TRUE)))).toEqual([]);
  });

  it.each([
    ["1 cell differs from what the text says", TRUE.replace("| X    |      |", "| X    | X    |")],
    [
      "1 cell and 1 row differ from what the text says",
      TRUE.replace("| X    |      |", "|      |      |").replace(/\| Solution #3.*/, ""),
    ],
    ["1 caption differs from what the text says", TRUE.replace("6.0-1", "6.1-1")],
    ["its table is not there yet", "Nothing yet."],
  ])("is told: %s", (why, table) => {
    const given = draftWith(managed(table));
    expect(found(given).map(({ message }) => message)).toEqual([`The table is out of date: ${why}.`]);
    const once = fixed(given, "table-outdated");
    expect(mappingClause(once)).toContain(TRUE);
    expect(found(once)).toEqual([]);
  });

  it("is told at the comment that begins it, which may stand alone", () => {
    const given = fixture(`
      # 6 Solutions

      <!-- rapporteur:table conclusions -->
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning table-outdated

      Text.
    `);
    expect(render(given, found(given))).toBe(expected(given));
    expect(found(given)[0]?.message).toBe(
      "The table is out of date: no comment ends it yet, and its table is not there yet.",
    );
    expect(found(fixed(given, "table-outdated"))).toEqual([]);
  });

  it("is told why it is written anew", () => {
    const why = (table: string, options: string) => found(draftWith(managed(table, options)))[0]?.message;
    expect(why(TRUE, "turned")).toContain("its rows and columns have to be exchanged");
    expect(why(`${TRUE}\n\n${TRUE}`, "")).toContain("2 tables stand there instead of 1");
    expect(why(TRUE, "split=1")).toContain("1 table stands there instead of 2");
  });

  it("that no comment ends is the one below, or is refused where words stand between", () => {
    const open = (content: string) => managed(content).replace("\n\n<!-- /rapporteur:table -->", "\n\nText.");
    const stale = draftWith(open(TRUE.replace("| X    |      |", "|      |      |")));
    expect(found(stale)[0]?.message).toContain("no comment ends it yet, and 1 cell differs");
    expect(mappingClause(fixed(stale, "table-outdated"))).toBe(`${managed(TRUE)}\n\nText.`);
    const short = draftWith(open(TRUE.replace(/\n\| Solution #3.*/, "")));
    expect(mappingClause(fixed(short, "table-outdated"))).toBe(`${managed(TRUE)}\n\nText.`);
    const apart = found(draftWith(open(`Words.\n\n${TRUE}`)));
    expect(apart[0]?.message).toContain("write <!-- /rapporteur:table --> behind the table");
    expect(apart[0]?.fixes()).toEqual([]);
    const others = draftWith(open("| Solutions | Cost |\n| --- | --- |\n| A | B |"));
    expect(mappingClause(fixed(others, "table-outdated"))).toContain(
      `${managed(TRUE)}\n\n| Solutions | Cost |`,
    );
  });

  it("is a hint where the rapporteur alone writes it", () => {
    const given = draftWith(managed("Nothing yet."), { project: "tables: { owner: rapporteur }" });
    expect(found(given).map(({ severity }) => severity)).toEqual(["hint"]);
  });

  it("that nobody can read is another finding", () => {
    expect(found(draftWith("<!-- rapporteur:table whatever -->"))).toEqual([]);
  });

  it("of another kind follows what it depends on while somebody types", () => {
    const note = "Editor's note: This is FFS.";
    const given = fixed(
      fixture(`# 5 Key issues\n\n${note}\n\n# 6 Notes\n\n<!-- rapporteur:table editors-notes -->\n`),
      "table-outdated",
    );
    expect(found(given)).toEqual([]);
    const at = draftOf(given).indexOf("This is");
    const after = edited(given, DRAFT, { start: at, end: at + 4, text: "That" });
    expect(found(after).map(({ message }) => message)).toEqual([
      "The table is out of date: 1 cell differs from what the text says.",
    ]);
  });

  it("in a text of YAML that is quoted cannot be written, and the finding says how it could", () => {
    const given = fixture(`
      //- draft.yaml
      overview: "<!-- rapporteur:table coverage -->"
      keyIssues:
        - { id: "KI#1", title: One }
    `);
    const [finding] = found(given);
    expect(finding?.message).toContain("has to be a block (key: |)");
    expect(finding?.fixes()).toEqual([]);
  });

  it("in a block of YAML is written with its indentation", () => {
    const given = fixture(`
      //- draft.yaml
      overview: |
        Text.

        <!-- rapporteur:table coverage columns=Threats,Conclusion -->

        More.
      keyIssues:
        - { id: "KI#1", title: One }
    `);
    const once = fixed(given, "table-outdated");
    expect([...once.texts.values()].join()).toMatchInlineSnapshot(`
      "overview: |
        Text.

        <!-- rapporteur:table coverage columns=Threats,Conclusion -->

        Table 1: Coverage of key issues

        | Key issue | Threats | Conclusion |
        | --------- | ------- | ---------- |
        | KI#1: One | 0       | missing    |

        <!-- /rapporteur:table -->

        More.
      keyIssues:
        - { id: "KI#1", title: One }
      "
    `);
    expect(found(once)).toEqual([]);
  });
});
