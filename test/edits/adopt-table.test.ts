// A mapping table written by hand put between the comments: it stays as it is, and renewing it changes what is untrue.
import { describe, expect, it } from "vitest";
import { adoptTable } from "../../server/src/edits/adopt-table.ts";
import { anew, applied, type Fixture, studyIn } from "../fixture.ts";
import { DRAFT, draftOf, draftWith, mappingClause, renewed } from "../tables/draft.ts";

const SENTENCES = ["This solution addresses key issue #1.", "This solution addresses key issue #2."];

function adopted(table: string, from: "text" | "table" = "text"): Fixture {
  const given = draftWith(table, { sentences: SENTENCES });
  const study = studyIn(given);
  const clause = study.outline.clauses.findIndex(({ role }) => role === "mapping");
  const edits = adoptTable(study, { clause, table: 0 }, from) ?? [];
  const one = { ...given, texts: new Map([[DRAFT, draftOf(given)]]) };
  return anew({ ...given, texts: new Map(given.texts).set(DRAFT, applied(one, { edits })) });
}

/** The comment that begins the table, once it is adopted. */
function opening(table: string): string {
  return OPENING.exec(mappingClause(adopted(table)))?.[1] ?? "none";
}

// A module may not hold the beginning of an HTML comment outside of a string.
const OPENING = /<!-- rapporteur:table solutions-by-key-issue ?(.*?) ?-->/;
const COMMENTS = /^<!--.*?-->\n\n|\n\n<!--.*?-->$/g;

const CAPTION = "Table 6.0-1: Mapping of solutions to key issues";

describe("a table is described by options", () => {
  it.each([
    [
      "that are not needed",
      "",
      `${CAPTION}\n\n| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | X | |\n| Solution #2 | | X |`,
    ],
    [
      "of labels and marks",
      'mark=x row-label="Sol #{n}" column-label="KI #{n}"',
      `${CAPTION}\n\n| Solutions | KI #1 | KI #2 |\n| --- | --- | --- |\n| Sol #1 | x | |\n| Sol #2 | | x |`,
    ],
    [
      "of titles in rows and columns",
      'row-label="#{n}: {title}" column-label="KI#{n} {title}"',
      `${CAPTION}\n\n| Solutions | KI#1 Device triggering | KI#2 Replay |\n| --- | --- | --- |\n| #1: A way | X | |\n| #2: B way | | X |`,
    ],
    [
      "of a header of two rows",
      'row-label={n} column-label={n} over="Key Issues"',
      `${CAPTION}\n\n| | Key Issues | |\n| --- | --- | --- |\n| Solutions | 1 | 2 |\n| 1 | X | |\n| 2 | | X |`,
    ],
    [
      "of rows that are key issues",
      "turned",
      `${CAPTION}\n\n| Key issues | Solution #1 | Solution #2 |\n| --- | --- | --- |\n| KI#1 | X | |\n| KI#2 | | X |`,
    ],
    [
      "of a list",
      "form=list row-label={n}",
      `${CAPTION}\n\n| Solution | Key Issues covered |\n| --- | --- |\n| 1 | KI#1 |\n| 2 | KI#2 |`,
    ],
    [
      "of no caption",
      "caption=none",
      "| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | X | |\n| Solution #2 | | X |",
    ],
    [
      "of another caption",
      'caption="Mapping table" number=6.1-1',
      "**Table 6.1-1: Mapping table**\n\n| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | X | |\n| Solution #2 | | X |",
    ],
    [
      "of angle brackets",
      'column-label="<Key Issue #{n}>"',
      `${CAPTION}\n\n| Solutions | <Key Issue #1> | <Key Issue #2> |\n| --- | --- | --- |\n| Solution #1 | X | |\n| Solution #2 | | X |`,
    ],
    [
      "that leave out what is mixed",
      "",
      `${CAPTION}\n\n| Solutions | KI#1 | KI#2 | Use case |\n| --- | --- | --- | --- |\n| Solution #1 (attached) | x | | UC#1 |\n| Solution #1 (detached) | X | | |\n| Solution #2 | | yes | |`,
    ],
  ])("%s", (_what, options, table) => {
    expect(opening(table)).toBe(options);
    const once = adopted(table);
    expect(mappingClause(once).replace(COMMENTS, "")).toBe(table);
    expect(draftOf(renewed(once))).toBe(draftOf(once));
  });
});

it("a table that is the source says so, and nothing else of the file changes", () => {
  const table = "| Solutions | KI#1 |\n| --- | --- |\n| Solution #1 | |\n| Solution #2 | X |";
  const before = draftOf(draftWith(table, { sentences: SENTENCES }));
  expect(draftOf(adopted(table, "table"))).toBe(
    before.replace(
      table,
      `<!-- rapporteur:table solutions-by-key-issue from=table caption=none -->\n\n${table}\n\n<!-- /rapporteur:table -->`,
    ),
  );
});

it("the comments have the line ends of the file", () => {
  const given = draftWith("| Solutions | KI#1 |\n| --- | --- |\n| Solution #1 | X |", {
    sentences: SENTENCES,
  });
  const crlf = anew({
    ...given,
    texts: new Map(given.texts).set(DRAFT, draftOf(given).replaceAll("\n", "\r\n")),
  });
  const study = studyIn(crlf);
  const clause = study.outline.clauses.findIndex(({ role }) => role === "mapping");
  const texts = (adoptTable(study, { clause, table: 0 }, "text") ?? []).map(({ text }) => text);
  expect(texts.join("").replaceAll("\r\n", "")).not.toContain("\n");
});

it("a list in a draft in YAML is adopted in its text, with its indentation", () => {
  const given = anew({
    ...draftWith(""),
    texts: new Map([
      [
        DRAFT.replace(".md", ".yaml"),
        'overview: |\n  Text.\n\n  | Solutions | KI#1 |\n  | --- | --- |\n  | Solution #1 | |\nkeyIssues:\n  - { id: "KI#1", title: One }\nsolutions:\n  - { id: "Sol#1", title: A, addresses: ["KI#1"] }\n',
      ],
    ]),
  });
  const study = studyIn(given);
  const clause = study.outline.clauses.findIndex(({ title }) => title === "Overview");
  const edits = adoptTable(study, { clause, table: 0 }, "text") ?? [];
  const after = anew({
    ...given,
    texts: new Map([[DRAFT.replace(".md", ".yaml"), applied(given, { edits })]]),
  });
  expect([...renewed(after).texts.values()].join()).toMatchInlineSnapshot(`
    "overview: |
      Text.

      <!-- rapporteur:table solutions-by-key-issue caption=none -->

      | Solutions | KI#1 |
      | --- | --- |
      | Solution #1 | X |

      <!-- /rapporteur:table -->
    keyIssues:
      - { id: "KI#1", title: One }
    solutions:
      - { id: "Sol#1", title: A, addresses: ["KI#1"] }
    "
  `);
});
