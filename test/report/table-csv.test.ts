import { expect, it } from "vitest";
import { textTable } from "../../server/src/report/table.ts";
import { tableToCsv } from "../../server/src/report/table-csv.ts";

it("writes a line for the header and for each row, with CRLF between", () => {
  expect(tableToCsv(textTable("Caption", ["a", "b"], [["1", "2"], ["3"]]))).toBe("a,b\r\n1,2\r\n3");
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
  expect(tableToCsv(textTable("", ["h"], [[text]]))).toBe(`h\r\n${written}`);
});
