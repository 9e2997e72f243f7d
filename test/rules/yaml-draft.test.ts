import { describe, expect, it } from "vitest";
import { diagnostics } from "../../server/src/features/diagnostics.ts";
import { parseSource } from "../../server/src/model/source.ts";
import { buildWorkspace } from "../../server/src/model/workspace.ts";

const URI = "file:///tr/draft.yaml";
const START = 'keyIssues:\n  - { id: "KI#1", title: One }\n';

/** What is found in `text`, each with the source it stands at. */
function findings(text: string): string[] {
  const { workspace } = read(text);
  return diagnostics(workspace, URI, { severities: new Map() })
    .filter((finding) => finding.code === "yaml-draft")
    .map(({ start, end, message }) => `${text.slice(start, end)} → ${message}`);
}

function read(text: string) {
  const file = { uri: URI, document: parseSource(URI, text) };
  return {
    workspace: buildWorkspace({ files: [file], projects: [], roots: ["file:///tr"], asked: new Set([URI]) }),
  };
}

describe("an error in a draft in YAML", () => {
  it("is found with its path where a key is none of the draft", () => {
    expect(findings(`${START}  - id: "KI#2"\n    titel: Two\n    title: Two\n`)).toEqual([
      'titel → keyIssues[1].titel: "titel" is no key of a key issue. It has id, title, clause, areas, derives, details, threats, requirements, notes, editorsNotes.',
    ]);
    expect(findings(`${START}keyissues: []\n`)[0]).toContain(
      'keyissues → keyissues: "keyissues" is no key of a draft.',
    );
  });

  it("is found deep in a list, whatever stands before it", () => {
    const item = '  - id: "KI#2"\n    title: Two\n    threats:\n      - ok\n      - text: [no]\n';
    expect(findings(START + item)).toEqual(["[no] → keyIssues[1].threats[1].text: This must be a text."]);
    expect(findings(`${START}---\n${START}${item}`)).toEqual([
      "[no] → keyIssues[1].threats[1].text: This must be a text.",
    ]);
    expect(findings('solutions: [ { id: "Sol#1", title: A, addresses: [KI] } ]\n')).toEqual([
      'KI → solutions[0].addresses[0]: "KI" should look like KI#1 or KI#2/R2.',
    ]);
  });

  it("is found in the syntax, and the rest is still read", () => {
    const text = `${START}  - id: "KI#2"\n    title: "open\n  - id: "KI#3"\n    title: Three\n`;
    expect(findings(text)).toHaveLength(1);
    expect(findings(text)[0]).toContain('keyIssues[1].title: Missing closing "quote');
    expect(read(text).workspace.studies[0]?.trace.byId.has("KI#3")).toBe(true);
    expect(findings(`${START}  - id: a: b\n    title: Two\n`)[0]).toContain(
      "keyIssues[1].id.a: Nested mappings are not allowed in compact mappings. A text with a colon",
    );
  });

  it("is a key that is there twice, in an item or in the document", () => {
    expect(findings(`${START}  - id: "KI#2"\n    title: Two\n    title: Three\n`)).toEqual([
      'title → keyIssues[1].title: The key "title" is there already.',
    ]);
    expect(findings(`${START}title: A\n${START}`)).toEqual([
      'keyIssues → The key "keyIssues" is there already. Put its values together, or begin another YAML document with ---.',
    ]);
    expect(findings(`${START}---\n${START.replace("KI#1", "KI#2")}`)).toEqual([]);
  });

  it("is an alias that leads nowhere, back to itself or too far", () => {
    expect(findings(`${START}  - id: "KI#2"\n    title: *t\n`)[0]).toBe(
      "*t → keyIssues[1].title: No value above bears the anchor &t.",
    );
    expect(findings(`${START}  - id: "KI#2"\n    title: Two\n    areas: &a [*a]\n`)).toEqual([
      "*a → keyIssues[1].areas[0]: The alias *a leads back to itself.",
    ]);
    const text = "x".repeat(60_000);
    const many = `${START}  - id: "KI#2"\n    title: Two\n    notes: [&t ${text}, ${Array(20).fill("*t").join(", ")}]\n`;
    expect(findings(many)[0]).toContain(
      "*t → keyIssues[1].notes[17]: With *t the aliases of this file unfold to more than a draft can hold.",
    );
  });

  it("is a number where a text is meant, and a text that a # cuts off", () => {
    expect(findings('keyIssues:\n  - id: "KI#1"\n    title: One\n    clause: 5.10\n')).toEqual([
      '5.10 → keyIssues[0].clause: Without quotation marks this is the number 5.10. Write "5.10".',
    ]);
    expect(findings(`${START}conclusions:\n  - keyIssue: KI#1\n    text: Solution #1 is chosen.\n`)).toEqual([
      " #1 is chosen. → conclusions[0].text: What stands behind a space and # is a comment. Put the text in quotation marks.",
    ]);
  });

  it("is what is missing, or is something else than it must be", () => {
    expect(findings("keyIssues:\n  - title: One\n")).toEqual(["title → keyIssues[0]: A key issue needs id."]);
    expect(findings("keyIssues: none\n")).toEqual(["none → keyIssues: This must be a list."]);
    expect(findings(`${START}solutions:\n  - none\n`)[0]).toContain(
      "solutions[0]: A solution is a map of keys",
    );
    expect(findings(`${START}terms: [a]\n`)).toEqual([
      "[a] → terms: This must be a map of names, each with its text.",
    ]);
    expect(findings('keyIssues:\n  - { id: "KI#1", title: One, threats: some }\n')).toEqual([
      'some → keyIssues[0].threats: This must be a list, or "Not applicable".',
    ]);
    expect(findings("just words\n")[0]).toContain("A draft is a map of keys");
  });
});

describe("no finding", () => {
  it("where all is in order, half typed or empty", () => {
    expect(findings(`# c\n%YAML 1.2\n---\n${START}  # c\n...\n---\nterms:\n  "a b": text\nscope:\n`)).toEqual(
      [],
    );
    expect(findings("")).toEqual([]);
    expect(
      findings('references:\n  - number: x\n    void: true\nsolutions:\n  - id: "Sol#1"\n    void: true\n'),
    ).toEqual([]);
  });
});
