import { describe, expect, it } from "vitest";
import { findings, fixed, only, render } from "../fixture.ts";
import { draftWith, managed, mappingClause } from "../tables/draft.ts";

const SENTENCES = [1, 2, 3, 4].map((n) => `This solution addresses key issue #${(n % 2) + 1}.`);

const given = (table: string) => draftWith(table, { sentences: SENTENCES });
const found = (table: string) => findings(given(table), only("table-incomplete"));
const rows = (...numbers: readonly number[]): string =>
  numbers.map((n) => `| Solution #${n} | X | |`).join("\n");
const matrix = (...numbers: readonly number[]): string =>
  `| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n${rows(...numbers)}`;

/** What the table becomes by its fixes. */
function mended(table: string): string {
  return mappingClause(fixed(given(table), "table-incomplete"));
}

describe("a mapping table that leaves something out", () => {
  it("is told at the last row that it has, with where the solution is", () => {
    const one = given(matrix(1, 2, 3));
    const [finding] = findings(one, only("table-incomplete"));
    expect(finding?.message).toBe("The table has no row for Solution #4.");
    expect(render(one, [finding!, ...finding!.related])).toMatchInlineSnapshot(`
      "draft.md:19:3 warning table-incomplete "Solution #3"
      draft.md:33:4 "6.4 Solution #4: D way""
    `);
  });

  it("gets the rows in their places, marked as the text says", () => {
    expect(mended(matrix(1, 4))).toMatchInlineSnapshot(`
      "| Solutions | KI#1 | KI#2 |
      | --- | --- | --- |
      | Solution #1 | X | |
      | Solution #2 | X | |
      | Solution #3 | | X |
      | Solution #4 | X | |"
    `);
  });

  it("gets columns, in its own form", () => {
    expect(
      mended(
        "| | Key Issues |\n| --- | --- |\n| Solutions | #2 |\n| Sol #1 | √ |\n| Sol #2 | |\n| Sol #3 | √ |\n| Sol #4 | |",
      ),
    ).toMatchInlineSnapshot(`
      "| | Key Issues | |
      | --- | --- | --- |
      | Solutions | #1 | #2 |
      | Sol #1 | | √ |
      | Sol #2 | √ | |
      | Sol #3 | | √ |
      | Sol #4 | √ | |"
    `);
  });

  it("gets both where rows are key issues", () => {
    expect(
      mended(
        "| Key issues | Solution #1 | Solution #2 | Solution #4 |\n| --- | --- | --- | --- |\n| KI#1 | | X | X |\n",
      ),
    ).toMatchInlineSnapshot(`
      "| Key issues | Solution #1 | Solution #2 | Solution #3 | Solution #4 |
      | --- | --- | --- | --- | --- |
      | KI#1 | | X | | X |
      | KI#2 | X | | X | |"
    `);
  });

  it("gets a row of a list", () => {
    expect(
      mended("| Solution | Key Issues covered |\n| --- | --- |\n| 1 | KI#2 |\n| 2 | KI#1 |\n| 3 | KI#2 |"),
    ).toMatchInlineSnapshot(`
      "| Solution | Key Issues covered |
      | --- | --- |
      | 1 | KI#2 |
      | 2 | KI#1 |
      | 3 | KI#2 |
      | 4 | KI#1 |"
    `);
  });

  it("is a hint where the rapporteur alone writes it", () => {
    const owned = draftWith(matrix(1, 2, 3), {
      sentences: SENTENCES,
      project: "tables: { owner: rapporteur }",
    });
    expect(findings(owned, only("table-incomplete")).map(({ severity }) => severity)).toEqual(["hint"]);
  });
});

describe("nothing is told", () => {
  it.each([
    ["of a table that names everything", matrix(1, 2, 3, 4)],
    ["where there is no table", "None yet."],
    ["of a table that leaves out more than it names", matrix(1)],
    [
      "of rows that bear other titles alone",
      `${matrix(1, 2, 3)}\n| Something that nobody else calls so | | X |`,
    ],
    ["of a table that Rapporteur keeps", managed(matrix(1, 2, 3))],
    [
      "of two tables that name everything together",
      `${matrix(1, 2, 3)}\n\n| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #4 | X | |`,
    ],
  ])("%s", (_what, table) => {
    expect(found(table).map(({ message }) => message)).toEqual([]);
  });

  it("of a contribution, which brings its own rows", () => {
    const text = [...given(matrix(1, 2, 3)).texts.values()].join("\n");
    expect(text).toContain("# 2 References");
    const contribution = draftWith(matrix(1, 2, 3), { sentences: SENTENCES, project: "type: pCR" });
    expect(findings(contribution, only("table-incomplete"))).toEqual([]);
  });
});
