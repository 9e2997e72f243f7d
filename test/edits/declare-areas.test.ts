import { describe, expect, it } from "vitest";
import { anew, FOLDER, fixture } from "../fixture.ts";
import { DRAFT, declared, edits, PROJECT, TWO, withProject, write } from "./declaring.ts";

describe("in the project file", () => {
  it.each([
    ["an empty file", "", 'keyIssues:\n  "KI#1": { areas: [A, B] }\n'],
    ["a file of comments", "# Ours.\n", '# Ours.\nkeyIssues:\n  "KI#1": { areas: [A, B] }\n'],
    [
      "a file without the key",
      'spec: "33.868" # draft\n\n# The end.\n',
      'spec: "33.868" # draft\nkeyIssues:\n  "KI#1": { areas: [A, B] }\n\n# The end.\n',
    ],
    [
      "a file without a line end",
      'spec: "33.868"',
      'spec: "33.868"\nkeyIssues:\n  "KI#1": { areas: [A, B] }',
    ],
    [
      "an empty key",
      "keyIssues: # none yet\nspec: '33.868'\n",
      "keyIssues: # none yet\n  \"KI#1\": { areas: [A, B] }\nspec: '33.868'\n",
    ],
    ["empty braces", "keyIssues: {}\n", 'keyIssues: { "KI#1": { areas: [A, B] } }\n'],
    ["a written nothing", "keyIssues: ~ # ours\n", 'keyIssues: { "KI#1": { areas: [A, B] } } # ours\n'],
    [
      "entries in braces",
      "keyIssues: { 'KI#2': { areas: [C] } }\n",
      "keyIssues: { 'KI#2': { areas: [C] }, 'KI#1': { areas: [A, B] } }\n",
    ],
    [
      "entries in lines",
      "keyIssues:\n    KI#2: { areas: [C] } # agreed\n\nrules: {}\n",
      "keyIssues:\n    KI#2: { areas: [C] } # agreed\n    KI#1: { areas: [A, B] }\n\nrules: {}\n",
    ],
    [
      "entries in blocks, lists with dashes",
      'keyIssues:\n  "KI#2":\n    areas:\n      - C\n    status: open\n',
      'keyIssues:\n  "KI#2":\n    areas:\n      - C\n    status: open\n  "KI#1":\n    areas:\n      - A\n      - B\n',
    ],
    [
      "an entry with other keys, in braces",
      'keyIssues: { "KI#1": { status: open } }\n',
      'keyIssues: { "KI#1": { status: open, areas: [A, B] } }\n',
    ],
    [
      "an entry with other keys, in lines",
      'keyIssues:\n  "KI#1": # ours\n    status: open # still\n  "KI#2": {}\n',
      'keyIssues:\n  "KI#1": # ours\n    status: open # still\n    areas: [A, B]\n  "KI#2": {}\n',
    ],
    [
      "an entry without a value",
      'keyIssues:\n  "KI#1": # ours\n',
      'keyIssues:\n  "KI#1": { areas: [A, B] } # ours\n',
    ],
    [
      "areas without a value",
      'keyIssues:\n  "KI#1":\n    areas:\n    status: open\n',
      'keyIssues:\n  "KI#1":\n    areas: [A, B]\n    status: open\n',
    ],
    [
      "an area that is declared already",
      'keyIssues: { "KI#1": { areas: [A] } }\n',
      'keyIssues: { "KI#1": { areas: [A, B] } }\n',
    ],
    [
      "a single area instead of a list",
      'keyIssues: { "KI#1": { areas: A } }\n',
      'keyIssues: { "KI#1": { areas: [A, B] } }\n',
    ],
    [
      "a list with dashes",
      'keyIssues:\n  "KI#1":\n    areas:\n    - A # sure\n    status: open\n',
      'keyIssues:\n  "KI#1":\n    areas:\n    - A # sure\n    - B\n    status: open\n',
    ],
    [
      "a file in braces",
      '{ spec: "33.868" }\n',
      '{ spec: "33.868", keyIssues: { "KI#1": { areas: [A, B] } } }\n',
    ],
    [
      "lines that end in CR LF",
      'spec: "33.868"\r\ntitle: T\r\n',
      'spec: "33.868"\r\ntitle: T\r\nkeyIssues:\r\n  "KI#1": { areas: [A, B] }\r\n',
    ],
    [
      "a text over several lines at the end",
      "title: |\n  A study\n\n",
      'title: |\n  A study\nkeyIssues:\n  "KI#1": { areas: [A, B] }\n\n',
    ],
  ])("%s", (_what, before, expected) => {
    const given = withProject(before);
    const once = write(given, { "KI#1": ["A", "B"] }, "project");
    expect(once.texts.get(PROJECT)).toBe(expected);
    expect(declared(once)["KI#1"]).toEqual(["A", "B"]);
    expect(edits(once, { "KI#1": ["A", "B"] }, "project")).toEqual([]);
  });

  it("declares for several key issues and solutions in one step", () => {
    const given = withProject("", `${TWO}\n## 6.1 Solution #1: A\n`);
    const once = write(given, { "KI#1": ["A"], "Sol#1": ["B2"], "KI#2": ["C"] }, "project");
    expect(once.texts.get(PROJECT)).toMatchInlineSnapshot(`
      "keyIssues:
        "KI#1": { areas: [A] }
        "KI#2": { areas: [C] }
      solutions:
        "Sol#1": { areas: [B2] }
      "
    `);
    expect(declared(once)).toEqual({ "KI#1": ["A"], "KI#2": ["C"], "Sol#1": ["B2"] });
  });

  it("quotes an area that other readers take for a truth value", () => {
    const once = write(withProject(""), { "KI#1": ["A", "N"] }, "project");
    expect(once.texts.get(PROJECT)).toContain('areas: [A, "N"]');
    expect(declared(once)["KI#1"]).toEqual(["A", "N"]);
  });

  it.each([
    ["an alias in place of the entry", 'keyIssues:\n  "KI#2": &a { areas: [C] }\n  "KI#1": *a\n'],
    ["a list in place of the entries", "keyIssues: [KI#1]\n"],
    ["a file that is no mapping", "- a\n"],
    ["a file that does not parse", "keyIssues: {\n"],
    ["an end before the end", "---\n...\n"],
  ])("gives way to a comment where it has %s", (_what, project) => {
    const given = withProject(project);
    const once = write(given, { "KI#1": ["A"] }, "project");
    expect(once.texts.get(PROJECT)).toBe(project);
    expect(once.texts.get(DRAFT)).toBe(
      "## 5.1 Key issue #1: One\n\n<!-- areas: A -->\n\n## 5.2 Key issue #2: Two\n",
    );
  });

  it("gives way to a comment where another key issue has the number", () => {
    const draft = "## 5.1 Key issue #1: One\n\n## 5.2 Key issue #1: Two\n";
    const once = write(
      fixture(`//- rapporteur.yaml\nspec: "33.999"\n//- draft.md\n${draft}`),
      { "KI#1~2": ["A"] },
      "project",
    );
    expect(once.texts.get(PROJECT)).toBe('spec: "33.999"\n');
    expect(once.texts.get(DRAFT)).toBe(`${draft}\n<!-- areas: A -->\n`);
  });

  it("gives way to a comment where there is none", () => {
    const once = write(fixture(TWO), { "KI#2": ["A"] }, "project");
    expect(once.texts.get(DRAFT)).toBe(`${TWO.trimEnd()}\n\n<!-- areas: A -->\n`);
  });
});

describe("in the text", () => {
  const KI = "## 5.1 Key issue #1: One\n";

  it.each([
    ["under the heading, before what follows", `${KI}\nText.\n`, `${KI}\n<!-- areas: A, B2 -->\n\nText.\n`],
    ["apart from text that follows at once", `${KI}Text.\n`, `${KI}\n<!-- areas: A, B2 -->\n\nText.\n`],
    ["at the end of a file", KI.trimEnd(), `${KI}\n<!-- areas: A, B2 -->`],
    [
      "with the line ends of the file",
      `${KI}\nText.\n`.replaceAll("\n", "\r\n"),
      `${KI}\n<!-- areas: A, B2 -->\n\nText.\n`.replaceAll("\n", "\r\n"),
    ],
  ])("a comment stands %s", (_where, before, expected) => {
    const given = anew({ ...fixture(KI), texts: new Map([[DRAFT, before]]) });
    const once = write(given, { "KI#1": ["A", "B2"] }, "comment");
    expect(once.texts.get(DRAFT)).toBe(expected);
    expect(declared(once)["KI#1"]).toEqual(["A", "B2"]);
    expect(edits(once, { "KI#1": ["A", "B2"] }, "comment")).toEqual([]);
  });

  it.each([
    [
      "at the end of the details",
      `${KI}\n### 5.1.1 Key issue details\n\nText.\n\n- Item\n\n### 5.1.2 Security threats\n`,
      `${KI}\n### 5.1.1 Key issue details\n\nText.\n\n- Item\n\nAreas: A, B2\n\n### 5.1.2 Security threats\n`,
    ],
    [
      "in empty details",
      `${KI}\n### 5.1.1 Key issue details\n### 5.1.2 Security threats\n`,
      `${KI}\n### 5.1.1 Key issue details\n\nAreas: A, B2\n### 5.1.2 Security threats\n`,
    ],
    ["under the heading where there are no details", `${KI}Text.\n`, `${KI}\nAreas: A, B2\n\nText.\n`],
    [
      "under the heading where the details end in a fence that is never closed",
      `${KI}\n### 5.1.1 Key issue details\n\n\`\`\`\ncode\n`,
      `${KI}\nAreas: A, B2\n\n### 5.1.1 Key issue details\n\n\`\`\`\ncode\n`,
    ],
  ])("a line stands %s", (_where, before, expected) => {
    const once = write(fixture(before), { "KI#1": ["A", "B2"] }, "line");
    expect(once.texts.get(DRAFT)).toBe(expected);
    expect(declared(once)["KI#1"]).toEqual(["A", "B2"]);
    expect(edits(once, { "KI#1": ["A", "B2"] }, "line")).toEqual([]);
  });

  it("a line of a solution stands at the end of its introduction", () => {
    const given = fixture("## 6.1 Solution #1: A\n\n### 6.1.1 Introduction\n\nText.\n\n### 6.1.2 Details\n");
    const once = write(given, { "Sol#1": ["C"] }, "line");
    expect(once.texts.get(DRAFT)).toContain("Text.\n\nAreas: C\n\n### 6.1.2");
    expect(declared(once)).toEqual({ "Sol#1": ["C"] });
  });

  it.each(["line", "comment"] as const)("a draft in YAML has its key for a %s", (where) => {
    const given = fixture(`
      //- draft.yaml
      keyIssues:
        - id: "KI#1" # first
          title: >-
            One over
            two lines
          details: Text.
        - { id: "KI#2", title: Two }
        - id: "KI#3"
          areas: # none yet
          title: Three
      solutions: [{ id: "Sol#1", title: A }]
    `);
    const wanted = { "KI#1": ["A"], "KI#2": ["N"], "KI#3": ["C"], "Sol#1": ["B1", "C"] };
    const once = write(given, wanted, where);
    expect(once.texts.get(`${FOLDER}draft.yaml`)).toMatchInlineSnapshot(`
      "keyIssues:
        - id: "KI#1" # first
          title: >-
            One over
            two lines
          areas: [A]
          details: Text.
        - { id: "KI#2", title: Two, areas: ["N"] }
        - id: "KI#3"
          areas: [C] # none yet
          title: Three
      solutions: [{ id: "Sol#1", title: A, areas: [B1, C] }]
      "
    `);
    expect(declared(once)).toEqual(wanted);
    expect(edits(once, wanted, where)).toEqual([]);
  });
});

/** Pieces of project files, each at the first column. */
