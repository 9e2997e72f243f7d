import { expect } from "vitest";
import { readProject } from "../../server/src/model/project.ts";
import { isProject, parseSource } from "../../server/src/model/source.ts";
import type { Study } from "../../server/src/model/study.ts";
import { buildWorkspace, type Workspace } from "../../server/src/model/workspace.ts";

export const ROOT = "file:///tr";

export function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const all = Object.entries(files).map(([name, text]) => ({ uri: `${ROOT}/${name}`, text }));
  return buildWorkspace({
    files: all
      .filter(({ uri }) => !isProject(uri))
      .map(({ uri, text }) => ({ uri, document: parseSource(uri, text) })),
    projects: all.filter(({ uri }) => isProject(uri)).map(({ uri, text }) => readProject(uri, text)),
    roots: [ROOT],
  });
}

export function studyOf(text: string): Study {
  const { studies } = workspaceOf({ "draft.yaml": text });
  expect(studies).toHaveLength(1);
  return studies[0] as Study;
}

export function links(study: Study): string[] {
  return study.trace.links.map(({ from, kind, to }) => `${from} ${kind} ${to}`);
}

export const DRAFT_TEXT = `title: Study on "X"
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
