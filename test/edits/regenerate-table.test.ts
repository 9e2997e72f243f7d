// Managed tables: what an author sees in the file once they are renewed.
import { describe, expect, it } from "vitest";
import { anew } from "../fixture.ts";
import { DRAFT, draftOf, draftWith, managed, mappingClause, renewed } from "../tables/draft.ts";

const CAPTION = "Table 6.0-1: Mapping of solutions to key issues";

/** What `table` of clause 6.0 becomes, and that a second time changes nothing. */
function become(table: string, given: Parameters<typeof draftWith>[1] = {}): string {
  const once = renewed(draftWith(table, given));
  expect(mappingClause(renewed(once))).toBe(mappingClause(once));
  return mappingClause(once);
}

const HEAD = `| Solutions   | KI#1 | KI#2 |
| ----------- | ---- | ---- |`;
const TRUE = `${CAPTION}

${HEAD}
| Solution #1 | X    |      |
| Solution #2 | X    | X    |
| Solution #3 |      |      |`;

/** The lines of `after` that are not those of `before`. */
function changed(before: string, after: string): string {
  const known = before.split("\n");
  return after
    .split("\n")
    .filter((line) => !known.includes(line))
    .join("\n");
}

describe("a table that is there", () => {
  it("stays as it is where it is true", () => {
    expect(become(managed(TRUE))).toBe(managed(TRUE));
  });

  it("changes in the cells that are not", () => {
    const before = managed(TRUE.replace("| X    |      |", "|      | X    |"));
    expect(changed(before, become(before))).toBe("| Solution #1 | X    |      |");
  });

  it("keeps the marks of a solution that says nothing", () => {
    const before = managed(TRUE.replace("| Solution #3 |      |", "| Solution #3 | X    |"));
    expect(become(before)).toBe(before);
  });

  it("gets the rows and columns that it lacks, in their places", () => {
    const before = managed(
      `${CAPTION}\n\n| Solutions   | KI#2 |\n| ----------- | ---- |\n| Solution #1 |      |\n| Solution #3 |      |`,
    );
    expect(become(before)).toBe(managed(TRUE));
  });

  it("loses the rows and columns of what is gone", () => {
    const before = managed(`${CAPTION}

| Solutions   | KI#1 | KI#2 | KI#7 |
| ----------- | ---- | ---- | ---- |
| Solution #1 | X    |      | X    |
| Solution #2 | X    | X    |      |
| Solution #3 |      |      |      |
| Solution #8 | X    |      |      |`);
    expect(become(before)).toBe(managed(TRUE));
  });

  it("gets a column that is wide enough, and its lines with it", () => {
    const before = managed(TRUE, "titles=rows");
    expect(become(before)).toMatchInlineSnapshot(`
      "<!-- rapporteur:table solutions-by-key-issue titles=rows -->

      Table 6.0-1: Mapping of solutions to key issues

      | Solutions          | KI#1 | KI#2 |
      | ------------------ | ---- | ---- |
      | Solution #1: A way | X    |      |
      | Solution #2: B way | X    | X    |
      | Solution #3: C way |      |      |

      <!-- /rapporteur:table -->"
    `);
  });

  it("keeps the style of a table that is not aligned", () => {
    const before = managed(
      `${CAPTION}\n\n|Solutions|KI#1|KI#2|\n|-|-|-|\n|Solution #1|||\n|Solution #2|X|X|\n|Solution #3|||`,
    );
    expect(changed(before, become(before))).toBe("|Solution #1|X||");
  });

  it("gets the number that its clause demands, and the title that the options name", () => {
    const before = managed(
      TRUE.replace("6.0-1: Mapping of solutions", "6.1-3: Mapping of the solutions"),
      'caption="Mapping of solutions to key issues"',
    );
    expect(changed(before, become(before))).toBe(CAPTION);
    const after = become(`Table 6.0-1: Another one\n\n| A | B |\n| - | - |\n\n${managed(TRUE)}`);
    expect(after).toContain("Table 6.0-2: Mapping of solutions to key issues");
  });

  it.each(["", "turned"])("keeps the title of its caption, and the emphasis: %s", (options) => {
    const before = managed(TRUE.replace(CAPTION, "**Table 6.1-1: Our mapping**"), options);
    expect(changed(before, become(before))).toContain("**Table 6.0-1: Our mapping**");
  });

  it("is written anew where it is to be turned, with what people wrote", () => {
    const before = managed(TRUE.replace("| X    | X    |", "| X (partly) | X |"), "turned");
    expect(become(before)).toMatchInlineSnapshot(`
      "<!-- rapporteur:table solutions-by-key-issue turned -->

      Table 6.0-1: Mapping of solutions to key issues

      | Key issues | Solution #1 | Solution #2 | Solution #3 |
      | ---------- | ----------- | ----------- | ----------- |
      | KI#1       | X           | X (partly)  |             |
      | KI#2       |             | X           |             |

      <!-- /rapporteur:table -->"
    `);
  });
});

describe("what people write", () => {
  it.each([
    ["beside a mark", "| Solution #1 | X (partly) | |"],
    ["as a footnote", "| Solution #1 | X<sup>1</sup> | see NOTE 2 |"],
    ["with emphasis", "| **Solution #1** | **X** | |"],
  ])("%s stays", (_what, row) => {
    const before = managed(TRUE.replace("| Solution #1 | X    |      |", row));
    expect(become(before)).toBe(before);
  });

  it("in columns and rows of their own stays", () => {
    const before = managed(`${CAPTION}

| Solutions   | Use case | KI#1 | KI#2 | Remarks |
| ----------- | -------- | ---- | ---- | ------- |
| Solution #1 | UC#1     |      |      | early   |
| Solution #2 |          | X    | X    |         |
| Solution #3 |          |      |      |         |
| NOTE: X means in full or in part. | | | | |`);
    expect(changed(before, become(before))).toBe("| Solution #1 | UC#1     | X    |      | early   |");
  });

  it("stays beside a mark that goes, in a row of what is gone, and between the comments", () => {
    const before = managed(`${CAPTION}

${HEAD}
| Solution #1 | X    | X NOTE 1 |
| Solution #2 | X    | X    |
| Solution #3 |      |      |
| Solution #9 | X (withdrawn) | |

NOTE 1: As discussed.`);
    const after = become(before);
    expect(changed(before, after)).toBe("| Solution #1 | X    | NOTE 1 |");
    expect(after).toContain("| Solution #9 | X (withdrawn) | |\n\nNOTE 1: As discussed.");
  });

  it("behind the last column stays, and comes into it where the table is written anew", () => {
    const ragged = TRUE.replace("| Solution #2 | X    | X    |", "| Solution #2 | X | X | see below");
    const before = managed(ragged.replace("| X    |      |", "|      |      |"));
    expect(changed(before, become(before))).toBe("| Solution #1 | X    |      |");
    expect(become(managed(ragged))).toBe(managed(ragged));
    expect(become(managed(ragged, "turned"))).toContain("X see below");
  });

  it("about a procedure of a solution stays: one marked row speaks for it", () => {
    const before = managed(`${CAPTION}

${HEAD}
| Solution #1 (attached) |  | X |
| Solution #1 (detached) | X |  |
| Solution #2 | X    | X    |
| Solution #3 |      |      |`);
    expect(changed(before, become(before))).toBe("| Solution #1 (attached) |  |  |");
  });
});

describe("a table that is the source", () => {
  const before = managed(
    `Table 9: Ours\n\n| Solution | KI#2 | KI#9 |\n| --- | --- | --- |\n| Sol#1: Old name | X | X |\n| Sol#7 | | X |`,
    "from=table",
  );

  it("keeps its marks, its words and its caption; only what it lacks is added, without marks", () => {
    expect(become(before)).toMatchInlineSnapshot(`
      "<!-- rapporteur:table solutions-by-key-issue from=table -->

      Table 9: Ours

      | Solution | KI#1 | KI#2 | KI#9 |
      | --- | --- | --- | --- |
      | Sol#1: Old name | | X | X |
      | Solution #2 | | | |
      | Solution #3 | | | |
      | Sol#7 | | | X |

      <!-- /rapporteur:table -->"
    `);
  });
});

it("a table in which the rapporteur decides follows the project file alone", () => {
  const project = 'tables: { owner: rapporteur }\nsolutions: { "Sol#2": { addresses: ["KI#2"] } }';
  expect(become(managed(TRUE), { project })).toBe(
    managed(TRUE.replace("| X    | X    |", "|      | X    |")),
  );
});

it("line ends stay", () => {
  const wrong = draftWith(managed(TRUE.replace("| X    |      |", "|      |      |")));
  const texts = new Map(wrong.texts).set(DRAFT, draftOf(wrong).replaceAll("\n", "\r\n"));
  expect(draftOf(renewed(anew({ ...wrong, texts })))).toBe(
    draftOf(draftWith(managed(TRUE))).replaceAll("\n", "\r\n"),
  );
});
