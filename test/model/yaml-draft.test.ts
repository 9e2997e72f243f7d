import { describe, expect, it } from "vitest";
import schema from "../../schemas/draft.schema.json";
import { definition } from "../../server/src/features/definition.ts";

import { hover } from "../../server/src/features/hover.ts";
import { references } from "../../server/src/features/references.ts";
import { type Place, placeOf } from "../../server/src/model/anchor.ts";
import { conclusionState } from "../../server/src/model/conclusion-state.ts";
import { declaredAreas } from "../../server/src/model/declared-areas.ts";
import { wordingOf } from "../../server/src/model/item-text.ts";
import { partsAreMarked } from "../../server/src/model/marked-parts.ts";
import { readProject } from "../../server/src/model/project.ts";
import { sourceSpan } from "../../server/src/model/prose.ts";
import { isProject, parseSource } from "../../server/src/model/source.ts";
import type { Study } from "../../server/src/model/study.ts";
import { buildWorkspace, type Workspace } from "../../server/src/model/workspace.ts";
import { DRAFT } from "../../server/src/model/yaml-shape.ts";
import { editDocument } from "../../server/src/syntax/sections.ts";
import { type SymbolNode, symbolTree } from "../features/symbol-tree.ts";

const ROOT = "file:///tr";

function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const all = Object.entries(files).map(([name, text]) => ({ uri: `${ROOT}/${name}`, text }));
  return buildWorkspace({
    files: all
      .filter(({ uri }) => !isProject(uri))
      .map(({ uri, text }) => ({ uri, document: parseSource(uri, text) })),
    projects: all.filter(({ uri }) => isProject(uri)).map(({ uri, text }) => readProject(uri, text)),
    roots: [ROOT],
  });
}

function studyOf(text: string): Study {
  const { studies } = workspaceOf({ "draft.yaml": text });
  expect(studies).toHaveLength(1);
  return studies[0] as Study;
}

function links(study: Study): string[] {
  return study.trace.links.map(({ from, kind, to }) => `${from} ${kind} ${to}`);
}

const DRAFT_TEXT = `title: Study on "X"
references:
  - { number: 2, document: "3GPP TS 33.401", title: 'Security
      architecture' }
  - number: 3
    void: true
keyIssues:
  - id: "KI#1"
    title: Device triggering
    clause: "5.1"
    areas: [A, B2]
    derives: ["TS 22.368#7.1.2"]
    details: |
      A trigger wakes a device. See TS
      33.401 [2] and key
      issue #2.

      - one item
    threats:
      - id: T1
        text: "A rogue \\"base station\\" can
          forge a trigger."
        areas: [A1]
      - >-
        An eavesdropper can read
        the IMSI.
      - id: X.7-a
        text: 'Anybody''s trigger drains the battery.'
    requirements:
      - id: R1
        text: The network shall authenticate
          the trigger.
        counters: [T1, X.7-a]
    notes:
      - Not all of this is new.
  - id: "KI#2"
    title: Nothing to fear
    threats: Not applicable
    requirements: "Not applicable."
solutions:
  - id: "Sol#1"
    title: Signed triggers
    clause: "6.1"
    addresses: ["KI#1/R1", "KI#2"]
    introduction: This solution addresses key issue \\#1.
    editorsNotes:
      - The caf\u00e9 is FFS.
  - id: "Sol#2"
    title: Void
    void: true
    clause: "6.2"
conclusions:
  - keyIssue: "KI#1"
    clause: "7.1"
    solutions: ["Sol#1"]
    text: |
      Solution #1 is selected.
  - keyIssue: "KI#2"
    state: no-normative-work
    text: Something else.
`;

describe("a draft in YAML", () => {
  const study = studyOf(DRAFT_TEXT);
  const { trace } = study;

  it("has key issues, threats, requirements, solutions and conclusions", () => {
    expect(trace.items.map((item) => `${item.id}: ${wordingOf(study, item)?.text ?? item.title}`)).toEqual([
      "KI#1: Device triggering",
      'KI#1/T1: A rogue "base station" can forge a trigger.',
      "KI#1/T2: An eavesdropper can read the IMSI.",
      "T[X.7-a]: Anybody's trigger drains the battery.",
      "KI#1/R1: The network shall authenticate the trigger.",
      "KI#2: Nothing to fear",
      "Sol#1: Signed triggers",
      "C@7.1: Conclusion on KI#1",
      "C@Conclusion on KI#2: Conclusion on KI#2",
    ]);
    expect(study.title).toBe('Study on "X"');
  });

  it("links what it declares and what its sentences say", () => {
    expect(links(study)).toEqual([
      "Sol#1 addresses KI#1",
      "C@7.1 concludes Sol#1",
      "KI#1 derives TS 22.368#7.1.2",
      "KI#1/R1 counters KI#1/T1",
      "KI#1/R1 counters T[X.7-a]",
      "Sol#1 fulfils KI#1/R1",
      "Sol#1 addresses KI#2",
      "C@7.1 about KI#1",
      "C@Conclusion on KI#2 about KI#2",
    ]);
    expect(trace.links[0]?.mentions.map((mention) => mention.source)).toEqual(["text", "declared"]);
    expect(trace.links.every((link) => link.resolved || link.kind === "derives")).toBe(true);
  });

  it("has areas, states and parts that do not apply", () => {
    const [first, threat] = trace.items;
    expect(declaredAreas(study, first!)).toEqual(["A", "B2"]);
    expect(declaredAreas(study, threat!)).toEqual(["A1"]);
    const conclusions = trace.items.filter((item) => item.kind === "conclusion");
    expect(conclusions.map((item) => conclusionState(study, item))).toEqual([
      "selected",
      "no-normative-work",
    ]);
    expect(partsAreMarked(study, trace.byId.get("KI#2")!)).toBe(true);
  });

  it("has references that are cited", () => {
    expect([...study.outline.references.keys()]).toEqual(["2", "3"]);
    expect(study.outline.references.get("2")?.[0]?.document).toBe("33.401");
    const facts = study.files[0]!.facts.flatMap((section) => section.clauses);
    expect(facts.flatMap((clause) => clause.references.map((one) => one.text))).toEqual([
      '3GPP TS 33.401: "Security architecture"',
      "Void",
    ]);
    expect(facts.flatMap((clause) => clause.citations.map((one) => `${one.document} ${one.number}`))).toEqual(
      ["33.401 2"],
    );
  });

  it("nests its clauses as a report does", () => {
    expect(
      study.outline.clauses
        .filter((clause) => clause.level < 99)
        .map((clause) => `${"  ".repeat(clause.level - 1)}${clause.title} (${clause.role})`),
    ).toMatchInlineSnapshot(`
      [
        "Study on "X" (text)",
        "References (text)",
        "Key issues (text)",
        "  Device triggering (keyIssue)",
        "    Details (text)",
        "    Threats (threats)",
        "    Potential requirements (requirements)",
        "    Notes (text)",
        "  Nothing to fear (keyIssue)",
        "    Threats (threats)",
        "    Potential requirements (requirements)",
        "Solutions (text)",
        "  Signed triggers (solution)",
        "    Introduction (text)",
        "    Editor's notes (text)",
        "  Void (text)",
        "Conclusions (text)",
        "  Conclusion on KI#1 (conclusion)",
        "  Conclusion on KI#2 (conclusion)",
      ]
    `);
  });

  it("shows every thing in its place", () => {
    const shown = (place: Place): string => DRAFT_TEXT.slice(place.start, place.end);
    expect(trace.items.map((item) => shown(placeOf(study, item.at)))).toMatchInlineSnapshot(`
      [
        "KI#1"
          title: Device triggering",
        "A rogue \\"base station\\" can
                forge a trigger.",
        "An eavesdropper can read
              the IMSI.",
        "Anybody''s trigger drains the battery.",
        "The network shall authenticate
                the trigger.",
        "KI#2"
          title: Nothing to fear",
        "Sol#1"
          title: Signed triggers",
        "KI#1",
        "KI#2",
      ]
    `);
    expect(
      trace.links.flatMap((link) => link.mentions.map((mention) => shown(placeOf(study, mention.at!)))),
    ).toMatchInlineSnapshot(`
      [
        "key issue \\#1",
        "KI#1/R1",
        "Solution #1",
        "Sol#1",
        "TS 22.368#7.1.2",
        "T1",
        "X.7-a",
        "KI#1/R1",
        "KI#2",
        "KI#1",
        "KI#2",
      ]
    `);
  });

  it("has spans that all slice to their source", () => {
    const squeeze = (text: string): string => text.replace(/[\s\\"']+/g, "");
    let spans = 0;
    for (const facts of study.files[0]!.facts) {
      const check = (span: { start: number; end: number }): void => {
        const { start, end } = sourceSpan(facts, span);
        const prose = facts.prose.slice(span.start, span.end);
        // Across values the source also holds the punctuation of YAML.
        if (!prose.includes("\n\n"))
          expect(squeeze(facts.section.text.slice(start, end))).toBe(squeeze(prose));
        spans++;
      };
      for (const clause of facts.clauses) {
        const { heading } = clause;
        if (heading !== undefined)
          for (const span of [heading.titleSpan, heading.clauseSpan, heading.numberSpan]) check(span);
        for (const list of [clause.paragraphs, clause.mentions, clause.citations, clause.areas])
          list.forEach(check);
        clause.statements?.forEach(check);
        clause.declarations?.forEach(check);
      }
    }
    expect(spans).toBeGreaterThan(80);
  });

  it("reads a table and a heading in a text as Markdown", () => {
    const table = studyOf(`keyIssues:
  - { id: "KI#1", title: One }
solutions:
  - id: "Sol#1"
    title: A
    details: |
      # 6.1.2.1 Inner

      | Solutions   | KI#1 |
      | ----------- | ---- |
      | Solution #1 | X    |
`);
    expect(links(table)).toEqual(["Sol#1 addresses KI#1"]);
    expect(table.outline.clauses.map((clause) => clause.level)).toEqual([1, 2, 1, 2, 3, 4]);
  });
});

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

describe("the keys that are read", () => {
  it("are those of the schema", () => {
    type Json = {
      readonly properties?: Record<string, Json>;
      readonly items?: Json;
      readonly anyOf?: Json[];
    };
    const keys = (shape: unknown): unknown => {
      const one = shape as { kind: string; keys?: Record<string, unknown>; of?: unknown };
      if (one.kind === "map")
        return Object.fromEntries(Object.entries(one.keys ?? {}).map(([key, inner]) => [key, keys(inner)]));
      return one.of === undefined ? "" : keys(one.of);
    };
    const given = (json: Json): unknown => {
      if (json.properties !== undefined)
        return Object.fromEntries(Object.entries(json.properties).map(([key, inner]) => [key, given(inner)]));
      const inner = json.items ?? json.anyOf?.find((one) => one.items ?? one.properties);
      return inner === undefined ? "" : given(inner);
    };
    expect(keys(DRAFT)).toEqual(given(schema as Json));
  });
});
