import { describe, expect, it } from "vitest";
import { expected, type Fixture, findings, fixture, only, render } from "../fixture.ts";

const found = (given: Fixture) => findings(given, only("conflict-markers"));

describe("a merge conflict", () => {
  it("is found where it begins, once", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One

      <<<<<<< ours
      ^^^^^^^^^^^^ error conflict-markers
      One text.
      =======
      Another text.
      >>>>>>> theirs
    `);
    expect(render(given, found(given))).toBe(expected(given));
  });

  it("is found in headings, tables and lists, and with Windows line ends", () => {
    for (const text of [
      "## 5.1 One\n\n<<<<<<< HEAD\n## 5.2 Two\n=======\n## 5.2 Too\n>>>>>>> x\n",
      "## 5.1 One\n\n| a | b |\n| - | - |\n<<<<<<< HEAD\n| 1 | 2 |\n=======\n| 3 | 4 |\n>>>>>>> x\n",
      "## 5.1 One\n\n- item\n<<<<<<< HEAD\n- more\n=======\n>>>>>>> x\n",
      "## 5.1 One\r\n\r\n<<<<<<< HEAD\r\nOne\r\n=======\r\nTwo\r\n>>>>>>> x\r\n",
    ])
      expect(found(fixture(text))).toHaveLength(1);
  });
});

describe("no finding", () => {
  it.each([
    ["for fewer or more signs", "## 5.1 One\n\n<<<<<< a\n\n<<<<<<<< b\n"],
    ["inside a line", "## 5.1 One\n\nA conflict begins with <<<<<<< HEAD.\n"],
    ["in code that shows one", "## 5.1 One\n\n    <<<<<<< HEAD\n"],
  ])("%s", (_why, text) => {
    expect(found(fixture(text))).toEqual([]);
  });
});
