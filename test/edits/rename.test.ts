// Renames that begin or end where a name stands apart from the text: in the project file, in lists, in keys of YAML.
import { expect, it } from "vitest";
import { prepareRename, rename } from "../../server/src/features/rename.ts";
import { applied, fixture, textOf } from "../fixture.ts";

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

it("keeps a span of numbers where one is left, and lists two", () => {
  const source = "## 5.3 Key issue #$03: Three\n\nSee key issues #1 to #5 and #2 to #4.\n";
  expect(renamed(source, "9")).toBe(
    "## 5.3 Key issue #9: Three\n\nSee key issues #1, #2, #4, #5 and #9 and #2, #4 and #9.\n",
  );
});

it("renames one of two key issues with the same number alone, with what names it", () => {
  const source = "## 5.1 Key issue #$01: One\n\n## 5.1 Key issue #1: Other\n\nSee KI#1.\n";
  expect(renamed(source, "9")).toBe("## 5.1 Key issue #9: One\n\n## 5.1 Key issue #1: Other\n\nSee KI#9.\n");
});

it("renames what a conclusion and a solution name in their headings", () => {
  const source = "## 5.1 Key issue #$01: One\n\n## 6.1 Solution #1: For KI#1\n\n## 7.1 Conclusion on KI#1\n";
  expect(renamed(source, "9")).toBe(
    "## 5.1 Key issue #9: One\n\n## 6.1 Solution #1: For KI#9\n\n## 7.1 Conclusion on KI#9\n",
  );
});

it("renames one of two references with the same number alone, with what is cited by its name", () => {
  const source =
    '# 2 References\n\n[2] 3GPP TS 33.401: "A".\n\n[2$0] 3GPP TS 33.501: "B".\n\n# 4 Overview\n\nSee TS 33.401 [2], TS 33.501 [2] and [2].\n';
  expect(renamed(source, "3")).toBe(
    '# 2 References\n\n[2] 3GPP TS 33.401: "A".\n\n[3] 3GPP TS 33.501: "B".\n\n# 4 Overview\n\nSee TS 33.401 [2], TS 33.501 [3] and [2].\n',
  );
});

it("takes the id of a requirement as it is written", () => {
  const source =
    "## 5.1 Key issue #1: One\n\n### 5.1.3 Potential security requirements\n\n[PR 5.1.3-00$01] The network shall verify it.\n";
  expect(renamed(source, "PR 5.1.3-002")).toContain("\n[PR 5.1.3-002] The network");
  expect(renamed(source, "[PR 5.1.3-002]")).toContain("\n[PR 5.1.3-002] The network");
  const given = fixture(source);
  const found = prepareRename(given.workspace, given.uri, given.offset);
  expect("place" in found && textOf(given).slice(found.place.start, found.place.end)).toBe("5.1.3-001");
});

it("writes a term as large or small as the place has it", () => {
  const source =
    "## 3.1 Terms\n\n**Widget$0 owner:** who has it.\n\n# 4 Overview\n\nWidget owners pay. A widget owner does.\n";
  expect(renamed(source, "Widget holder")).toBe(
    "## 3.1 Terms\n\n**Widget holder:** who has it.\n\n# 4 Overview\n\nWidget holders pay. A widget holder does.\n",
  );
  expect(renamed(source, "UE owner")).toContain("UE owners pay. A UE owner does.");
});

it("leaves the titles of other documents", () => {
  const source =
    '# 2 References\n\n[1] 3GPP TS 22.368: "Requirements for MTC".\n\n## 3.3 Abbreviations\n\nM$0TC\tMachine-Type Communication\n\n# 4 Overview\n\nMTC is studied.\n';
  expect(renamed(source, "MTX")).toBe(
    '# 2 References\n\n[1] 3GPP TS 22.368: "Requirements for MTC".\n\n## 3.3 Abbreviations\n\nMTX\tMachine-Type Communication\n\n# 4 Overview\n\nMTX is studied.\n',
  );
});

it("gives the placeholder of a reference below others its number", () => {
  const source = '# 2 References\n\n[1]\tTS 1: "A".\n[x$0]\tTS 2: "B".\n\n# 4 Overview\n\nSee [1] and [x].\n';
  expect(renamed(source, "2")).toBe(
    '# 2 References\n\n[1]\tTS 1: "A".\n[2]\tTS 2: "B".\n\n# 4 Overview\n\nSee [1] and [2].\n',
  );
});

it.each([
  ["an area", "## 5.1 Key issue #1: One\n\nAreas: A$0, B\n"],
  ["an Editor's note", "# 4 Overview\n\nEditor's note: Names $0are FFS.\n"],
])("does not touch %s", (_what, source) => {
  expect(renamed(source, "9")).toMatch(
    /^Areas are named by the model of the study, and Editor's notes have no names/,
  );
});
