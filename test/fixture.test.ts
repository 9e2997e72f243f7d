import { describe, expect, it } from "vitest";
import { applied, expected, fixture, textOf, typed } from "./fixture.ts";

describe("the fixture language", () => {
  it("cuts out cursor, marks and indentation", () => {
    const given = fixture(`
      # 1 Scope

      See [7]$0 and KI#3.
          ^^^ error undefined-citation
                    ^^^^ a mention
      - item
        more
    `);
    expect(textOf(given)).toBe("# 1 Scope\n\nSee [7] and KI#3.\n- item\n  more\n");
    expect(given.offset).toBe(textOf(given).indexOf(" and"));
    expect(expected(given)).toBe(
      'draft.md:3:5 error undefined-citation "[7]"\ndraft.md:3:13 a mention "KI#3"',
    );
  });

  it("starts a file at each name and knows which one holds the cursor", () => {
    const given = fixture(`
      //- a/one.md
      # 1 Scope
      //- two words.md
      # 2 $0References
    `);
    expect([...given.texts.values()]).toEqual(["# 1 Scope\n", "# 2 References\n"]);
    expect(given.uri).toBe("file:///tr/two%20words.md");
    expect(given.offset).toBe(4);
  });

  it("shows the text after edits", () => {
    const given = fixture("# 1 Scope\n");
    expect(applied(given, { edits: [{ uri: given.uri, start: 4, end: 9, text: "Purpose" }] })).toBe(
      "# 1 Purpose\n",
    );
  });

  it("types at the cursor", () => {
    expect(textOf(typed(fixture("# 1 Sc$0pe\n"), "o"))).toBe("# 1 Scope\n");
  });
});
