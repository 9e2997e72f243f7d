import { describe, expect, it } from "vitest";
import { tableActions } from "../../server/src/features/table-actions.ts";
import { applied, type Fixture, fixture } from "../fixture.ts";
import { managed } from "../tables/draft.ts";

const TABLE = "| Solutions | KI#1 |\n| --- | --- |\n| Solution #1 | $0X |";

function draft(table: string, project = ""): Fixture {
  return fixture(`${project}
//- draft.md
# 5 Key issues

## 5.1 Key issue #1: One

# 6 Solutions

## 6.0 Mapping of solutions to key issues

${table}

## 6.1 Solution #1: A

This solution addresses key issue #1.
`);
}

const actions = (given: Fixture) =>
  tableActions(given.workspace, given.uri, { start: given.offset, end: given.offset });

function titles(given: Fixture): string {
  return actions(given)
    .map(({ title }) => title)
    .join("\n");
}

describe("on a mapping table", () => {
  it("one can let Rapporteur keep it", () => {
    const given = draft(TABLE);
    expect(titles(given)).toMatchInlineSnapshot(`
      "Let Rapporteur keep this table: marks follow the text
      Let Rapporteur keep this table: marks stay as they are"
    `);
    expect(actions(given).map((action) => applied(given, action).split("\n")[8])).toMatchInlineSnapshot(`
      [
        "<!-- rapporteur:table solutions-by-key-issue caption=none -->",
        "<!-- rapporteur:table solutions-by-key-issue from=table caption=none -->",
      ]
    `);
  });

  it("one can let Rapporteur keep it for the rapporteur, with its marks in the project file", () => {
    const given = draft(TABLE, '//- rapporteur.yaml\nspec: "33.868"\n');
    const action = actions(given).at(-1)!;
    expect(action.title).toContain("project file");
    expect(applied(given, action)).toMatchInlineSnapshot(`
      "//- rapporteur.yaml
      spec: "33.868"
      solutions: { "Sol#1": { addresses: ["KI#1"] } }
      tables: { owner: rapporteur }

      //- draft.md
      # 5 Key issues

      ## 5.1 Key issue #1: One

      # 6 Solutions

      ## 6.0 Mapping of solutions to key issues

      <!-- rapporteur:table solutions-by-key-issue caption=none -->

      | Solutions | KI#1 |
      | --- | --- |
      | Solution #1 | X |

      <!-- /rapporteur:table -->

      ## 6.1 Solution #1: A

      This solution addresses key issue #1.
      "
    `);
  });

  it("the project file holds the cells that are written otherwise than most, so that a fix brings them back", () => {
    const table =
      "| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | $0x | n/a |\n| Solution #2 | X | |\n| Solution #3 | X | X (NOTE) |";
    const more = "\n\n## 5.2 Key issue #2: Two\n\n# 7 More\n\n## 7.1 Solution #2: B\n\n## 7.2 Solution #3: C";
    const given = draft(`${table}${more}`, '//- rapporteur.yaml\nspec: "33.868"\n');
    expect(applied(given, actions(given).at(-1)!).split("\n\n")[0]).toMatchInlineSnapshot(`
      "//- rapporteur.yaml
      spec: "33.868"
      solutions:
        "Sol#1": { addresses: ["KI#1"], cells: { "KI#1": "x", "KI#2": "n/a" } }
        "Sol#2": { addresses: ["KI#1"] }
        "Sol#3": { addresses: ["KI#1", "KI#2"], cells: { "KI#2": "X (NOTE)" } }
      tables: { owner: rapporteur }"
    `);
  });

  it.each([
    ["that is kept already", managed(TABLE)],
    ["of other things", TABLE.replace("KI#1", "Use case").replace("X", "yes")],
    ["under another cursor", `${TABLE.replace("$0", "")}\n\nText $0behind.`],
  ])("there is nothing to do %s", (_what, table) => {
    expect(titles(draft(table))).toBe("");
  });
});

describe("the project file of a table that the rapporteur keeps", () => {
  it.each([
    ["solutions: {}\n", 'solutions: { "Sol#1": { addresses: ["KI#1"] } }\ntables: { owner: rapporteur }\n'],
    [
      'solutions:\n  "Sol#7": { areas: [A] }\n\n# Ours.\ntables:\n  coverage: { titles: none }\n',
      'solutions:\n  "Sol#7": { areas: [A] }\n  "Sol#1": { addresses: ["KI#1"] }\n\n# Ours.\ntables:\n  coverage: { titles: none }\n  owner: rapporteur\n',
    ],
    [
      'solutions: { "Sol#1": { areas: [A] } }\ntables: { owner: rapporteur }\n',
      'solutions: { "Sol#1": { areas: [A], addresses: ["KI#1"] } }\ntables: { owner: rapporteur }\n',
    ],
    ["", 'solutions: { "Sol#1": { addresses: ["KI#1"] } }\ntables: { owner: rapporteur }\n'],
  ])("%j becomes %j", (before, after) => {
    const given = draft(TABLE, `//- rapporteur.yaml\n${before}`);
    const one = { ...given, texts: new Map([["file:///tr/rapporteur.yaml", before]]) };
    const edits = actions(given)
      .at(-1)!
      .edits.filter(({ uri }) => uri.endsWith(".yaml"));
    expect(applied(one, { edits })).toBe(after);
  });

  it.each([
    ["that declares something else already", 'solutions: { "Sol#1": { addresses: ["KI#9"] } }\n'],
    ["that does not parse", "solutions: {\n"],
    ["that names an owner already", "tables: { owner: authors }\n"],
  ])("is left alone %s", (_what, project) => {
    expect(titles(draft(TABLE, `//- rapporteur.yaml\n${project}`))).not.toContain("project file");
  });
});

describe("in a mapping clause without a table", () => {
  it("one can be inserted at its heading", () => {
    const given = fixture([...draft("Text.").texts.values()].join("").replace("## 6.0 Map", "## 6.0 M$0ap"));
    expect(titles(given)).toBe("Insert the mapping table");
    expect(applied(given, actions(given)[0]!).split("\n").slice(6, 22).join("\n")).toMatchInlineSnapshot(`
      "## 6.0 Mapping of solutions to key issues

      Text.

      <!-- rapporteur:table solutions-by-key-issue -->

      Table 6.0-1: Mapping of solutions to key issues

      | Solutions   | KI#1 |
      | ----------- | ---- |
      | Solution #1 | X    |

      <!-- /rapporteur:table -->

      ## 6.1 Solution #1: A
      "
    `);
  });

  it("not inside a fence that is never closed", () => {
    const given = fixture(
      [...draft("~~~\ncode").texts.values()].join("").replace("## 6.0 Map", "## 6.0 M$0ap"),
    );
    expect(titles(given)).toBe("");
  });
});
