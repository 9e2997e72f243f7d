import { describe, expect, it } from "vitest";
import { expected, type Fixture, findings, fixture, only, render } from "../fixture.ts";

const found = (given: Fixture) => findings(given, only("solution-addresses-nothing"));

const KEY_ISSUE = "## 5.1 Key issue #1: One\n\n";

describe("a solution that does not say what it addresses", () => {
  it("is found at its heading", () => {
    const given = fixture(`${KEY_ISSUE}
## 6.1 Solution #1: A
   ^^^^^^^^^^^^^^^^^^ warning solution-addresses-nothing

The device signs the trigger. It does not address key issue #1.
`);
    expect(render(given, found(given))).toBe(expected(given));
  });

  it("is told what the table marks", () => {
    const given = fixture(`${KEY_ISSUE}
## 6.0 Mapping

| Solutions   | KI#1 |
| ----------- | ---- |
| Solution #1 | X    |

## 6.1 Solution #1: A
   ^^^^^^^^^^^^^^^^^^ warning solution-addresses-nothing
`);
    expect(render(given, found(given))).toBe(expected(given));
    expect(found(given)[0]?.message).toMatchInlineSnapshot(
      `"Sol#1 does not say which key issue it addresses. The mapping table marks KI#1. Say so in its introduction: "This solution addresses key issue #…"."`,
    );
  });
});

describe("no finding", () => {
  it.each([
    ["where a sentence says it", "## 6.1 Solution #1: A\n\nThis solution addresses key issue #1.\n"],
    [
      "where a subclause says it",
      "## 6.1 Solution #1: A\n\n### 6.1.1 Introduction\n\nThis solution addresses KI#1.\n",
    ],
    ["for conclusions that name the solution", "# 7 Conclusions\n\n## 7.1 Solution #1: A\n"],
  ])("%s", (_why, text) => {
    expect(found(fixture(KEY_ISSUE + text))).toEqual([]);
  });

  it("where the project file says it", () => {
    const given = fixture(
      `//- rapporteur.yaml\nsolutions: { "Sol#1": { addresses: ["KI#1"] } }\n//- tr.md\n${KEY_ISSUE}## 6.1 Solution #1: A\n`,
    );
    expect(found(given)).toEqual([]);
  });

  it("in a text without key issues", () => {
    expect(found(fixture("## 6.1 Solution #1: A\n\nThe device signs.\n"))).toEqual([]);
  });
});
