import { describe, expect, it } from "vitest";
import { expected, type Fixture, findings, fixture, only, render } from "../fixture.ts";

const found = (given: Fixture) => findings(given, only("key-issue-without-solution"));

const TWO = `## 5.1 Key issue #1: One

## 5.2 Key issue #2: Two

# 6 Solutions

## 6.1 Solution #1: A

This solution addresses KI#1.

`;

describe("a key issue that no solution addresses", () => {
  it("is found at its heading", () => {
    const given = fixture(
      TWO.replace("Two\n", "Two\n   ^^^^^^^^^^^^^^^^^^^^^ info key-issue-without-solution\n"),
    );
    expect(render(given, found(given))).toBe(expected(given));
  });
});

describe("no finding", () => {
  it.each([
    ["where a solution addresses it", `${TWO}This solution addresses KI#2.\n`],
    ["where the table marks it", `${TWO}| Solutions | KI#2 |\n| - | - |\n| Solution #1 | X |\n`],
    [
      "where the conclusion says that existing specifications are enough",
      `${TWO}# 7 Conclusions\n\n## 7.2 Key issue #2: Two\n\nThe existing mechanisms are sufficient.\n`,
    ],
    [
      "where the conclusion says that there is no normative work",
      `${TWO}# 7 Conclusions\n\n## 7.2 Key issue #2: Two\n\nNo normative work is needed.\n`,
    ],
    ["before there are solutions", "## 5.1 Key issue #1: One\n"],
  ])("%s", (_why, text) => {
    expect(found(fixture(text))).toEqual([]);
  });
});
