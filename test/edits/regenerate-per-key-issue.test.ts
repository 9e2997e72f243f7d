// Managed tables that come once for each key issue: which of them there are follows the links.
import { describe, expect, it } from "vitest";
import { type Fixture, fixture } from "../fixture.ts";
import { renewed } from "../tables/draft.ts";
import { changed, text } from "./renewing.ts";

describe("a table for each key issue", () => {
  const KEY_ISSUES = ["One", "Two", "Three"].map(
    (title, at) => `## 5.${at + 1} Key issue #${at + 1}: ${title}

### 5.${at + 1}.3 Potential security requirements

- The network shall do ${title}.
`,
  );
  const STUDY = `# 5 Key issues

${KEY_ISSUES.join("\n")}
# 6 Solutions

<!-- rapporteur:table solutions-by-requirement -->

## 6.1 Solution #1: A

This solution addresses key issue #1.

## 6.2 Solution #2: B

This solution addresses key issue #3.
`;
  const clause = (given: Fixture): string =>
    text(given).split("# 6 Solutions\n\n")[1]!.split("\n\n## 6.1")[0]!;
  const anewOf = (study: string): string => clause(renewed(fixture(study)));
  const says = (number: string): [string, string] => ["addresses key issue #1.", `addresses ${number}.`];

  it.each([
    "no key issue",
    "key issue #2",
    "key issue #3",
    "key issues #1 and #2",
    "key issues #1, #2 and #3",
  ])("is what a new one would be once a solution addresses %s", (number) => {
    const after = renewed(changed(fixture(STUDY), ...says(number)));
    expect(clause(after)).toBe(anewOf(STUDY.replace(...says(number))));
    expect(text(renewed(after))).toBe(text(after));
  });

  it("goes with the last link", () => {
    const none = changed(fixture(STUDY), ...says("no key issue"));
    const after = renewed(changed(none, "addresses key issue #3.", "addresses no key issue."));
    expect(clause(after)).toBe(
      "<!-- rapporteur:table solutions-by-requirement -->\n\n<!-- /rapporteur:table -->",
    );
  });

  it("keeps to itself what people wrote, and stays where somebody did", () => {
    const noted = changed(fixture(STUDY), "do One. | (X)  ", "do One. | (X) NOTE 1  ");
    const after = renewed(changed(noted, ...says("key issue #2")));
    expect(clause(after)).toContain("do One. | (X) NOTE 1");
    expect(clause(after)).toContain("do Two. | (X)         |");
    expect(clause(after)).toContain("do Three. | (X)         |");
    expect(text(renewed(after))).toBe(text(after));
  });
});
