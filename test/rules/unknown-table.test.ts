import { describe, expect, it } from "vitest";
import { applied, expected, findings, fixture, only, render } from "../fixture.ts";

const found = (text: string) => {
  const given = fixture(text);
  return { given, all: findings(given, only("unknown-table")) };
};

describe("the comment of a managed table", () => {
  it.each([
    [
      "names no table",
      "<!-- rapporteur:table coverge -->",
      'There is no table "coverge". There is solutions-by-key-issue, ',
    ],
    ["names no table at all", "<!-- rapporteur:table -->", 'There is no table "".'],
    [
      "names no option",
      "<!-- rapporteur:table coverage wide -->",
      'A table has no option "wide". There is mark, ',
    ],
    [
      "gives an option a wrong value",
      "<!-- rapporteur:table coverage titles=all -->",
      'titles takes none or rows or columns or both, not "all".',
    ],
    [
      "gives a number that is none",
      "<!-- rapporteur:table coverage split=0 -->",
      'split takes a number of columns from 1 to 99, not "0".',
    ],
    [
      "gives an option no value",
      "<!-- rapporteur:table coverage mark -->",
      'mark takes what marks a cell, such as X, not "".',
    ],
  ])("%s", (_what, comment, message) => {
    const { all } = found(`# 6 Solutions\n\n${comment}\n`);
    expect(all.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ["in a block quote", "> <!-- rapporteur:table coverage -->", "in a list item or a block quote"],
    [
      "in a list item",
      "- a\n\n  <!-- rapporteur:table coverage -->\n\n- b",
      "in a list item or a block quote",
    ],
    ["inside a line of text", "See <!-- rapporteur:table coverage --> here.", "on a line of its own"],
    ["that ends one inside a line of text", "See <!-- /rapporteur:table --> here.", "on a line of its own"],
  ])("%s keeps no table, and says so", (_what, text, message) => {
    const { given, all } = found(`# 6 Solutions\n\n${text}\n`);
    expect(all.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
    expect(findings(given, only("table-outdated"))).toEqual([]);
  });

  describe("that begins a table twice in a row", () => {
    const twice = (first: string, second: string): string =>
      `# 6 Solutions\n\n<!-- rapporteur:table ${first} -->\n<!-- rapporteur:table ${second} -->\n`;

    it("is told at the first of the two, which keeps no table", () => {
      const { given, all } = found(
        `# 6 Solutions

<!-- rapporteur:table coverage -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error unknown-table

<!-- rapporteur:table coverage titles=rows -->
`,
      );
      expect(render(given, all)).toBe(expected(given));
      const [outdated, ...others] = findings(given, only("table-outdated"));
      expect(others).toEqual([]);
      expect(applied(given, outdated!.fixes()[0]!)).toMatch(
        /-- rapporteur:table coverage -->\n\n<!-- .* titles=rows -->\n\nTable/,
      );
    });

    it("is no finding where they are two tables, or words stand between", () => {
      expect(found(twice("coverage", "terms")).all).toEqual([]);
      expect(found(twice("requirements-by-threat of=KI#1", "requirements-by-threat of=KI#2")).all).toEqual(
        [],
      );
      expect(found(twice("coverage", "coverage").replace("-->\n<", "-->\n\nWords.\n\n<")).all).toEqual([]);
    });
  });

  it("is read in any capitalisation", () => {
    const { given, all } = found("# 6 Solutions\n\n<!-- Rapporteur:Table Coverage Titles=none -->\n");
    expect(all).toEqual([]);
    expect(findings(given, only("table-outdated"))).toHaveLength(1);
  });

  it("that ends nothing is told where it stands", () => {
    const { given, all } = found(`
      # 6 Solutions

      <!-- rapporteur:table coverage -->

      <!-- /rapporteur:table -->

      <!-- /rapporteur:table -->
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ error unknown-table
    `);
    expect(render(given, all)).toBe(expected(given));
  });

  it.each([
    [
      "with every option",
      `<!-- rapporteur:table solutions-by-key-issue mark=x titles turned form=matrix order=number columns=KI#1,KI#2 of=KI#1 split=8 from=table row-label="Solution #{n}: {title}" column-label='KI "{n}"' corner=Sol. over="Key Issues" caption="None" number=6.0-1 -->`,
    ],
    ["over several lines", "<!--\n  rapporteur:table coverage\n  titles=none\n-->"],
    ["in code in a line", "See `<!-- rapporteur:table nothing -->` here."],
    ["in code", "~~~\n<!-- rapporteur:table nothing -->\n~~~"],
    ["of another kind", "<!-- rapporteur:tables -->"],
  ])("%s is none to complain of", (_what, comment) => {
    expect(found(`# 6 Solutions\n\n${comment}\n`).all.map((one) => one.message)).toEqual([]);
  });

  it("of any length is read in time that grows with it", () => {
    const long = `<!-- rapporteur:table ${"coverage a=".repeat(20_000)}\n\n`;
    const begin = performance.now();
    found(`# 6\n\n${long}${"<!-- rapporteur:table ".repeat(20_000)}`);
    expect(performance.now() - begin).toBeLessThan(8000);
  });
});
