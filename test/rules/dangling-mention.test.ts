import { describe, expect, it } from "vitest";
import { expected, type Fixture, findings, fixture, only, render } from "../fixture.ts";

const found = (given: Fixture) => findings(given, only("dangling-mention"));

const KEY_ISSUES = "## 5.1 Key issue #1: One\n\n## 5.2 Key issue #2: Two\n";

describe("a mention of what the study does not have", () => {
  it("is found in text, in lists of numbers and in conclusions", () => {
    const given = fixture(`${KEY_ISSUES}
## 6.1 Solution #1: A

This solution addresses KI#9.
                        ^^^^ warning dangling-mention

It extends solution #2, for key issues #1 and #7.
           ^^^^^^^^^^^ warning dangling-mention
                                              ^^ warning dangling-mention
`);
    expect(render(given, found(given))).toBe(expected(given));
  });

  it("is found in the rows and columns of a mapping table", () => {
    const given = fixture(`${KEY_ISSUES}
| Solutions   | KI#1 | KI#3 |
                       ^^^^ warning dangling-mention
| ----------- | ---- | ---- |
| Solution #1 | X    |      |
| Solution #5 |      | X    |
  ^^^^^^^^^^^ warning dangling-mention

## 6.1 Solution #1: A
`);
    expect(render(given, found(given))).toBe(expected(given));
  });

  it("says what there is", () => {
    const message = (text: string): string | undefined => found(fixture(text))[0]?.message;
    const many = Array.from({ length: 9 }, (_, n) => `## 5.${n + 1} Key issue #${n + 1}: Title\n`).join("\n");
    expect(message(`${KEY_ISSUES}\nSee KI#9.\n`)).toMatchInlineSnapshot(
      `"There is no key issue #9: this study has #1, #2."`,
    );
    expect(message(`${many}\nSee KI#12.\n`)).toMatchInlineSnapshot(
      `"There is no key issue #12: this study has #1 to #9."`,
    );
  });

  it("goes when the key issue is written, in whatever file", () => {
    const files = (more: string): Fixture =>
      fixture(
        `//- rapporteur.yaml\nspec: "33.868"\n//- 05.md\n${KEY_ISSUES}${more}\n//- 06.md\n## 6.1 A\n\nSee KI#3.\n`,
      );
    expect(found(files(""))).toHaveLength(1);
    expect(found(files("\n## 5.3 Key issue #3: Three\n"))).toEqual([]);
  });
});

describe("no finding", () => {
  it.each([
    ["for another document's", `${KEY_ISSUES}\nSee Key Issue #11 in TR 33.875.\n`],
    ["for a placeholder", `${KEY_ISSUES}\nSee key issue #X.\n`],
    ["in a text that defines none of its kind", `${KEY_ISSUES}\nSee solution #4.\n`],
    ["for the number of a clause", `${KEY_ISSUES}\nSee key issue #5.2.\n`],
    ["in the history of changes", `${KEY_ISSUES}\n# Annex A: Change history\n\nKey issue #4 was removed.\n`],
    ["in code", `${KEY_ISSUES}\n\`KI#9\`\n`],
  ])("%s", (_why, text) => {
    expect(found(fixture(text))).toEqual([]);
  });
});
