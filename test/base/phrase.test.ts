import { expect, it } from "vitest";
import { counted, shortened } from "../../server/src/base/phrase.ts";

it("counts in words", () => {
  expect([0, 1, 2].map((count) => counted(count, "threat"))).toEqual(["no threats", "1 threat", "2 threats"]);
});

it("shortens what is too long, without cutting a character in two", () => {
  expect(shortened("abcde", 5)).toBe("abcde");
  expect(shortened("abc def", 5)).toBe("abc…");
  expect(shortened("ab😀cd", 4)).toBe("ab…");
});
