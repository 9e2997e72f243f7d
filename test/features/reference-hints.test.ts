import { describe, expect, it } from "vitest";
import { referenceHints } from "../../server/src/features/reference-hints.ts";
import { type Fixture, fixture, textOf } from "../fixture.ts";

/** The lines that bear hints, with the hints in braces. */
function shown(given: Fixture, range = { start: 0, end: textOf(given).length }): string {
  let text = textOf(given);
  for (const hint of [...referenceHints(given.workspace, given.uri, range)].sort(
    (a, b) => b.offset - a.offset,
  ))
    text = `${text.slice(0, hint.offset)}{${hint.label}}${text.slice(hint.offset)}`;
  return text
    .split("\n")
    .filter((line) => line.includes("{"))
    .join("\n");
}

const REFERENCES =
  '# 2 References\n\n[5] 3GPP TS 33.401: "Security architecture".\n\n[6] Somebody, a page.\n\n';

describe("what a citation cites is shown", () => {
  it("with the document where the text does not name it", () => {
    expect(shown(fixture(`${REFERENCES}# 4 O\n\nAs in [5].\n`))).toBe(
      "As in [5]{TS 33.401: Security architecture}.",
    );
  });

  it("by its title where it does", () => {
    expect(shown(fixture(`${REFERENCES}# 4 O\n\nAs in TS 33.401 [5].\n`))).toBe(
      "As in TS 33.401 [5]{Security architecture}.",
    );
  });

  it("as it is where it has another form", () => {
    expect(shown(fixture(`${REFERENCES}# 4 O\n\nAs in [6].\n`))).toBe("As in [6]{Somebody, a page.}.");
  });

  it("shortened, with all of it as the tooltip", () => {
    const given = fixture(
      `# 2 References\n\n[5] 3GPP TS 33.401: "${"Very ".repeat(20)}long".\n\n# 4 O\n\nAs in [5].\n`,
    );
    const [hint] = referenceHints(given.workspace, given.uri, { start: 0, end: textOf(given).length });
    expect(hint!.label).toHaveLength(48);
    expect(hint!.tooltip).toMatch(/^3GPP TS 33\.401: "Very .* long"\.$/);
  });

  it("in a draft in YAML", () => {
    const given = fixture(`
      //- draft.yaml
      references: [{ number: 5, document: 3GPP TS 33.401, title: Security }]
      overview: As in [5] and TS 33.401 [5].
      keyIssues: [{ id: KI#1, title: One }]
    `);
    expect(shown(given)).toContain("overview: As in [5]{TS 33.401: Security} and TS 33.401 [5]{Security}.");
  });
});

describe("nothing is shown", () => {
  it("behind a citation without entry, and at the entry itself", () => {
    expect(shown(fixture(`${REFERENCES}# 4 O\n\nAs in [7].\n`))).toBe("");
  });

  it("outside of the range that the editor shows", () => {
    const given = fixture(`${REFERENCES}# 4 O\n\nAs in [5].\n\nAs in [6].\n`);
    const end = textOf(given).indexOf("\n\nAs in [6]");
    expect(shown(given, { start: 0, end })).toBe("As in [5]{TS 33.401: Security architecture}.");
  });
});
