import { describe, expect, it } from "vitest";
import { diagnostics } from "../../server/src/features/diagnostics.ts";
import { type Fixture, fixture, only, render } from "../fixture.ts";

function shown(given: Fixture, uri = given.uri): string {
  const found = diagnostics(given.workspace, uri, {
    severities: only("undefined-citation", "duplicate-number"),
  });
  return render(
    given,
    found.map((finding) => ({ ...finding, label: finding.code })),
  );
}

describe("the findings of a file", () => {
  it("come in the order of the text, whatever rule found them", () => {
    const given = fixture(`
      # 2 References

      [1] 3GPP TR 21.905: "Vocabulary".

      ## 4.1 One

      See [7].

      ## 4.1 Two

      See [8].
    `);
    expect(shown(given)).toMatchInlineSnapshot(`
      "draft.md:7:5 undefined-citation "[7]"
      draft.md:9:4 duplicate-number "4.1"
      draft.md:11:5 undefined-citation "[8]""
    `);
  });

  it("are its own, not those of the other files of the study", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 05-1.md
      ## 5.1 Key issue #1: One
      //- 05-2.md
      ## 5.2 Key issue #1: Two
      //- 05-3.md
      ## 5.3 Key issue #1: Three
    `);
    expect([...given.texts.keys()].map((uri) => shown(given, uri))).toEqual([
      "",
      "",
      '05-2.md:1:19 duplicate-number "1"',
      '05-3.md:1:19 duplicate-number "1"',
    ]);
  });

  it("are there for a project file too", () => {
    expect(shown(fixture("//- rapporteur.yaml\nfoo: 1\n"))).toMatchInlineSnapshot(
      `"rapporteur.yaml:1:1 project-file "foo""`,
    );
  });

  it("are none for a file that is no part of a TR", () => {
    expect(shown(fixture("//- README.md\n# About\n\nSee [7].\n"))).toBe("");
  });
});
