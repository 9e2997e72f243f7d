// A decision in the project file: what an author sees in it, and that the pair is told no more.
import { describe, expect, it } from "vitest";
import { decideDifferent } from "../../server/src/edits/decide-different.ts";
import type { Change } from "../../server/src/edits/edit.ts";
import { studyAfter } from "../../server/src/edits/study-after.ts";
import { anew, applied, type Fixture, FOLDER, fixture } from "../fixture.ts";

const THREATS = `# 1 Scope

## 5.1 Key issue #1: One

### 5.1.1 Security threats

- An attacker can forge a trigger.

## 5.2 Key issue #2: Two

### 5.2.1 Security threats

- An attacker can replay a trigger.
`;
/** Stand for the fingerprints of the two threats. */
const PAIR = "A, B";

function decide(given: Fixture): Change | undefined {
  const study = given.workspace.studies[0]!;
  const [a, b] = ["KI#1/T1", "KI#2/T1"].map((id) => study.trace.byId.get(id)!);
  return decideDifferent(study, [a!, b!], given.workspace.studies);
}

/** `text` with the fingerprints of the threats as A and B. */
function named(given: Fixture, text: string): string {
  const [a = "", b = ""] = given.workspace.studies[0]!.statements.flat().map((one) => one.fingerprint);
  return text.replace(a, "A").replace(b, "B");
}

/** A fixture of a project file, to the byte, and a draft. */
function withProject(project: string): Fixture {
  const given = fixture(`//- rapporteur.yaml\n//- draft.md\n${THREATS}`);
  return anew({ ...given, texts: new Map(given.texts).set(`${FOLDER}rapporteur.yaml`, project) });
}

const DECIDED = `different: [${PAIR}]`;
const REASON = 'reason: "KI#1/T1 and KI#2/T1: …"';

describe("a decision", () => {
  it.each([
    ["an empty file", "", `decisions:\n  - ${DECIDED}\n    ${REASON}\n`],
    [
      "a file without the key",
      'spec: "33.868" # draft\n\n# The end.\n',
      `spec: "33.868" # draft\ndecisions:\n  - ${DECIDED}\n    ${REASON}\n\n# The end.\n`,
    ],
    [
      "a key without a value",
      "decisions: # none yet\nrules: {}\n",
      `decisions: # none yet\n  - ${DECIDED}\n    ${REASON}\nrules: {}\n`,
    ],
    ["brackets", "decisions: []\n", `decisions: [{ ${DECIDED}, ${REASON} }]\n`],
    [
      "a decision in brackets",
      "decisions: [{ same: [x, y], reason: One text. }] # ours\n",
      `decisions: [{ same: [x, y], reason: One text. }, { ${DECIDED}, ${REASON} }] # ours\n`,
    ],
    [
      "decisions with dashes",
      "decisions:\n- different: [x, y]\n  reason: Other hands. # agreed\n\nspec: '33.868'\n",
      `decisions:\n- different: [x, y]\n  reason: Other hands. # agreed\n- ${DECIDED}\n  ${REASON}\n\nspec: '33.868'\n`,
    ],
    [
      "decisions in braces",
      "decisions:\n  - { different: [x, y] }\n",
      `decisions:\n  - { different: [x, y] }\n  - { ${DECIDED}, ${REASON} }\n`,
    ],
    ["a file in braces", "{ spec: '33.868' }", `{ spec: '33.868', decisions: [{ ${DECIDED}, ${REASON} }] }`],
    [
      "line ends of Windows",
      "spec: '33.868'\r\ndecisions:\r\n  - different: [x, y]\r\n    reason: Z\r\n",
      `spec: '33.868'\r\ndecisions:\r\n  - different: [x, y]\r\n    reason: Z\r\n  - ${DECIDED}\r\n    ${REASON}\r\n`,
    ],
  ])("stands in %s", (_what, before, after) => {
    const given = withProject(before);
    expect(named(given, applied(given, decide(given)!))).toBe(after);
  });

  it.each([
    ["broken", "decisions: [{\n"],
    ["of another shape", "decisions:\n  different: [x, y]\n"],
  ])("is not offered in a project file that is %s", (_what, project) => {
    expect(decide(withProject(project))).toBeUndefined();
  });

  it("is read by the study", () => {
    const given = withProject("");
    const after = studyAfter(given.workspace.studies[0]!, decide(given)!);
    expect(after?.project?.decisions.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["different", "KI#1/T1 and KI#2/T1: …"],
    ]);
  });
});

describe("without a project file", () => {
  it("one is made beside the draft, with that key alone", () => {
    const given = fixture(`//- 33868/draft.md\n${THREATS}`);
    const { edits, creates } = decide(given)!;
    expect(edits).toEqual([]);
    expect(creates?.map(({ uri, text }) => [uri, named(given, text)])).toEqual([
      [`${FOLDER}33868/rapporteur.yaml`, `decisions:\n  - ${DECIDED}\n    ${REASON}\n`],
    ]);
  });

  it("none is made where it would take in another draft", () => {
    const given = fixture(`//- 1.md\n${THREATS}\n//- old/2.md\n${THREATS}`);
    expect(decide(given)).toBeUndefined();
  });
});
