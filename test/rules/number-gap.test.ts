import { describe, expect, it } from "vitest";
import { expected, type Fixture, findings, fixture, only, render } from "../fixture.ts";

/** A TR has references; an excerpt or a contribution has none and may hold any clauses. */
const REFERENCES = '# 2 References\n\n[1] 3GPP TR 21.905: "Vocabulary for 3GPP Specifications".\n\n';

const found = (given: Fixture) => findings(given, only("number-gap"));

describe("a number that is left out", () => {
  it("is found behind the gap", () => {
    const given = fixture(`
      # 2 References

      [1] 3GPP TR 21.905: "Vocabulary for 3GPP Specifications".

      ## 5.1 One

      ## 5.3 Three
         ^^^ info number-gap

      ## 5.4 Four

      ## 5.7 Seven
         ^^^ info number-gap
    `);
    expect(render(given, found(given))).toBe(expected(given));
    expect(found(given).map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Clause 5.3 follows 5.1: clause 5.2 is left out. Renumber, or put "Void" in its place.",
        "Clause 5.7 follows 5.4: clauses 5.5 to 5.6 are left out. Renumber, or put "Void" in its place.",
      ]
    `);
  });

  it("is found over the files of a study", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 02.md
      # 2 References

      [1] 3GPP TR 21.905: "Vocabulary for 3GPP Specifications".
      //- 05-1.md
      ## 5.1 Key issue #1: One
      //- 05-2.md
      ## 5.3 Key issue #2: Two
         ^^^ info number-gap
    `);
    expect(render(given, found(given))).toBe(expected(given));
  });

  it("is found once the clause between is taken away, and not while it stands", () => {
    const whole = `${REFERENCES}## 5.1 One\n\n## 5.2 Void\n\n## 5.3 Three\n`;
    expect(found(fixture(whole))).toEqual([]);
    expect(found(fixture(whole.replace("## 5.2 Void\n\n", "")))).toHaveLength(1);
  });
});

describe("no finding", () => {
  it.each([
    ["where the first number is not 1", "## 4.4 Four\n\n## 4.5 Five\n"],
    ["where a clause begins with 0", "## 6.0 Mapping\n\n## 6.1 Solution #1: A\n"],
    ["for annexes and placeholders", "# Annex A: One\n\n# Annex C: Two\n\n## 6.1 One\n\n## 6.X Two\n"],
    ["for inserted numbers", "## 5.1 One\n\n## 5.1a One and a half\n\n## 5.2 Two\n"],
    ["where a number goes back", "## 5.3 Three\n\n## 5.1 One\n"],
    ["for clauses below different clauses", "## 5.1 One\n\n### 5.1.1 A\n\n## 5.2 Two\n\n### 5.2.1 B\n"],
  ])("%s", (_why, text) => {
    expect(found(fixture(`${REFERENCES}${text}`))).toEqual([]);
  });

  it("in an excerpt, which holds some clauses of its TR", () => {
    expect(found(fixture("## 5.1 One\n\n## 5.7 Seven\n"))).toEqual([]);
  });
});
