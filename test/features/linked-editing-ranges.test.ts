import { describe, expect, it } from "vitest";
import { linkedEditingRanges } from "../../server/src/features/linked-editing-ranges.ts";
import { expected, fixture, render } from "../fixture.ts";

/** Asserts that the places marked with carets, and no others, are edited along at the cursor. */
function check(source: string): void {
  const given = fixture(source);
  const ranges = linkedEditingRanges(given.workspace, given.uri, given.offset);
  expect(
    render(
      given,
      ranges.map((range) => ({ uri: given.uri, ...range })),
    ),
  ).toBe(expected(given));
}

describe("the title of a key issue is edited along", () => {
  it("in the heading of its conclusion", () => {
    check(
      `
      ## 5.1 Key issue #1: Device trig$0gering
                           ^^^^^^^^^^^^^^^^^^^
      # 7 Conclusions

      ## 7.1 KI#1: Device triggering
                   ^^^^^^^^^^^^^^^^^
      ## 7.2 KI#2: Device triggering
    `.replace("^^^^^^^^^^^^^^^^^^^", "^^^^^^^^^^^^^^^^^^^"),
    );
  });

  it("from the conclusion as well, and in the columns of the mapping", () => {
    check(`
      ## 5.1 Key issue #1: Triggers
                           ^^^^^^^^
      ## 6.0 Mapping of solutions to key issues

      | Solutions       | KI#1: Triggers |
                                ^^^^^^^^
      | --------------- | -------------- |
      | Solution #1: Signed | X          |

      ## 6.1 Solution #1: Other words

      # 7 Conclusions

      ## 7.1 Key issue #1: Trigg$0ers
                           ^^^^^^^^^^
    `);
  });
});

it("the title of a solution is edited along in the row of the mapping", () => {
  check(`
    ## 5.1 Key issue #1: A

    ## 6.0 Mapping of solutions to key issues

    | Solutions             | KI#1 |
    | --------------------- | ---- |
    | Solution #1: Sig$0ned |  X   |
                   ^^^^^^^^
    ## 6.1 Solution #1: Signed
                        ^^^^^^
  `);
});

describe("nothing is edited along", () => {
  it.each([
    [
      "where the words differ",
      "## 5.1 Key issue #1: Trig$0gers\n\n# 7 Conclusions\n\n## 7.1 Key issue #1: Triggering\n",
    ],
    ["where the title stands once", "## 5.1 Key issue #1: Trig$0gers\n"],
    ["in a number", "## 5.1 Key issue #$01: A\n\n# 7 Conclusions\n\n## 7.1 Key issue #1: A\n"],
    ["in other headings", "# 6 Solu$0tions\n\n# 7 Solutions\n\n## 5.1 Key issue #1: A\n"],
    ["in YAML", "//- a.yaml\nkeyIssues:\n  - id: KI#1\n    title: A$0\n  - id: KI#1\n    title: A\n"],
    [
      "in another file",
      "//- rapporteur.yaml\nspec: '33.868'\n//- a.md\n## 5.1 Key issue #1: A$0\n\n# 7 Conclusions\n//- b.md\n## 7.1 Key issue #1: A\n",
    ],
  ])("%s", (_where, source) => {
    const given = fixture(source);
    expect(linkedEditingRanges(given.workspace, given.uri, given.offset)).toEqual([]);
  });
});
