import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../server/src/base/span.ts";
import { alignedTables, formatting } from "../../server/src/features/formatting.ts";
import { tableContent } from "../../server/src/syntax/table-content.ts";
import { applied, dedent, fixture, typed } from "../fixture.ts";

const HEADING = "## 6.0 Mapping\n\n";

/** The draft after formatting; `source` stands in a clause of its own. */
function formatted(source: string, range?: (text: string) => Span): string {
  const given = fixture(HEADING + source);
  const text = HEADING + source;
  const edits = formatting(given.workspace, given.uri, range?.(text));
  return (edits.length === 0 ? text : applied(given, { edits })).slice(HEADING.length);
}

/** The same for text that is indented as the test is. */
function shown(source: string): string {
  return formatted(dedent(source));
}

describe("a table is aligned", () => {
  it("by its widest cells, to the side that its second line says", () => {
    expect(
      shown(`
        |Solutions|KI#1|KI#2|KI#3|
        |-|:-:|-:|:-|
        |Solution #1: Signed triggers|X|||
        | Solution #2 | | partly|X |
      `),
    ).toMatchInlineSnapshot(`
      "| Solutions                    | KI#1 |   KI#2 | KI#3 |
      | ---------------------------- | :--: | -----: | :--- |
      | Solution #1: Signed triggers |  X   |        |      |
      | Solution #2                  |      | partly | X    |
      "
    `);
  });

  it("with rows that are shorter or longer than its header", () => {
    expect(
      shown(`
        | a | b |
        | - | - |
        | NOTE 1: one cell over all |
        | c | d | more |
      `),
    ).toMatchInlineSnapshot(`
      "| a                         | b   |
      | ------------------------- | --- |
      | NOTE 1: one cell over all |
      | c                         | d   | more |
      "
    `);
  });

  it("with pipes around its rows", () => {
    expect(formatted("a | b\n--|-\nc|d\n")).toBe("| a   | b   |\n| --- | --- |\n| c   | d   |\n");
  });

  it("with escaped pipes and code as they are", () => {
    expect(
      shown(`
        | a \\| b | c |
        | - | - |
        | \`x \\| y\` | d |
      `),
    ).toMatchInlineSnapshot(`
      "| a \\| b   | c   |
      | -------- | --- |
      | \`x \\| y\` | d   |
      "
    `);
  });

  it("by what an editor shows of wide, combining and astral characters", () => {
    expect(
      shown(`
        | a | b |
        | - | - |
        | 安全 | x |
        | é | x |
        | 😀 | x |
        | √ | x |
      `),
    ).toMatchInlineSnapshot(`
      "| a    | b   |
      | ---- | --- |
      | 安全 | x   |
      | é    | x   |
      | 😀   | x   |
      | √    | x   |
      "
    `);
  });

  it("in a list, by its own indentation", () => {
    expect(formatted("- Item\n\n  | a | bcde |\n  | - | - |\n  | c | d |\n")).toBe(
      "- Item\n\n  | a   | bcde |\n  | --- | ---- |\n  | c   | d    |\n",
    );
  });

  it("with Windows line ends", () => {
    expect(formatted("| a | bcde |\r\n| - | - |\r\n| c | d |\r\n\r\nText  \r\n")).toBe(
      "| a   | bcde |\r\n| --- | ---- |\r\n| c   | d    |\r\n\r\nText  \r\n",
    );
  });
});

describe("a table that would be wide", () => {
  const long =
    "A title that is long enough to make the whole table wider than an editor shows it without a wrap";

  it("stays compact, and becomes so again", () => {
    const compact = `| Solutions | KI#1: ${long} | KI#2: ${long} |\n| --- | --- | :-: |\n| #1 | X | |\n`;
    expect(formatted(compact)).toBe(compact);
    expect(formatted(compact.replace("| X |", "|   X      |"))).toBe(compact);
  });

  it("is aligned up to its limit of columns", () => {
    const cell = "x".repeat(140);
    const wide = (more: string): string => formatted(`| a | ${cell}${more} |\n| - | - |\n| c | d |\n`);
    const widest = "y".repeat(160 - 140 - "| a   |  |".length);
    expect(wide(widest)).toContain(`| c   | d${" ".repeat(139 + widest.length)} |\n`);
    expect(wide(`${widest}y`)).toContain("| c | d |\n");
  });
});

describe("nothing is touched", () => {
  it.each([
    ["where all is aligned", "| a   | b   |\n| --- | --- |\n| c   |     |\n"],
    ["in a fence", "```\n| a | b |\n| - | - |\n```\n"],
    ["in indented code", "Text.\n\n    | a | b |\n    | - | - |\n"],
    ["in a comment", "<!--\n| a | b |\n| - | - |\n-->\n"],
    ["in a quotation", "> | a | b |\n> | - | - |\n"],
    ["where pipes make no table", "| a | b |\n\nText | more\n"],
    ["behind two backslashes, which readers read in two ways", "| a \\\\| b | c |\n| - | - |\n"],
    ["in the text around", "Text   with  blanks  \n* item\n\n\n\nEnd\n"],
  ])("%s", (_where, source) => {
    expect(formatted(source)).toBe(source);
  });

  it("in a row without a pipe, which its author may not take for one", () => {
    expect(formatted("| a | b |\n| - | - |\nNOTE:  outside\n")).toBe(
      "| a   | b   |\n| --- | --- |\nNOTE:  outside\n",
    );
  });

  it("in a no-break space at the edge of a cell", () => {
    expect(formatted("| a | b |\n| - | - |\n| \u00a0c\u00a0 | d |\n")).toContain("| \u00a0c\u00a0 | d   |\n");
  });

  it("in a draft in YAML", () => {
    const given = fixture(
      "//- draft.yaml\nsolutions:\n  - id: Sol#1\n    title: A\n    details: |\n      | a | b |\n      | - | - |\n",
    );
    expect(formatting(given.workspace, given.uri)).toEqual([]);
  });

  it("in a file that is no draft", () => {
    const given = fixture("| a | b |\n| - | - |\n");
    expect(formatting(given.workspace, given.uri)).toEqual([]);
  });
});

describe("of a range", () => {
  const tables = "| a | bcde |\n| - | - |\n\nText.\n\n| c | defg |\n| - | - |\n";

  it("the tables are aligned that it touches, as a whole", () => {
    const at = (text: string): Span => ({
      start: text.indexOf("| - | - |\n\nText"),
      end: text.indexOf("Text"),
    });
    expect(formatted(tables, at)).toBe(
      "| a   | bcde |\n| --- | ---- |\n\nText.\n\n| c | defg |\n| - | - |\n",
    );
  });

  it("without a table nothing changes", () => {
    const at = (text: string): Span => ({ start: text.indexOf("Text"), end: text.indexOf("Text") + 4 });
    expect(formatted(tables, at)).toBe(tables);
  });
});

describe("whatever the table", () => {
  const piece = fc.constantFrom(
    "|",
    "|",
    " ",
    "a",
    "\\|",
    "\\",
    "`",
    "-",
    ":",
    "\t",
    "\u00a0",
    "安",
    "e\u0301",
    "KI#1",
  );
  const row = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  const rule = fc.constantFrom("|-|-|", "| :-: | ---: |", "|:-|-|-|", "-|-", "| --- |");
  const end = fc.constantFrom("\n", "\r\n");

  it("it reads as before, its cells stand in no edit, and a second time changes nothing", () => {
    let edited = 0;
    fc.assert(
      fc.property(row, rule, fc.array(row, { maxLength: 4 }), end, (header, delimiter, rows, lineEnd) => {
        const source = [header, delimiter, ...rows].join(lineEnd) + lineEnd;
        const given = fixture(HEADING + source);
        const edits = formatting(given.workspace, given.uri);
        if (edits.length === 0) return;
        edited++;
        for (const { text } of edits) expect(text).toMatch(/^[ |:-]*$/);
        for (const { start, end } of edits)
          expect((HEADING + source).slice(start, end)).toMatch(/^[ \t|:-]*$/);
        const after = applied(given, { edits });
        const table = (text: string): string | undefined =>
          tableContent(text.slice(HEADING.length).split(/\r?\n\r?\n/)[0] ?? "");
        expect(table(after)).toBe(table(HEADING + source));
        const again = fixture(after);
        expect(formatting(again.workspace, again.uri)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(edited).toBeGreaterThan(200);
  });
});

it("only the section that was edited is looked at again", () => {
  const table = "| a | b |\n| - | - |\n| c | d |\n\n";
  const given = fixture(`## 6.1 One\n\n${table}## 6.2 Two\n\n$0${table}`);
  formatting(given.workspace, given.uri);
  const before = alignedTables.runs();
  const after = typed(given, "x\n\n");
  formatting(after.workspace, after.uri);
  expect(alignedTables.runs() - before).toBe(1);
});
