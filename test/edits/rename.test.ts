// Renames that begin or end where a name stands apart from the text: in the project file, in lists, in keys of YAML.
import { expect, it } from "vitest";
import { rename } from "../../server/src/features/rename.ts";
import { applied, fixture } from "../fixture.ts";

/** The texts after renaming what is under the cursor, or why that is refused. */
function renamed(source: string, name: string): string {
  const given = fixture(source);
  const change = rename(given.workspace, given.uri, given.offset, name);
  return "refusal" in change ? change.refusal : applied(given, change);
}

it("begins in the project file, and changes each place once", () => {
  const source = `
    //- rapporteur.yaml
    keyIssues: { "KI#$01": { areas: [A] } }
    exemptions: [{ rule: x, at: "KI#1", reason: y }]
    //- tr.md
    ## 5.1 Key issue #1: One

    See KI#1.
  `;
  expect(renamed(source, "9")).toMatchInlineSnapshot(`
    "//- rapporteur.yaml
    keyIssues: { "KI#9": { areas: [A] } }
    exemptions: [{ rule: x, at: "KI#9", reason: y }]
    //- tr.md
    ## 5.1 Key issue #9: One

    See KI#9.
    "
  `);
});

it("reaches every number in a list of key issues", () => {
  const source = `
    ## 5.3 Key is$0sue #3: Three

    ## 6.0 Mapping

    | Solution    | Key Issues covered |
    | ----------- | ------------------ |
    | Solution #1 | 1, 3               |
    | Solution #2 | KI#3, #13          |
  `;
  expect(renamed(source, "9")).toMatchInlineSnapshot(`
    "## 5.3 Key issue #9: Three

    ## 6.0 Mapping

    | Solution    | Key Issues covered |
    | ----------- | ------------------ |
    | Solution #1 | 1, 9               |
    | Solution #2 | KI#9, #13          |
    "
  `);
});

it("reaches the key and the uses of a term in YAML", () => {
  const source = `
    //- draft.yaml
    terms:
      MTC ser$0ver: an entity
    keyIssues:
      - { id: "KI#1", title: One, details: The MTC server and MTC servers. }
  `;
  expect(renamed(source, "MTC host")).toMatchInlineSnapshot(`
    "terms:
      MTC host: an entity
    keyIssues:
      - { id: "KI#1", title: One, details: The MTC host and MTC hosts. }
    "
  `);
});

it.each([
  ["an area", "## 5.1 Key issue #1: One\n\nAreas: A$0, B\n"],
  ["an Editor's note", "# 4 Overview\n\nEditor's note: Names $0are FFS.\n"],
])("does not touch %s", (_what, source) => {
  expect(renamed(source, "9")).toMatch(
    /^Areas are named by the model of the study, and Editor's notes have no names/,
  );
});
