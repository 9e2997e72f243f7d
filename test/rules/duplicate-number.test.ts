import { describe, expect, it } from "vitest";
import { expected, type Fixture, findings, fixture, only, render } from "../fixture.ts";

const found = (given: Fixture) => findings(given, only("duplicate-number"));

describe("a number that stands twice", () => {
  it("is found on clauses", () => {
    const given = fixture(`
      # 4 Architecture

      ## 4.1 Overview

      ## 4.1 Assumptions
         ^^^ error duplicate-number
    `);
    expect(render(given, found(given))).toBe(expected(given));
  });

  it("is found on key issues and on solutions", () => {
    const given = fixture(`
      # 5 Key issues

      ## 5.1 Key issue #1: One

      ## 5.2 Key issue #1: Another
                        ^ error duplicate-number

      # 6 Solutions

      ## 6.1 Solution #1: One

      ## 6.2 Solution #1: Another
                       ^ error duplicate-number
    `);
    expect(render(given, found(given))).toBe(expected(given));
  });

  it("is found on references", () => {
    const given = fixture(`
      # 2 References

      [1] 3GPP TR 21.905: "Vocabulary for 3GPP Specifications".

      [1] 3GPP TS 33.401: "Security architecture".
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error duplicate-number
    `);
    expect(render(given, found(given))).toBe(expected(given));
  });

  it("is found on each but the first, which the finding names", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One

      ## 5.2 Key issue #1: Two
                        ^ error duplicate-number

      ## 5.3 Key issue #1: Three
                        ^ error duplicate-number
    `);
    const all = found(given);
    expect(render(given, all)).toBe(expected(given));
    expect(all[1]?.message).toMatchInlineSnapshot(
      `"Key issue #1 is there already ("One"). Give one of them a number of its own."`,
    );
    expect(
      render(
        given,
        all.flatMap((finding) => finding.related),
      ),
    ).toMatchInlineSnapshot(`
      "draft.md:1:19 "1"
      draft.md:1:19 "1""
    `);
  });

  it("is found over the files of a study", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 05-1.md
      ## 5.1 Key issue #1: One
      //- 05-2.md
      ## 5.2 Key issue #1: Another
                        ^ error duplicate-number
    `);
    expect(render(given, found(given))).toBe(expected(given));
  });
});

describe("no finding", () => {
  it("for conclusions, which repeat the headings of key issues", () => {
    const given = fixture(`
      # 5 Key issues

      ## 5.1 Key issue #1: Device triggering

      # 7 Conclusions

      ## 7.1 Key issue #1: Device triggering
    `);
    expect(found(given)).toEqual([]);
  });

  it("for solutions that are numbered anew in each key issue", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One

      ### 5.1.1 Solution #1: A

      ## 5.2 Key issue #2: Two

      ### 5.2.1 Solution #1: B
    `);
    expect(found(given)).toEqual([]);
  });

  it("for placeholders, which are numbered later", () => {
    expect(found(fixture("## 6.X Solution #X: One\n\n## 6.X Solution #X: Two\n"))).toEqual([]);
  });

  it("for the same number in two studies", () => {
    const given = fixture(`
      //- a/rapporteur.yaml
      spec: "33.868"
      //- a/tr.md
      ## 5.1 Key issue #1: One
      //- b/rapporteur.yaml
      spec: "33.875"
      //- b/tr.md
      ## 5.1 Key issue #1: Another
    `);
    expect(found(given)).toEqual([]);
  });

  it("for lines of code that look like headings", () => {
    expect(found(fixture("## 4.1 One\n\n```\n## 4.1 One\n```\n"))).toEqual([]);
  });
});
