// Managed tables: what an author sees in the file once they are renewed.
import { describe, expect, it } from "vitest";
import { draftOf, draftWith, mappingClause, renewed } from "../tables/draft.ts";

/** What `table` of clause 6.0 becomes, and that a second time changes nothing. */
function become(table: string, given: Parameters<typeof draftWith>[1] = {}): string {
  const once = renewed(draftWith(table, given));
  expect(mappingClause(renewed(once))).toBe(mappingClause(once));
  return mappingClause(once);
}

describe("a comment alone", () => {
  it("gets the table, its caption and the comment that ends it", () => {
    expect(become("<!-- rapporteur:table solutions-by-key-issue -->")).toMatchInlineSnapshot(`
      "<!-- rapporteur:table solutions-by-key-issue -->

      Table 6.0-1: Mapping of solutions to key issues

      | Solutions   | KI#1 | KI#2 |
      | ----------- | ---- | ---- |
      | Solution #1 | X    |      |
      | Solution #2 | X    | X    |
      | Solution #3 |      |      |

      <!-- /rapporteur:table -->"
    `);
  });

  it("gets the table with the options that it names", () => {
    const opening = `<!-- rapporteur:table solutions-by-key-issue mark=√ titles=both corner="Sol." over="Key Issues" caption="Who does what" -->`;
    expect(become(opening)).toMatchInlineSnapshot(`
      "<!-- rapporteur:table solutions-by-key-issue mark=√ titles=both corner="Sol." over="Key Issues" caption="Who does what" -->

      Table 6.0-1: Who does what

      | Sol.               | Key Issues              |              |
      | ------------------ | ----------------------- | ------------ |
      |                    | KI#1: Device triggering | KI#2: Replay |
      | Solution #1: A way | √                       |              |
      | Solution #2: B way | √                       | √            |
      | Solution #3: C way |                         |              |

      <!-- /rapporteur:table -->"
    `);
  });

  it("gets rows and columns exchanged", () => {
    expect(become("<!-- rapporteur:table solutions-by-key-issue turned -->")).toMatchInlineSnapshot(`
      "<!-- rapporteur:table solutions-by-key-issue turned -->

      Table 6.0-1: Mapping of solutions to key issues

      | Key issues | Solution #1 | Solution #2 | Solution #3 |
      | ---------- | ----------- | ----------- | ----------- |
      | KI#1       | X           | X           |             |
      | KI#2       |             | X           |             |

      <!-- /rapporteur:table -->"
    `);
  });

  it("gets a list", () => {
    expect(
      become("<!-- rapporteur:table solutions-by-key-issue form=list row-label={n} -->"),
    ).toMatchInlineSnapshot(`
      "<!-- rapporteur:table solutions-by-key-issue form=list row-label={n} -->

      Table 6.0-1: Mapping of solutions to key issues

      | Solution | Key Issues covered |
      | -------- | ------------------ |
      | 1        | KI#1               |
      | 2        | KI#1, KI#2         |
      | 3        |                    |

      <!-- /rapporteur:table -->"
    `);
  });

  it("gets several tables where one would be too wide", () => {
    expect(become("<!-- rapporteur:table solutions-by-key-issue split=1 -->")).toMatchInlineSnapshot(`
      "<!-- rapporteur:table solutions-by-key-issue split=1 -->

      Table 6.0-1: Mapping of solutions to key issues

      | Solutions   | KI#1 |
      | ----------- | ---- |
      | Solution #1 | X    |
      | Solution #2 | X    |
      | Solution #3 |      |

      Table 6.0-2: Mapping of solutions to key issues

      | Solutions   | KI#2 |
      | ----------- | ---- |
      | Solution #1 |      |
      | Solution #2 | X    |
      | Solution #3 |      |

      <!-- /rapporteur:table -->"
    `);
  });

  it("takes options from the project file, which its own overrule", () => {
    const project = "tables: { solutions-by-key-issue: { mark: x, titles: rows, caption: none } }";
    expect(
      become("<!-- rapporteur:table solutions-by-key-issue mark=√ -->", { project }),
    ).toMatchInlineSnapshot(`
      "<!-- rapporteur:table solutions-by-key-issue mark=√ -->

      | Solutions          | KI#1 | KI#2 |
      | ------------------ | ---- | ---- |
      | Solution #1: A way | √    |      |
      | Solution #2: B way | √    | √    |
      | Solution #3: C way |      |      |

      <!-- /rapporteur:table -->"
    `);
  });

  it("leaves the text around it alone", () => {
    const given = draftWith("Before.\n<!-- rapporteur:table solutions-by-key-issue -->\nBehind.");
    const once = draftOf(renewed(given));
    expect(once.startsWith(draftOf(given).split("<!--")[0]!)).toBe(true);
    expect(once).toContain("<!-- /rapporteur:table -->\nBehind.");
  });
});
