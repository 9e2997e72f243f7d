import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Document, editDocument, parseDocument, textOf } from "../../server/src/syntax/sections.ts";

/** The texts of the sections, one a line, line ends shown. */
function cut(text: string): string[] {
  return parseDocument(text).sections.map((section) => section.text);
}

describe("the cut into sections", () => {
  it("begins a section at every top-level heading", () => {
    expect(cut("intro\n# 1 Scope\ntext\n## 1.1 More\n")).toEqual([
      "intro\n",
      "# 1 Scope\ntext\n",
      "## 1.1 More\n",
    ]);
  });

  it("leaves headings alone that stand in a fence, a comment or a list", () => {
    expect(cut("# A\n```\n# no\n```\n# B\n")).toEqual(["# A\n```\n# no\n```\n", "# B\n"]);
    expect(cut("# A\n<!--\n# no\n-->\n# B\n")).toEqual(["# A\n<!--\n# no\n-->\n", "# B\n"]);
    expect(cut("# A\n- item\n  # no\n# B\n")).toEqual(["# A\n- item\n  # no\n", "# B\n"]);
  });

  it("keeps an unterminated fence to the end of the text", () => {
    expect(cut("# A\n```\n# no\n# no\n# no\n")).toHaveLength(1);
  });

  it("takes CR and CRLF for line ends", () => {
    expect(cut("# A\r\n```\r\n# no\r\n```\r\n# B\r# C")).toEqual([
      "# A\r\n```\r\n# no\r\n```\r\n",
      "# B\r",
      "# C",
    ]);
  });
});

describe("an edit", () => {
  it("parses one section for a letter in a paragraph and two for a letter in a heading", () => {
    const before = parseDocument("# A\none\n# B\ntwo\n# C\nthree\n");
    const inText = editDocument(before, { start: 14, end: 14, text: "x" });
    const inHeading = editDocument(before, { start: 10, end: 10, text: "x" });
    expect([inText.work.sections, inHeading.work.sections]).toEqual([1, 2]);
  });

  it("shares the sections that it does not touch", () => {
    const before = parseDocument("# A\none\n# B\ntwo\n# C\nthree\n");
    const after = editDocument(before, { start: 14, end: 14, text: "x" });
    expect(after.sections[0]).toBe(before.sections[0]);
    expect(after.sections[2]).toBe(before.sections[2]);
  });

  it("swallows what an opened fence takes in and gives it back when the fence is closed", () => {
    const before = parseDocument("# A\none\n# B\ntwo\n# C\nthree\n");
    const opened = editDocument(before, { start: 4, end: 4, text: "```\n" });
    expect(opened.sections).toHaveLength(1);
    expect(editDocument(opened, { start: 4, end: 8, text: "" }).sections).toHaveLength(3);
  });

  it("parses at most two sections of a document of 40,000 lines for a typed letter", () => {
    const clause = (n: number) => `## 5.${n} Key issue #${n}: Title\n\nSome text.\n\n- An item\n\n`;
    const document = parseDocument(Array.from({ length: 6700 }, (_, n) => clause(n)).join(""));
    expect(document.startLines.at(-1)).toBeGreaterThan(40_000);
    for (const at of [0, 5, 100_000, 200_003, document.length]) {
      expect(editDocument(document, { start: at, end: at, text: "x" }).work.sections).toBeLessThanOrEqual(2);
    }
  });
});

const piece = fc.constantFrom(
  "# A",
  "## 5.1 Key issue #1",
  "   ### C",
  "    # code",
  "text",
  "- item",
  "  # nested",
  "> quote",
  "```",
  "~~~",
  "<!--",
  "-->",
  "<div>",
  "</div>",
  "| a | b |",
  "| - | - |",
  "===",
  "---",
  "",
  " ",
  "\t",
  "1. one",
  "\\# no",
  "[x]: y",
  "\0",
);
const end = fc.constantFrom("\n", "\n", "\n", "\r\n", "\r", "");
const text = fc.array(fc.tuple(piece, end), { maxLength: 30 }).map((lines) => lines.flat().join(""));

describe("properties", () => {
  it("an edited document equals the document of the edited text", () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(), fc.nat(12), text), { maxLength: 6 }),
        (initial, edits) => {
          let whole = initial;
          let document: Document = parseDocument(whole);
          for (const [at, size, inserted] of edits) {
            const start = at % (whole.length + 1);
            const behind = Math.min(whole.length, start + size);
            whole = whole.slice(0, start) + inserted + whole.slice(behind);
            document = editDocument(document, { start, end: behind, text: inserted });
            const { work: _, ...incremental } = document;
            const { work: __, ...scratch } = parseDocument(whole);
            expect(incremental).toEqual(scratch);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("sections hold the whole text and every block lies in its section", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const document = parseDocument(whole);
        expect(textOf(document)).toBe(whole);
        for (const section of document.sections) {
          for (const block of section.blocks) {
            expect(block.start).toBeLessThanOrEqual(block.end);
            expect(block.end).toBeLessThanOrEqual(section.text.length);
          }
        }
      }),
    );
  });
});
