// What a cell reads once its mark goes or comes: people's words stay, and are whole.
import { describe, expect, it } from "vitest";
import { type MarkStyle, markStyleOf, withMark } from "../../server/src/edits/cell-text.ts";

const STYLE: MarkStyle = { mark: "X", unmarked: "", insist: "never" };

describe("a mark that goes", () => {
  it.each([
    ["X", ""],
    ["(X)", ""],
    ["**X**", ""],
    ["**(X)**", ""],
    ["X?", ""],
    ["X,", ""],
    ["X\\*", ""],
    ["X¹", ""],
    ["X<sup>1</sup>", ""],
    ["√ X", ""],
    ["X (partly)", ""],
    ["X/partly", ""],
    ["KI#1, KI#2", ""],
    ["X (partly", "(partly"],
    ["X NOTE 1", "NOTE 1"],
    ["X; see clause 6.1", "see clause 6.1"],
    ["X<br>note", "note"],
    ["X [1]", "[1]"],
    ["(X) in some cases", "in some cases"],
    ["(X, in some cases)", "(in some cases)"],
    ["**X** NOTE 1", "NOTE 1"],
    ["**X NOTE 1**", "**NOTE 1**"],
    ["<b>X</b> NOTE 1", "NOTE 1"],
    ["FFS", "FFS"],
  ])("%s becomes %j", (standing, after) => {
    expect(withMark(standing, false, STYLE)).toBe(after);
    // Put back and taken away again, the words are the same.
    expect(withMark(withMark(after, true, STYLE), false, STYLE)).toBe(after);
  });
});

describe("a mark that is to be another one", () => {
  it.each([
    ["(X)", "exact", "X"],
    ["(X) NOTE 1", "exact", "X NOTE 1"],
    ["√", "exact", "X"],
    ["√", "plain", "X"],
    ["**X**", "exact", "**X**"],
    ["X?", "exact", "X?"],
    ["(X)", "plain", "(X)"],
    ["partly", "plain", "partly"],
    ["√", "never", "√"],
  ] as const)("%s, %s, becomes %s", (standing, insist, after) => {
    expect(withMark(standing, true, { ...STYLE, insist })).toBe(after);
  });
});

it.each([
  [["partly", "partly", ""], "X"],
  [["(X)", ""], "X"],
  [["2", "KI#3"], "X"],
  [["√", "partly", "partly"], "√"],
])("of the marks %j the usual one is %s", (texts, mark) => {
  expect(markStyleOf(texts, undefined).mark).toBe(mark);
});
