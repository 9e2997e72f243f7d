import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskProse, plainText } from "../../server/src/syntax/mask.ts";

/** Pieces of hostile prose: what opens, what closes, and what only looks like it. */
const PIECE = fc.constantFrom(
  ..."`*_~<>&[]()\\|# \n".split(""),
  "``",
  "<!--",
  "-->",
  "<br>",
  "</sub>",
  "<Key Issue #1>",
  "&amp;",
  "&#35;",
  "&nope",
  "](",
  "![",
  "KI#1",
  "key_issue",
  "\\#",
  "😀",
  "é",
  "\r\n",
);
const PROSE = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("the mask", () => {
  it.each([
    ["code", "a `KI#1` b", "a        b"],
    ["code between two signs", "a ``b ` c`` d", "a           d"],
    ["a sign of code that is never closed", "a ` b", "a   b"],
    ["comments, also over lines", "a <!-- b\nc --> d", "a              d"],
    ["a comment that is never closed", "a <!-- KI#1", "a          "],
    ["targets of links, not their text", "[KI#1](x/KI#2.md) b", "[KI#1             b"],
    ["targets of links with brackets in them", "[a](b(KI#1)c) d", "[a            d"],
    ["emphasis", "**KI#1** and *b* _c_ ~~d~~", "  KI#1   and  b   c    d  "],
    ["the backslash of an escape, not what it escapes", "KI\\#1 \\*a\\*", "KI #1  *a *"],
    ["tags and entities", "a<br>b &amp; c<sub>1</sub>", "a    b       c     1      "],
    ["the mark of a quotation at the start of a line", "> a\n> b > c", "  a\n  b > c"],
  ])("blanks %s", (_what, source, expected) => {
    expect(maskProse(source)).toBe(expected);
  });

  it.each([
    ["an escaped sign of code", "\\`KI#1\\`", " `KI#1 `"],
    ["underscores inside words", "key_issue_1", "key_issue_1"],
    ["brackets that are no links", "[5] and (a)", "[5] and (a)"],
    ["what only looks like a tag", "a < b, <Key Issue #1>", "a < b, <Key Issue #1>"],
    ["a backslash before a letter", "C:\\temp", "C:\\temp"],
  ])("leaves %s", (_what, source, expected) => {
    expect(maskProse(source)).toBe(expected);
  });

  it("is always as long as the source, and every character is the source's or blank", () => {
    fc.assert(
      fc.property(PROSE, (source) => {
        const masked = maskProse(source);
        expect(masked).toHaveLength(source.length);
        for (let i = 0; i < source.length; i++) expect([source[i], " "]).toContain(masked[i]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("plain text", () => {
  it.each([
    ["An *attacker*  can\n`forge` it<!-- really -->.", "An attacker can forge it."],
    ["KI\\#1 \\*a\\*", "KI#1 *a*"],
    ["AT&amp;T &lt;b&gt; &quot;c&quot;", 'AT&T <b> "c"'],
    ["a<br>b<br/>c", "a b c"],
    ["[text](target) and ![image](x.png)", "text and image"],
    ["[link](x_y_z) *a* [5] \\[b](c)", "link a [5] [b"],
  ])("is what a reader sees: %j", (source, expected) => {
    expect(plainText(source)).toBe(expected);
  });

  it("has no white space at its ends and no two blanks", () => {
    fc.assert(
      fc.property(PROSE, (source) => {
        const text = plainText(source);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\s\s/);
      }),
    );
  });
});
