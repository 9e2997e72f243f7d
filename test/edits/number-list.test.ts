import { expect, it } from "vitest";
import { readList, withNumber } from "../../server/src/edits/number-list.ts";

it.each([
  ["key issue #7", "3", "key issues #3 and #7"],
  ["Key Issue #2", "10", "Key Issues #2 and #10"],
  ["Key Issue#2", "3", "Key Issues#2 and #3"],
  ["key issue 10", "3", "key issues 3 and 10"],
  ["KI#7", "3", "KI#3 and KI#7"],
  ["KI #1", "4", "KI #1 and KI #4"],
  ["Key issues #1, #5 and #6", "3", "Key issues #1, #3, #5 and #6"],
  ["key issues #1, #5 and #6", "9", "key issues #1, #5, #6 and #9"],
  ["key issues #4 and #5", "3", "key issues #3, #4 and #5"],
  ["KI#1 and KI#4", "2", "KI#1, KI#2 and KI#4"],
  ["KI#1, KI#2, and KI#3", "4", "KI#1, KI#2, KI#3, and KI#4"],
  ["KI#1 and KI#2 and KI#4", "3", "KI#1 and KI#2 and KI#3 and KI#4"],
  ["KI#6 and KI#2", "3", "KI#6, KI#2 and KI#3"],
  ["key issues #1, 2 and #4", "3", "key issues #1, 2, 3 and #4"],
  ["1, 3", "2", "1, 2, 3"],
  ["1/3", "4", "1/3/4"],
  ["5", "12", "5 and 12"],
  ["KI#2.2 and KI#2.10", "2.3", "KI#2.2, KI#2.3 and KI#2.10"],
])("%s and %s", (text, number, after) => {
  expect(withNumber(readList(text)!, number)).toBe(after);
});

it.each(["KI#1 (in part), KI#2", "KI#1 to KI#3", "none", "see KI#1", "KI#1."])(
  "%s is no list of numbers alone",
  (text) => {
    expect(readList(text)).toBeUndefined();
  },
);
