import { describe, expect, it } from "vitest";
import { documentHighlights } from "../../server/src/features/document-highlights.ts";
import { expected, type Fixture, fixture, render } from "../fixture.ts";

function highlights(given: Fixture): string {
  const { workspace, uri, offset } = given;
  const found = documentHighlights(workspace, uri, offset).map(({ defines, ...span }) => ({
    uri,
    ...span,
    label: defines ? "write" : "read",
  }));
  return render(
    given,
    [...found].sort((a, b) => a.start - b.start),
  );
}

describe("lights up the definition and every mention in the file", () => {
  it("of a key issue, from any of them", () => {
    const source = (heading: string, mention: string): string => `
      ## 5.1 ${heading}: One
         ^^^^^^^^^^^^^^^^^^^^^ write

      ## 6.1 Solution #1: A

      This solution addresses ${mention}.
                              ^^^^ read
    `;
    for (const given of [
      fixture(source("Key issue #1", "KI$0#1")),
      fixture(source("Key is$0sue #1", "KI#1")),
    ]) {
      const plain = fixture(source("Key issue #1", "KI#1"));
      expect(highlights(given)).toBe(expected(plain));
    }
  });

  it("of a requirement, where a sentence speaks of it without its id", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One

      ### 5.1.3 Requirements

      - The dev$0ice should verify triggers.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ write

      ## 6.1 Solution #1: A

      This solution addresses the first requirement of KI#1.
                                                       ^^^^ read
    `);
    expect(highlights(given)).toBe(expected(given));
  });

  it("of a reference, clause, table, term and area", () => {
    const source = (cursor: string): string =>
      [
        '# 2 References\n\n[5] 3GPP TS 33.401: "Security".\n\n',
        "## 3.1 Terms\n\n**MTC server:** an entity\n\n",
        "# 4 Overview\n\nA) Security between the MTC device and the network.\n\nB) Security between others.\n\n",
        "Table 4-1: Names\n\nSee TS 33.401 [5]. See clause 4 and table 4-1 on the MTC server of area A.\n",
      ]
        .join("")
        .replace(cursor, `${cursor.slice(0, -1)}$0${cursor.slice(-1)}`);
    const found = ["[5]. ", "clause 4", "table 4-1", "the MTC server", "area A."].map((cursor) =>
      highlights(fixture(source(cursor))),
    );
    expect(found.join("\n\n")).toMatchInlineSnapshot(`
      "

      draft.md:9:3 write "4 Overview"
      draft.md:17:24 read "clause 4"

      draft.md:15:1 write "Table 4-1: Names"
      draft.md:17:37 read "table 4-1"

      draft.md:7:3 write "MTC server"
      draft.md:17:54 read "MTC server"

      draft.md:11:1 write "A"
      draft.md:17:73 read "A""
    `);
  });
});

describe("lights up nothing", () => {
  it("where the file only defines the thing: who writes a threat sees no whole paragraph lit", () => {
    const given = fixture("## 5.1 Key issue #1: One\n\n### 5.1.2 Threats\n\n- An att$0acker can forge it.\n");
    expect(highlights(given)).toBe("");
  });

  it("of other files", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 05.md
      ## 5.1 Key issue #1: One
      //- 06.md
      ## 6.1 Solution #1: A

      This solution addresses KI$0#1.
                              ^^^^^^ read
    `);
    expect(highlights(given)).toBe(expected(given));
  });

  it("on plain text", () => {
    expect(highlights(fixture("# 4 Overview\n\nPlain w$0ords.\n"))).toBe("");
  });
});

it("lights up each word once in YAML, where parts stand in their key issue", () => {
  const given = fixture(`
    //- draft.yaml
    abbreviations:
      AKA: Agreement
    keyIssues:
      - id: "KI#1"
        title: One
        details: The AK$0A procedure and AKA.
  `);
  expect(highlights(given)).toMatchInlineSnapshot(`
    "draft.yaml:2:3 write "AKA"
    draft.yaml:6:18 read "AKA"
    draft.yaml:6:36 read "AKA""
  `);
});

it("lights up an id in the project file", () => {
  const given = fixture(`
    //- rapporteur.yaml
    solutions: { "Sol#1": { addresses: ["KI$0#1"] } }
    keyIssues: { "KI#1": { areas: [A] } }
    //- tr.md
    ## 5.1 Key issue #1: One
  `);
  expect(highlights(given)).toBe('rapporteur.yaml:1:38 read "KI#1"\nrapporteur.yaml:2:15 read "KI#1"');
});
