import { describe, expect, it } from "vitest";
import { references } from "../../server/src/features/references.ts";
import { expected, type Fixture, fixture, render } from "../fixture.ts";

function places(given: Fixture, options: { definition: boolean } = { definition: false }): string {
  return render(given, references(given.workspace, given.uri, given.offset, options));
}

it("gives what other documents of the workspace name, behind its own", () => {
  const given = fixture(`
    //- a.md
    # TR 33.868 One

    ## 5.3 Key is$0sue #3: Three

    See KI#3.
        ^^^^
    //- b.md
    # TR 33.999 Other

    ## 5.1 Key issue #3: Other

    As in Key Issue #3 of TR 33.868, and not as in KI#3.
          ^^^^^^^^^^^^
  `);
  expect(places(given)).toBe(expected(given));
});

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

describe("places that have no id of their own", () => {
  it("are the numbers in a table that lists key issues", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One

      ## 5.3 Key is$0sue #3: Three

      ## 6.0 Mapping

      | Solution    | Key Issues covered |
      | ----------- | ------------------ |
      | Solution #1 | 1, 3               |
                         ^
      | Solution #2 | KI#3, #1           |
                      ^^^^
    `);
    expect(places(given)).toBe(expected(given));
  });

  it("are sentences that count the requirements of a key issue", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One

      ### 5.1.3 Requirements

      - The network should protect triggers.
      - The dev$0ice should verify triggers.

      ## 6.1 Solution #1: A

      This solution addresses the second requirement of KI#1.
                                                        ^^^^
    `);
    expect(places(given)).toBe(expected(given));
  });
});

describe("an area", () => {
  it("is named in lines, comments, sentences and in passing, not in its definition", () => {
    const given = fixture(`
      # 4 Architecture

      A) Security between the MTC device and the 3GPP network.

      B) Security between the MTC server and the 3GPP network.

      Rogue servers are counted in area B.
                                        ^

      ## 5.1 Key issue #1: One

      Areas: A, B$0
                ^^^

      ### 5.1.2 Security threats

      - An attacker can forge it. <!-- areas: B -->
                                              ^
    `);
    expect(places(given)).toBe(expected(given));
  });

  it("is named in a draft in YAML and in its project file", () => {
    const given = fixture(`
      //- rapporteur.yaml
      areas: { model: mtc, interfaces: { T99: B } }
      keyIssues: { "KI#2": { areas: [A, "B"] } }
      //- draft.yaml
      keyIssues:
        - id: "KI#1"
          title: One
          areas: [A, B$0]
          threats:
            - { id: T1, text: Somebody can forge it., areas: [B] }
          details: The server of area B.
    `);
    expect(places(given)).toMatchInlineSnapshot(`
      "draft.yaml:4:16 "B"
      draft.yaml:6:57 "B"
      draft.yaml:7:33 "B"
      rapporteur.yaml:1:41 "B"
      rapporteur.yaml:2:36 "B""
    `);
  });
});

describe("the project file", () => {
  it("is searched too, for key issues, solutions, clauses and statements by their fingerprints", () => {
    const source = (heading: string, print: string): string => `
      //- rapporteur.yaml
      keyIssues: { "KI#1": { solutions: ["Sol#1"] } }
      solutions: { "Sol#1": { addresses: ["KI#1", KI#1/T1] } }
      exemptions: [{ rule: x, at: ["KI#1", "5.1"], reason: y }]
      decisions: [{ different: [${print}, b] }]
      //- tr.md
      ## 5.1 ${heading}

      ### 5.1.2 Security threats

      - An attacker can forge a trigger.
    `;
    const plain = fixture(source("Key issue #1: One", "a"));
    const print = plain.workspace.studies[0]!.statements.flat()[0]!.fingerprint;
    expect(places(fixture(source("Key is$0sue #1: One", print)))).toMatchInlineSnapshot(`
      "rapporteur.yaml:1:15 "KI#1"
      rapporteur.yaml:2:38 "KI#1"
      rapporteur.yaml:3:31 "KI#1""
    `);
    const threat = fixture(source("Key issue #1: One", print).replace("An att", "An$0 att"));
    expect(places(threat)).toContain(`"${print}"`);
    const number = fixture(source("Key issue #1: One", print).replace("## 5.1", "## 5.$01"));
    expect(places(number)).toBe('rapporteur.yaml:3:39 "5.1"');
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
