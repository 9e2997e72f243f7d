import { expect, it } from "vitest";
import { textTable } from "../../server/src/report/table.ts";
import { tablesToCsv } from "../../server/src/report/table-csv.ts";

it("writes a line for the header and for each row, with CRLF between", () => {
  expect(tablesToCsv([textTable("Caption", ["a", "b"], [["1", "2"], ["3"]])])).toBe("a,b\r\n1,2\r\n3");
});

it("writes several tables below their captions", () => {
  const tables = ["One, two", "Three"].map((caption) => textTable(caption, ["a"], [["1"]]));
  expect(tablesToCsv(tables)).toBe('"One, two"\r\na\r\n1\r\n\r\nThree\r\na\r\n1');
});

it.each([
  ["a,b", '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ["two\nlines", '"two\nlines"'],
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@x", "'@x"],
  ["\tx", "'\tx"],
  ['=cmd|"x",1', '"\'=cmd|""x"",1"'],
  ["a=1", "a=1"],
  ["", ""],
])("writes %j as %s", (text, written) => {
  expect(tablesToCsv([textTable("", ["h"], [[text]])])).toBe(`h\r\n${written}`);
});
