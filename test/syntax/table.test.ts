import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableRows } from "../../server/src/syntax/table.ts";

/** The rows of a table, the cells in brackets. */
function rows(source: string, start = 0): string {
  const text = " ".repeat(start) + source;
  return tableRows(source, start)
    .map((row) => row.map((cell) => `[${text.slice(cell.start, cell.end)}]`).join(""))
    .join("\n");
}

describe("the rows of a table", () => {
  it("are its lines without the one that delimits the header", () => {
    expect(rows("| a | b |\n| - | - |\n| c | d |\n")).toBe("[a][b]\n[c][d]");
  });

  it.each([
    ["without pipes at the edges", "a | b\n- | -\nc | d", "[a][b]\n[c][d]"],
    ["with empty cells", "| a | b |\n| - | - |\n| | d |\n| c | |\n||d|", "[a][b]\n[][d]\n[c][]\n[][d]"],
    ["with escaped pipes", "| a \\| b | c |\n| - | - |", "[a \\| b][c]"],
    ["with Windows line ends", "| a | b |\r\n| - | - |\r\n| c | d |\r\n", "[a][b]\n[c][d]"],
    ["with Macintosh line ends", "| a | b |\r| - | - |\r| c | d |", "[a][b]\n[c][d]"],
    ["with indentation and tabs", "  |\ta\t|b|\n  |-|-|\n  | c|d |", "[a][b]\n[c][d]"],
    [
      "that are shorter or longer than the header",
      "| a | b |\n| - | - |\n| c |\n| d | e | f |",
      "[a][b]\n[c]\n[d][e][f]",
    ],
    ["with characters beyond the first plane", "| 😀 | b |\n| - | - |\n| c | 😀 |", "[😀][b]\n[c][😀]"],
  ])("are read %s", (_how, source, expected) => {
    expect(rows(source)).toBe(expected);
    expect(rows(source, 7)).toBe(expected);
  });

  it("hold cells in order that are trimmed, lie in the source and hold no pipe of their own", () => {
    const piece = fc.constantFrom("|", "|", " ", "a", "\\|", "\\", "\n", "\r\n", "-", "\t", "X");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join("");
        let at = 0;
        for (const cell of tableRows(source, 0).flat()) {
          expect(cell.start).toBeGreaterThanOrEqual(at);
          expect(cell.end).toBeGreaterThanOrEqual(cell.start);
          expect(cell.end).toBeLessThanOrEqual(source.length);
          const text = source.slice(cell.start, cell.end);
          expect(text.replace(/\\[\s\S]/g, "")).not.toMatch(/[|\n\r]/);
          expect(text).toBe(text.trim());
          at = cell.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
