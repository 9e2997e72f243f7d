import { describe, expect, it } from "vitest";
import { definition } from "../../server/src/features/definition.ts";

import { hover } from "../../server/src/features/hover.ts";
import { references } from "../../server/src/features/references.ts";
import type { Place } from "../../server/src/model/anchor.ts";
import { declaredAreas } from "../../server/src/model/declared-areas.ts";
import { parseSource } from "../../server/src/model/source.ts";
import type { Study } from "../../server/src/model/study.ts";
import { buildWorkspace } from "../../server/src/model/workspace.ts";
import { editDocument } from "../../server/src/syntax/sections.ts";
import { type SymbolNode, symbolTree } from "../features/symbol-tree.ts";
import { DRAFT_TEXT, links, ROOT, studyOf, workspaceOf } from "./yaml-workspace.ts";

describe("the cursor", () => {
  const uri = `${ROOT}/draft.yaml`;
  const workspace = workspaceOf({ "draft.yaml": DRAFT_TEXT });
  const shown = (places: Iterable<Place>): string[] =>
    [...places].map((place) => DRAFT_TEXT.slice(place.start, place.end).replace(/\s+/g, " "));
  const at = (text: string, inner = 0): number => DRAFT_TEXT.indexOf(text) + inner;

  it("goes from an id in a list to what it names", () => {
    expect(shown(definition(workspace, uri, at('"KI#2"]', 3)))).toEqual(['KI#2" title: Nothing to fear']);
    expect(shown(definition(workspace, uri, at("KI#1/R1", 5)))).toEqual([
      "The network shall authenticate the trigger.",
    ]);
    expect(shown(definition(workspace, uri, at("X.7-a]", 2)))).toEqual([
      "Anybody''s trigger drains the battery.",
    ]);
    expect(shown(definition(workspace, uri, at("issue #2", 1)))).toEqual(['KI#2" title: Nothing to fear']);
    expect(definition(workspace, uri, at("addresses:", 2))).toEqual([]);
  });

  it("finds the ids in lists among the references", () => {
    expect(shown(references(workspace, uri, at('KI#1"'), { definition: false }))).toEqual([
      "KI#1/R1",
      "key issue \\#1",
      "KI#1",
    ]);
  });

  it("hovers over an id in a list", () => {
    const card = hover(workspace, uri, at('"KI#2"]', 2), { linkTo: () => "x" });
    expect(card?.text).toContain("Nothing to fear");
    expect(shown([card!.place])).toEqual(["KI#2"]);
  });

  it("sees the tree of the draft", () => {
    const tree = symbolTree(workspace, uri);
    expect(tree.map((node) => node.name)).toEqual([
      'Study on "X"',
      "References",
      "Key issues",
      "Solutions",
      "Conclusions",
    ]);
    const [keyIssue] = tree[2]!.children;
    expect(keyIssue?.children[1]?.children.map((node) => node.name)).toEqual([
      "KI#1/T1",
      "KI#1/T2",
      "T[X.7-a]",
    ]);
    expect(DRAFT_TEXT.slice(keyIssue!.range.start, keyIssue!.range.end)).toMatch(/^id: [\s\S]*is new\.$/);
  });
});

it("the tree holds every heading in its range, whatever the order of the keys", () => {
  const text = `solutions:
  - details: |
      # Inner

      Text.
    id: "Sol#1"
    void: false
    title: A
keyIssues:
  - threats: [One]
    requirements:
    title: B
    id: "KI#1"
  - notes: []
`;
  const workspace = workspaceOf({ "draft.yaml": text });
  const check = (nodes: readonly SymbolNode[]): void => {
    for (const { range, selection, children } of nodes) {
      expect(range.start).toBeLessThanOrEqual(selection.start);
      expect(selection.end).toBeLessThanOrEqual(range.end);
      check(children);
    }
  };
  const tree = symbolTree(workspace, `${ROOT}/draft.yaml`);
  expect(tree.map((node) => node.children.length)).toEqual([1, 2]);
  check(tree);
});

describe("the study", () => {
  it("may stand in several files and documents, with anchors", () => {
    const workspace = workspaceOf({
      "rapporteur.yaml": 'spec: "33.900"\nfiles: ["*.yaml"]\n',
      "10-issues.yaml":
        'keyIssues:\n  - id: "KI#1"\n    title: One\n    areas: &a [A]\n  - &two\n    id: "KI#2"\n    title: Two\n    areas: *a\n',
      "20-solutions.yaml":
        'solutions:\n  - id: "Sol#1"\n    title: A\n    addresses: ["KI#2"]\n---\nsolutions:\n  - id: "Sol#2"\n    title: B\n    addresses: [KI#1]\n',
      "30-terms.yaml": "terms:\n  device: a thing, see key issue \\#1\n",
    });
    expect(workspace.studies).toHaveLength(1);
    const study = workspace.studies[0] as Study;
    expect(study.files).toHaveLength(3);
    expect(links(study)).toEqual(["Sol#1 addresses KI#2", "Sol#2 addresses KI#1"]);
    expect(declaredAreas(study, study.trace.byId.get("KI#2")!)).toEqual(["A"]);
  });

  it("is made of drafts alone", () => {
    const workspace = workspaceOf({
      "ci.yaml": "name: build\nsolutions:\n  - build\nreferences:\n  - number: 3\n    document: x\n",
      "api.yml": "openapi: 3.0.0\npaths: {}\n",
      "refs.yaml": 'references:\n  - number: 1\n    document: "3GPP TR 21.905"\n    title: Vocabulary\n',
      "flow.yaml": '{\n  "keyIssues": [ { "id": "KI#1", "title": "One" } ]\n}\n',
    });
    expect(workspace.studies.map((study) => study.uri)).toEqual([`${ROOT}/refs.yaml`]);
  });

  it("knows a key issue by the number of its clause as well", () => {
    const issue = 'keyIssues:\n  - { id: "KI#1", title: One, clause: "5.7" }\n';
    expect(
      links(studyOf(`${issue}solutions:\n  - { id: "Sol#1", title: A, addresses: [KI#5.7] }\n`)),
    ).toEqual(["Sol#1 addresses KI#1"]);
  });

  it("keeps all that an edit does not touch", () => {
    const uri = `${ROOT}/draft.yaml`;
    const document = parseSource(uri, DRAFT_TEXT);
    const before = buildWorkspace({ files: [{ uri, document }], projects: [], roots: [ROOT] });
    const at = DRAFT_TEXT.indexOf("wakes");
    const edited = editDocument(document, { start: at, end: at, text: "x" });
    const after = buildWorkspace({ files: [{ uri, document: edited }], projects: [], roots: [ROOT] }, before);
    const [old, young] = [before.studies[0]!, after.studies[0]!];
    expect(young.trace).toBe(old.trace);
    const changed = young.files[0]!.facts.filter((facts, i) => facts !== old.files[0]!.facts[i]);
    expect(changed).toHaveLength(1);
  });
});
