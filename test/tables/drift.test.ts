// Drift between mapping table and text in forms other than the plain matrix: what is told at which words, and what the
// fix makes of them.
import { describe, expect, it } from "vitest";
import { findings, fixed, only, render } from "../fixture.ts";
import { draftWith, managed, mappingClause, renewed } from "./draft.ts";

type Options = NonNullable<Parameters<typeof draftWith>[1]>;

function told(table: string, options: Options = {}): string {
  const given = draftWith(table, options);
  return findings(given, only("mapping-disagrees"))
    .map((one) => `${one.message} ${render(given, [{ ...one, label: one.severity }])}`)
    .join("\n");
}

/** The table after the fix of every finding, which leaves none. */
function mended(table: string, options: Options = {}): string {
  const once = fixed(draftWith(table, options), "mapping-disagrees");
  expect(findings(once, only("mapping-disagrees"))).toEqual([]);
  return mappingClause(once);
}

const saying = (...sentences: string[]): Options => ({ sentences });

describe("a list", () => {
  const list = (cell: string): string => `| Solution | Key Issues covered |\n| --- | --- |\n| 1 | ${cell} |`;
  const two = saying("This solution addresses key issues #1 and #2.");
  const one = saying("This solution addresses key issue #1.");

  it("that lacks a key issue is told at its cell, one that names too much at the words", () => {
    expect(told(list("KI#1"), two)).toMatchInlineSnapshot(
      `"Sol#1 says that it addresses KI#2, but the table does not list it. draft.md:17:7 warning "KI#1""`,
    );
    expect(told(list("KI#1, KI#2"), one)).toMatchInlineSnapshot(
      `"The table lists KI#2 for Sol#1, but no sentence of Sol#1 says that it addresses KI#2. draft.md:17:13 warning "KI#2""`,
    );
  });

  it.each([
    ["KI#1", "KI#1, KI#2"],
    ["Key Issue #1", "Key Issue #1, Key Issue #2"],
    ["#2 (in part)", "#1, #2 (in part)"],
    ["1", "1, 2"],
    ["none", "KI#2"],
    ["–", "KI#2"],
    ["to be discussed", "to be discussed KI#2"],
  ])("%j gets the key issue that it lacks: %j", (cell, expected) => {
    const all = /1/.test(expected) ? two : saying("This solution addresses KI#2.");
    const table = `${list(cell)}\n| 2 | KI#1 |`;
    expect(mended(table, saying(...all.sentences!, ...one.sentences!))).toContain(`| 1 | ${expected} |`);
  });

  it.each([
    ["KI#1, KI#2", "KI#1"],
    ["KI#2, KI#1 (in part)", "KI#1 (in part)"],
    ["Key Issues #2 and #1", "Key Issue #1"],
    ["1; 2", "1"],
    ["1/2", "1"],
  ])("%j loses the key issue that nobody says: %j", (cell, expected) => {
    expect(mended(list(cell), one)).toContain(`| 1 | ${expected} |`);
  });

  it("names all key issues of a range, and cuts it where one is taken out", () => {
    expect(told(list("KI#1 to KI#2"), two)).toBe("");
    expect(mended(list("KI#1-KI#2"), one)).toContain("| 1 | KI#1 |");
  });

  it("with further columns is a list", () => {
    const wide = "| Solution | Addressed key issues | Remarks |\n| --- | --- | --- |\n| 1 | KI#1 | early |";
    expect(mended(wide, two)).toContain("| 1 | KI#1, KI#2 | early |");
  });
});

const HEAD = "| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n";

describe("a cell", () => {
  it("keeps what somebody wrote beside the mark", () => {
    const both = saying(
      "This solution addresses key issues #1 and #2.",
      "This solution addresses key issue #1.",
    );
    expect(
      mended(`${HEAD}| Solution #1 | X | NOTE 1 |\n| Solution #2 | X (in part) | X NOTE 2 |`, both),
    ).toBe(`${HEAD}| Solution #1 | X | X NOTE 1 |\n| Solution #2 | X (in part) | NOTE 2 |`);
  });

  describe("that the project file says is written otherwise than the rest", () => {
    const table = (first: string, second: string): string =>
      `${HEAD}| Solution #1 | ${first} | ${second} |\n| Solution #2 | X | X |\n| Solution #3 | X | |`;
    const project = (cells: string): Options => ({
      project: `tables: { owner: rapporteur }\nsolutions: { "Sol#1": { addresses: ["KI#1"], cells: ${cells} } }`,
      sentences: ["The device signs.", "The device signs.", "The device signs."],
    });
    const known = project('{ "KI#1": "x", "KI#2": "–" }');

    it("is marked and cleared in its own way", () => {
      expect(mended(table("", "X"), known)).toBe(table("x", "–"));
    });

    it("keeps what somebody wrote since", () => {
      expect(mended(table("NOTE 1", "X (in part)"), known)).toBe(table("X NOTE 1", "(in part)"));
      expect(mended(table("NOTE 1", "X NOTE 2"), known)).toBe(table("X NOTE 1", "NOTE 2"));
    });

    it("gets back the note that it is known with, once", () => {
      const noted = project('{ "KI#1": "x NOTE 1", "KI#2": "NOTE 2" }');
      expect(mended(table("", "X NOTE 2"), noted)).toBe(table("x NOTE 1", "NOTE 2"));
      expect(mended(table("NOTE 1", "X"), noted)).toBe(table("x NOTE 1", "NOTE 2"));
    });

    it("is written as all others where the project file says the contrary of what it has to say", () => {
      expect(mended(table("", "X"), project('{ "KI#1": "–", "KI#2": "x" }'))).toBe(table("X", ""));
    });

    it("comes back so with its line when the table is renewed", () => {
      const rows = "| Solution #2 | X | X |\n| Solution #3 | X | |";
      const given = draftWith(managed(HEAD + rows, "caption=none"), known);
      expect(mappingClause(renewed(given))).toContain("| Solution #1 | x | – |");
    });
  });

  it("that says no in a table of dashes is marked, and a mark becomes a dash", () => {
    const crossed = saying("This solution addresses key issue #2.", "This solution addresses key issue #1.");
    expect(mended(`${HEAD}| Solution #1 | √ | - |\n| Solution #2 | √ | - |`, crossed)).toBe(
      `${HEAD}| Solution #1 | - | √ |\n| Solution #2 | √ | - |`,
    );
  });

  it("of a solution with a row for each procedure is marked in one of them, when somebody asks", () => {
    const rows = `${HEAD}| Solution #1, procedure 1 | X | |\n| Solution #1, procedure 2 | | |`;
    const given = draftWith(rows, saying("This solution addresses key issues #1 and #2."));
    const [fix] = findings(given, only("mapping-disagrees"))[0]!.fixes();
    expect([fix?.title, fix?.automatic]).toEqual(["Mark the cell, as the text says", undefined]);
    expect(mended(rows, saying("This solution addresses key issues #1 and #2."))).toBe(
      `${HEAD}| Solution #1, procedure 1 | X | X |\n| Solution #1, procedure 2 | | |`,
    );
  });

  it("beside columns of other things is the only one that changes", () => {
    const table =
      "| | Use case | | Key Issue | |\n| --- | --- | --- | --- | --- |\n| Solutions | UC#1 | UC#2 | KI#1 | KI#2 |\n| Sol#1 | X | | | |";
    expect(mended(table, saying("This solution addresses key issue #2."))).toBe(
      table.replace("| Sol#1 | X | | | |", "| Sol#1 | X | | | X |"),
    );
  });
});

describe("besides sentences that claim", () => {
  it("a sentence that denies counts", () => {
    const text = saying("This solution does not address key issue #2.");
    expect(told(`${HEAD}| Solution #1 | X | X |`, text)).toMatchInlineSnapshot(
      `"The table marks KI#2 for Sol#1, but Sol#1 says that it does not address it. draft.md:17:21 warning "X""`,
    );
    expect(mended(`${HEAD}| Solution #1 | X | X |`, text)).toBe(`${HEAD}| Solution #1 | X |  |`);
  });

  it("a sentence that says that a key issue has no solutions counts", () => {
    const text = saying(
      "The device signs.\n\n# 7 Conclusions\n\nThe following key issues have no solutions: KI#2.",
    );
    expect(told(`${HEAD}| Solution #1 | X | X |`, text)).toMatchInlineSnapshot(
      `"The table marks KI#2 for Sol#1, but a sentence says that KI#2 has no solution. draft.md:17:21 warning "X""`,
    );
  });

  it("what the project file declares counts, and has the last word where the rapporteur alone writes the table", () => {
    const declared = 'solutions: { "Sol#1": { addresses: ["KI#2"] } }';
    const claims = "This solution addresses key issue #1.";
    const table = `${HEAD}| Solution #1 | X | |`;
    expect(told(table, { sentences: [claims], project: declared })).toMatchInlineSnapshot(
      `"Sol#1 is declared to address KI#2, but the table does not mark it. draft.md:17:20 warning """`,
    );
    const owned = { sentences: [claims], project: `tables: { owner: rapporteur }\n${declared}` };
    expect(told(table, owned)).toMatchInlineSnapshot(`
      "The table marks KI#1 for Sol#1, but the project file does not list it among what Sol#1 addresses. draft.md:17:17 hint "X"
      Sol#1 is declared to address KI#2, but the table does not mark it. draft.md:17:20 hint """
    `);
    expect(mended(table, owned)).toBe(`${HEAD}| Solution #1 | | X |`);
  });
});

it("fixes are automatic unless the table is the source", () => {
  const automatic = (table: string): (true | undefined)[] =>
    findings(
      draftWith(table, saying("This solution addresses key issues #1 and #2.")),
      only("mapping-disagrees"),
    )
      .flatMap((finding) => finding.fixes())
      .map((fix) => fix.automatic);
  const table = `${HEAD}| Solution #1 | X | |`;
  expect(automatic(table)).toEqual([true]);
  expect(
    automatic(
      `<!-- rapporteur:table solutions-by-key-issue from=table -->\n\n${table}\n\n<!-- /rapporteur:table -->`,
    ),
  ).toEqual([undefined]);
});
