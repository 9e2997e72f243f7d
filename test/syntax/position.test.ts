import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineCharacterAt, offsetAt } from "../../server/src/syntax/position.ts";
import { editDocument, parseDocument } from "../../server/src/syntax/sections.ts";

interface LineCharacter {
  readonly line: number;
  readonly character: number;
}

/** The same, counted from the start of the text each time. */
function naive(text: string, offset: number): LineCharacter {
  const before = text.slice(0, offset);
  // A line end that the offset stands in the middle of has not ended the line yet.
  const inside = before.endsWith("\r") && text[offset] === "\n";
  const lines = (inside ? before.slice(0, -1) : before).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: (lines.at(-1) as string).length + (inside ? 1 : 0) };
}

const TEXT = fc
  .array(
    fc.constantFrom(
      "# A",
      "## 5.1 B",
      "a",
      "😀",
      "é",
      " ",
      "```",
      "<!--",
      "- item",
      "\n",
      "\n",
      "\r\n",
      "\r",
      "\0",
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

describe("places", () => {
  it("count lines from 0 and UTF-16 units in them", () => {
    const document = parseDocument("# A\r\n😀x\r## B\n");
    const place = (offset: number): string => {
      const { line, character } = lineCharacterAt(document, offset);
      return `${line}:${character}`;
    };
    expect([0, 3, 5, 7, 8, 9, 13, 14, 99, -1].map(place)).toEqual([
      "0:0",
      "0:3",
      "1:0",
      "1:2",
      "1:3",
      "2:0",
      "2:4",
      "3:0",
      "3:0",
      "0:0",
    ]);
  });

  it("behind the end of a line or of the text mean that end", () => {
    const document = parseDocument("# A\r\nxy\n## B");
    expect(offsetAt(document, { line: 0, character: 9 })).toBe(3);
    expect(offsetAt(document, { line: 1, character: 9 })).toBe(7);
    expect(offsetAt(document, { line: 2, character: 9 })).toBe(12);
    expect(offsetAt(document, { line: 9, character: 0 })).toBe(12);
  });

  it("of an empty text are 0:0", () => {
    expect(lineCharacterAt(parseDocument(""), 0)).toEqual({ line: 0, character: 0 });
    expect(offsetAt(parseDocument(""), { line: 3, character: 3 })).toBe(0);
  });

  it("are those that one counts from the start, and lead back", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const document = parseDocument(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const place = lineCharacterAt(document, offset);
          expect(place).toEqual(naive(text, offset));
          const inLineEnd = text[offset - 1] === "\r" && text[offset] === "\n";
          expect(offsetAt(document, place)).toBe(inLineEnd ? offset - 1 : offset);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("hold after edits", () => {
    fc.assert(
      fc.property(TEXT, fc.nat(), fc.nat(9), TEXT, (text, at, size, inserted) => {
        const start = at % (text.length + 1);
        const end = Math.min(text.length, start + size);
        const after = text.slice(0, start) + inserted + text.slice(end);
        const document = editDocument(parseDocument(text), { start, end, text: inserted });
        for (let offset = 0; offset <= after.length; offset++)
          expect(lineCharacterAt(document, offset)).toEqual(naive(after, offset));
      }),
      { numRuns: 500 },
    );
  });
});
