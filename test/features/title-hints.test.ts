import { describe, expect, it } from "vitest";
import { titleHints } from "../../server/src/features/title-hints.ts";
import { type Fixture, fixture, textOf } from "../fixture.ts";

/** The lines that bear hints, with the hints in braces. */
function shown(given: Fixture, range = { start: 0, end: textOf(given).length }): string {
  let text = textOf(given);
  for (const hint of [...titleHints(given.workspace, given.uri, range)].sort((a, b) => b.offset - a.offset))
    text = `${text.slice(0, hint.offset)}{${hint.label}}${text.slice(hint.offset)}`;
  return text
    .split("\n")
    .filter((line) => line.includes("{"))
    .join("\n");
}

const KEY_ISSUES = "## 5.1 Key issue #1: Device triggering\n\n## 5.2 Key issue #2: Secure connection\n\n";

describe("a title is shown", () => {
  it("behind each bare mention", () => {
    const given = fixture(`${KEY_ISSUES}This depends on KI#1, key issues #1 and #2.\n`);
    expect(shown(given)).toMatchInlineSnapshot(
      `"This depends on KI#1{Device triggering}, key issues #1{Device triggering} and #2{Secure connection}."`,
    );
  });

  it("behind a span only of the two numbers that are written", () => {
    const given = fixture(
      `${KEY_ISSUES}## 5.3 Key issue #3: Groups\n\nThis depends on key issues #1 to #3.\n`,
    );
    expect(shown(given)).toBe("This depends on key issues #1{Device triggering} to #3{Groups}.");
  });

  it("behind the mention of a solution", () => {
    expect(shown(fixture("## 6.1 Solution #1: Signed triggers\n\n## 6.2 B\n\nAs in Solution 1.\n"))).toBe(
      "As in Solution 1{Signed triggers}.",
    );
  });

  it("shortened where it is long", () => {
    const given = fixture(`## 5.1 Key issue #1: ${"Very ".repeat(12)}long\n\nSee KI#1.\n`);
    expect(shown(given)).toBe("See KI#1{Very Very Very Very Very Very Very Very…}.");
  });

  it("with the whole title as its tooltip", () => {
    const given = fixture(`${KEY_ISSUES}See KI#1.\n`);
    const [hint] = titleHints(given.workspace, given.uri, { start: 0, end: textOf(given).length });
    expect(hint?.tooltip).toBe("KI#1: Device triggering");
  });
});

describe("no title is shown", () => {
  it.each([
    ["where the text gives it", "See KI#1 (Device triggering) and key issue #2: Secure connection."],
    ["for what does not exist", "See KI#9."],
    ["for another document", "See Key Issue #1 in TR 33.875."],
    ["in code", "See `KI#1`."],
  ])("%s", (_why, text) => {
    expect(shown(fixture(`${KEY_ISSUES}${text}\n`))).toBe("");
  });

  it("in headings, which bear titles themselves", () => {
    expect(shown(fixture(`${KEY_ISSUES}# 7 Conclusions\n\n## 7.1 Key issue #1\n`))).toBe("");
  });

  it("outside the range that the editor shows", () => {
    const given = fixture(`${KEY_ISSUES}See KI#1.\n\nSee KI#2.\n`);
    const end = textOf(given).indexOf("\n\nSee KI#2");
    expect(shown(given, { start: 0, end })).toBe("See KI#1{Device triggering}.");
  });
});

describe("in several files", () => {
  it("titles come from the other files of the study", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 05.md
      ## 5.1 Key issue #1: One
      //- 06.md
      ## 6.1 Solution #1: A

      This solution addresses KI$0#1.
    `);
    expect(shown(given)).toBe("This solution addresses KI#1{One}.");
  });
});
