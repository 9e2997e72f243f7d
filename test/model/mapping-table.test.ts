// Tables that map solutions to key issues, in the forms in which TRs have them.
import { describe, expect, it } from "vitest";
import { edited, type Fixture, fixture, links } from "../fixture.ts";

/** Two key issues, two solutions that say nothing, and `table` between them. */
function tr(table: string): Fixture {
  return fixture(`# 5 Key issues

## 5.1 Key issue #1: Device triggering

## 5.2 Key issue #2: Replay of small data

# 6 Solutions

## 6.0 Mapping of solutions to key issues

${table}

## 6.1 Solution #1: Signed triggers

## 6.2 Solution #2: Counters in every message
`);
}

const EXPECTED = `Sol#1 addresses KI#1 (table)
Sol#2 addresses KI#2 (table)`;

describe("a mapping table is read", () => {
  it.each([
    [
      "with numbers in its header",
      "| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | X | |\n| Solution #2 | | X |",
    ],
    [
      "with whole names in its header",
      "| | Key Issue #1 | Key Issue #2 |\n| --- | --- | --- |\n| Solution #1 | X | |\n| Solution #2 | | X |",
    ],
    [
      "with titles behind the numbers",
      "| Solutions | Key issue #1: Device triggering | Key issue #2: Replay |\n| --- | --- | --- |\n| Solution #1: Signed triggers | X | |\n| Solution #2: Counters | | X |",
    ],
    [
      "with two rows of header",
      "| Solutions | Key Issues | |\n| --- | --- | --- |\n| | 1 | 2 |\n| 1 | X | |\n| 2 | | X |",
    ],
    [
      "with two rows of header and numbers with #",
      "| Solutions | Key Issues | |\n| --- | --- | --- |\n| | #1 | #2 |\n| #1 | X | |\n| #2 | | X |",
    ],
    [
      "as a list",
      "| Solution | Key Issues covered |\n| --- | --- |\n| Solution #1 | KI#1 |\n| Solution #2 | KI#2 |",
    ],
    ["as a list of numbers alone", "| Solutions | Key issues |\n| --- | --- |\n| 1 | 1 |\n| 2 | 2 |"],
    [
      "transposed",
      "| Key issues | Solution #1 | Solution #2 |\n| --- | --- | --- |\n| KI#1 | X | |\n| KI#2 | | X |",
    ],
    [
      "with titles of solutions alone",
      "| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Signed triggers | X | |\n| Counters in every message | | X |",
    ],
    [
      "with the marks x, √ and -",
      "| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | x | - |\n| Solution #2 | – | √ |",
    ],
    [
      "with words for marks",
      "| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | Yes | No |\n| Solution #2 | N/A | partly |",
    ],
    [
      "without pipes at its edges, aligned, emphasized and escaped",
      "Solutions | **KI \\#1** | **KI \\#2**\n:--- | :---: | ---:\n*Solution \\#1* | **X** |\n*Solution \\#2* | | **X**",
    ],
    [
      "with a row that is a note",
      "| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | X | |\n| Solution #2 | | X |\n| NOTE: X means yes. | | |",
    ],
    [
      "with pipes in its cells",
      "| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1: A \\| B | X | |\n| Solution #2 | | X |",
    ],
  ])("%s", (_form, table) => {
    expect(links(tr(table)).split("\n").sort().join("\n")).toBe(EXPECTED);
  });

  it("with several key issues in a row of a list", () => {
    const given = tr("| Solution | Key Issues covered |\n| --- | --- |\n| Solution #1 | KI#1, KI#2 |");
    expect(links(given)).toBe("Sol#1 addresses KI#1 (table)\nSol#1 addresses KI#2 (table)");
  });

  it("with a range of key issues, and words that are none", () => {
    const list = (cell: string): string =>
      links(
        tr(`| Solution | Key Issues covered | Remarks |\n| --- | --- | --- |\n| Solution #2 | ${cell} | 2 |`),
      );
    const both = "Sol#2 addresses KI#1 (table)\nSol#2 addresses KI#2 (table)";
    expect([list("KI#1 to KI#2"), list("1-2"), list("Key issues #1 and #2")]).toEqual([both, both, both]);
    expect(list("KI#1: 5G, Release 2, 2.5.1.2.3.4.5")).toBe("Sol#2 addresses KI#1 (table)");
  });

  it("below a header that is blank, as converters leave it", () => {
    const table =
      "| | | |\n| --- | --- | --- |\n| | Key Issues | |\n| Solutions | #1 | #2 |\n| #1 | X | |\n| #2 | | X |";
    expect(links(tr(table))).toBe(EXPECTED);
  });

  it("with Windows line ends", () => {
    const table =
      "| Solutions | KI#1 | KI#2 |\r\n| --- | --- | --- |\r\n| Solution #1 | X | |\r\n| Solution #2 | | X |\r\n";
    expect(links(tr(table))).toBe(EXPECTED);
  });

  it("with what it names and nobody defines", () => {
    expect(links(tr("| Solutions | KI#9 |\n| --- | --- |\n| Solution #1 | X |"))).toBe(
      "Sol#1 addresses KI#9? (table)",
    );
  });
});

describe("no mapping", () => {
  it.each([
    ["in a table about something else", "| Interface | Key |\n| --- | --- |\n| S1 | X |"],
    ["in cells without a mark", "| Solutions | KI#1 |\n| --- | --- |\n| Solution #1 | |"],
    ["in code", "    | Solutions | KI#1 |\n    | --- | --- |\n    | Solution #1 | X |"],
    [
      "in a title that fits no solution",
      "| Solutions | KI#1 |\n| --- | --- |\n| Something else entirely | X |",
    ],
  ])("%s", (_what, table) => {
    expect(links(tr(table))).toBe("");
  });
});

it("a list in which a key issue moves to another row is another mapping", () => {
  const given = tr(
    "| Solution | Key Issues covered |\n| --- | --- |\n| Solution #1 | KI#1 |\n| Solution #2 | and |",
  );
  const text = [...given.texts.values()].join();
  const start = text.indexOf("KI#1 |\n| Solution #2 | and");
  const change = {
    start,
    end: start + "KI#1 |\n| Solution #2 | and".length,
    text: "and |\n| Solution #2 | KI#1",
  };
  expect([links(given), links(edited(given, given.uri, change))]).toEqual([
    "Sol#1 addresses KI#1 (table)",
    "Sol#2 addresses KI#1 (table)",
  ]);
});

it("a link that table and text state is one link with both", () => {
  const given = fixture(`
    ## 5.1 Key issue #1: One

    ## 6.0 Mapping

    | Solutions   | KI#1 |
    | ----------- | ---- |
    | Solution #1 | X    |

    ## 6.1 Solution #1: A

    This solution addresses KI#1. It also addresses key issue #1.
  `);
  expect(links(given)).toBe("Sol#1 addresses KI#1 (table text)");
});
