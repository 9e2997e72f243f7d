import { expect, it } from "vitest";
import { compareSolutions } from "../../server/src/features/compare-solutions.ts";
import { fixture } from "../fixture.ts";

/** The first line of the comparison at the cursor. */
function at(text: string): string | undefined {
  const { workspace, uri, offset } = fixture(text);
  return compareSolutions(workspace, uri, offset)?.split("\n")[0];
}

const ONE = "# Solutions of Key Issue #1: One";

it.each([
  ["on its heading", "## 5.1 Key iss$0ue #1: One\n\nWords.\n"],
  ["in its text", "## 5.1 Key issue #1: One\n\nWor$0ds.\n"],
  [
    "in one of its parts",
    "## 5.1 Key issue #1: One\n\n### 5.1.2 Security threats\n\n- An attacker can re$0play.\n",
  ],
  [
    "where it is named",
    "## 5.1 Key issue #1: One\n\n## 6.1 Solution #1: A\n\nThis solution addresses KI#$01.\n",
  ],
  ["in YAML", '//- draft.yaml\nkeyIssues:\n  - id: "KI#1"\n    title: One\n    details: Wor$0ds.\n'],
])("compares the solutions of a key issue %s", (_what, text) => {
  expect(at(text)).toBe(ONE);
});

it.each([
  ["in a solution", "## 5.1 Key issue #1: One\n\n## 6.1 Solution #1: A\n\nWor$0ds.\n"],
  ["outside of a TR", "# Notes\n\nWor$0ds.\n"],
])("is silent %s", (_what, text) => {
  expect(at(text)).toBeUndefined();
});
