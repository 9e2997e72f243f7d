import { describe, expect, it } from "vitest";
import { expected, type Fixture, findings, fixture, only, render } from "../fixture.ts";

const found = (given: Fixture) => findings(given, only("conclusion-missing"));

const TWO = "# 5 Key issues\n\n## 5.1 Key issue #1: One\n\n## 5.2 Key issue #2: Two\n\n";

describe("a conclusion that is missing", () => {
  it("is found at the key issue, once another one is concluded", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One

      ## 5.2 Key issue #2: Two
         ^^^^^^^^^^^^^^^^^^^^^ warning conclusion-missing

      # 7 Conclusions

      ## 7.1 Key issue #1: One

      No normative work is needed.
    `);
    expect(render(given, found(given))).toBe(expected(given));
    expect(found(given)[0]?.message).toMatchInlineSnapshot(
      `"No conclusion is about KI#2, while other key issues have one."`,
    );
  });

  it("is found where its clause is empty", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One

      # 7 Conclusions

      ## 7.1 Key issue #1: One
         ^^^^^^^^^^^^^^^^^^^^^ warning conclusion-missing
    `);
    expect(render(given, found(given))).toBe(expected(given));
    expect(found(given)[0]?.message).toMatchInlineSnapshot(
      `"The conclusion "One" is empty. Say what is agreed, or that there is no agreement."`,
    );
  });
});

describe("no finding", () => {
  it.each([
    ["before the first conclusion", TWO],
    ["where the clause of conclusions is still empty", `${TWO}# 7 Conclusions\n`],
    [
      "where all are concluded",
      `${TWO}# 7 Conclusions\n\n## 7.1 Key issue #1: One\n\nNo normative work is needed.\n\n## 7.2 Key issue #2: Two\n\nThere is no agreement.\n`,
    ],
  ])("%s", (_why, text) => {
    expect(found(fixture(text))).toEqual([]);
  });
});
