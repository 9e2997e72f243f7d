import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  lineAbove,
  lineAround,
  lineBelow,
  lineStarts,
  normalizeLines,
  trimmed,
} from "../../server/src/base/lines.ts";
import type { Span } from "../../server/src/base/span.ts";

const TEXT = fc
  .array(fc.constantFrom("a", " ", "😀", "\n", "\r", "\r\n", "\0", "\t", "\u00a0"), { maxLength: 30 })
  .map((pieces) => pieces.join(""));

describe("lines", () => {
  it("end with LF, CR or CRLF", () => {
    expect(lineStarts("a\nb\rc\r\nd\n\r\n")).toEqual([0, 2, 4, 7, 9, 11]);
    expect(lineStarts("")).toEqual([0]);
  });

  it("normalized have the same length and begin at the same places", () => {
    expect(normalizeLines("a\r\nb\rc\0")).toBe("a \nb\nc\uFFFD");
    fc.assert(
      fc.property(TEXT, (text) => {
        const normal = normalizeLines(text);
        expect(normal).toHaveLength(text.length);
        expect(normal).not.toMatch(/[\r\0]/);
        expect(lineStarts(normal)).toEqual(lineStarts(text));
      }),
    );
  });
});

describe("a trimmed span", () => {
  it("is what trim leaves", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { start, end } = trimmed(text, 0, text.length);
        expect(text.slice(start, end)).toBe(text.trim());
      }),
    );
  });
});

describe("a line", () => {
  it("is found around a place, and those above and below it, whatever ends them", () => {
    const text = "a\nbc\r\n\rd";
    const walk = (from: number, next: typeof lineBelow): string[] => {
      const lines: string[] = [];
      for (let line: Span | undefined = lineAround(text, from); line !== undefined; line = next(text, line))
        lines.push(text.slice(line.start, line.end));
      return lines;
    };
    expect(walk(0, lineBelow)).toEqual(["a", "bc", "", "d"]);
    expect(walk(text.length, lineAbove)).toEqual(["d", "", "bc", "a"]);
    expect(walk(3, lineAbove)).toEqual(["bc", "a"]);
  });

  it("begins where lines are counted from", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const starts: number[] = [];
        for (
          let line: Span | undefined = lineAround(text, 0);
          line !== undefined;
          line = lineBelow(text, line)
        )
          starts.push(line.start);
        expect(starts).toEqual(lineStarts(text));
      }),
    );
  });
});
