import { describe, expect, it } from "vitest";
import { references } from "../../server/src/features/references.ts";
import { expected, type Fixture, fixture, render } from "../fixture.ts";

function places(given: Fixture, options: { definition: boolean } = { definition: false }): string {
  return render(given, references(given.workspace, given.uri, given.offset, options));
}

describe("in one file", () => {
  it("gives every mention of a key issue: in text, in the table, in the conclusion's heading", () => {
    const given = fixture(`
      ## 5.1 Key is$0sue #1: One

      Key issue #1 is about triggers.
      ^^^^^^^^^^^^

      ## 6.0 Mapping

      | Solutions   | KI#1 |
                      ^^^^
      | ----------- | ---- |
      | Solution #1 | X    |

      ## 6.1 Solution #1: A

      This solution addresses KIs #2 and #1.
                                         ^^

      # 7 Conclusions

      ## 7.1 Key issue #1: One
             ^^^^^^^^^^^^
    `);
    expect(places(given)).toBe(expected(given));
  });

  it("gives every mention in a table that lists key issues", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One

      ## 5.2 Key issue #2: Two

      ## 6.0 Mapping

      | Solution | Key Issues covered |
      | -------- | ------------------ |
      | 1        | KI#$01, KI#2       |
                   ^^^^^^
      | 2        | KI#2 and KI#1      |
                            ^^^^
    `);
    expect(places(given)).toBe(expected(given));
  });

  it("gives the definition first where it is asked for", () => {
    const given = fixture("## 5.1 Key issue #1: One\n\nSee KI#$01.\n");
    expect(places(given, { definition: true })).toMatchInlineSnapshot(`
      "draft.md:1:4 "5.1 Key issue #1: One"
      draft.md:3:5 "KI#1""
    `);
  });

  it("gives the mentions of a solution", () => {
    const given = fixture(`
      ## 6.1 Solution #1: A

      ## 6.2 Solution #2: B

      It extends solution #1.
                 ^^^^^^^^^^^

      # 7 Conclusions

      Solution #$01 is selected.
      ^^^^^^^^^^^^^
    `);
    expect(places(given)).toBe(expected(given));
  });

  it("gives the citations of an entry", () => {
    const given = fixture(`
      # 2 References

      [5]$0 3GPP TS 33.401: "Security architecture".

      # 4 Architecture

      As in [5] and in TS 33.401 [5].
            ^^^
                                 ^^^
    `);
    expect(places(given)).toBe(expected(given));
  });

  it("gives what points to a clause, and what uses a term, but not its own entry", () => {
    const clause = fixture(`
      # 4 Over$0view

      See clauses 4 and 5.
          ^^^^^^^^^

      # 5 Key issues

      As in clause 4 of TS 33.401 and in clause 4.
                                         ^^^^^^^^
    `);
    expect(places(clause)).toBe(expected(clause));
    const term = fixture(`
      ## 3.1 Terms

      **MTC$0 server:** an entity; an MTC server of the owner
                                      ^^^^^^^^^^

      # 4 Overview

      MTC servers meet the \`MTC server\`.
      ^^^^^^^^^^
    `);
    expect(places(term)).toBe(expected(term));
  });

  it("leaves out mentions of the same number in another document", () => {
    const given = fixture("## 5.1 Key is$0sue #1: One\n\nSee Key Issue #1 in TR 33.875.\n");
    expect(places(given)).toBe("");
  });

  it("gives the mentions of a key issue that does not exist", () => {
    const given = fixture(`
      ## 6.1 Solution #1: A

      This solution addresses KI#$09. So KI#9 is solved.
                              ^^^^^^
                                         ^^^^
    `);
    expect(places(given)).toBe(expected(given));
  });
});

describe("in several files", () => {
  it("gives the places of all files of the study in its order", () => {
    const given = fixture(`
      //- rapporteur.yaml
      files: [ki.md, sol.md, conclusions.md]
      //- conclusions.md
      # 7 Conclusions

      ## 7.1 Key issue #1: One
      //- ki.md
      ## 5.1 Key is$0sue #1: One
      //- sol.md
      ## 6.1 Solution #1: A

      This solution addresses KI#1.
    `);
    expect(places(given)).toMatchInlineSnapshot(`
      "sol.md:3:25 "KI#1"
      conclusions.md:3:8 "Key issue #1""
    `);
  });
});
