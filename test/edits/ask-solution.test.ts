// An Editor's note that asks: where it stands, how it is spelled, and that it says nothing else.
import { describe, expect, it } from "vitest";
import { askSolution } from "../../server/src/edits/ask-solution.ts";
import type { Change } from "../../server/src/edits/edit.ts";
import { applied, changed, type Fixture, fixture, links, studyIn } from "../fixture.ts";

/** Two key issues, of which the second one is asked about. */
const ISSUES = `# 5 Key issues

## 5.1 Key issue #1: Attach

## 5.2 Key issue #2: Handover

### 5.2.1 Security threats

- An attacker can replay a handover command.

`;
const SOLUTION = `# 6 Solutions

## 6.1 Solution #1: Counters

### 6.1.1 Introduction

This solution addresses key issue #1.
`;

/** Asks whether Solution #1 also addresses Key Issue #2, at its threat. */
function ask(given: Fixture): Change | undefined {
  const { trace } = studyIn(given);
  const [solution, keyIssue, statement] = ["Sol#1", "KI#2", "KI#2/T1"].map((id) => trace.byId.get(id)!);
  return askSolution(studyIn(given), solution!, { keyIssue: keyIssue!, statement: statement! });
}

/** The text of the solution after it was asked. */
function asked(text: string): string {
  const given = fixture(ISSUES + text);
  return applied(given, ask(given)!).slice(ISSUES.length);
}

const QUESTION = "Whether Solution #1 also addresses Key Issue #2 (clause 5.2.1) is FFS.";

describe("the note stands", () => {
  it("at the end of the evaluation, subclauses included", () => {
    const before = `${SOLUTION}
### 6.1.2 Evaluation

#### 6.1.2.1 Impacts

None.

`;
    const behind = "### 6.1.3 Other\n\nWords.\n";
    expect(asked(before + behind)).toBe(`${before}Editor's note: ${QUESTION}\n\n${behind}`);
  });

  it("at the end of the solution where it has no evaluation", () => {
    expect(asked(`${SOLUTION}\n# 7 Conclusions\n`)).toBe(
      `${SOLUTION}\nEditor's note: ${QUESTION}\n\n# 7 Conclusions\n`,
    );
  });

  it("not in a clause that maps, where any mention is a link", () => {
    const mapping = "\n### 6.1.2 Key Issue mapping\n\nKI#1.\n";
    expect(asked(SOLUTION + mapping)).toBe(`${SOLUTION}\nEditor's note: ${QUESTION}\n${mapping}`);
  });

  it("not in the next file of the draft", () => {
    const given = fixture(
      `//- 5.md\n${ISSUES}\n//- 6.md\n${SOLUTION}\n//- 7.md\nSome words.\n\n# 7 Conclusions\n`,
    );
    expect(ask(given)?.edits.map(({ uri }) => uri.slice(-4))).toEqual(["6.md"]);
  });

  it("in a file with the line ends of Windows and without one at its end", () => {
    const text = `${ISSUES}${SOLUTION}`.trimEnd().replaceAll("\n", "\r\n");
    const given = fixture(text);
    expect(applied(given, ask(given)!)).toBe(`${text}\r\n\r\nEditor's note: ${QUESTION}`);
  });
});

describe("the note is spelled as others are", () => {
  it.each([
    ["with a capital", "Editor's Note: The key is FFS.", "Editor's Note: "],
    ["with a tab", "Editor's note:\tThe key is FFS.", "Editor's note:\t"],
    ["with a curly apostrophe", "Editor’s note: The key is FFS.", "Editor’s note: "],
    ["in bold", "**Editor's note:** The key is FFS.", "**Editor's note:** "],
    ["with an escape", "Editor\\'s note: The key is FFS.", "Editor\\'s note: "],
    ["with a number", "Editor's note #7: The key is FFS.", "Editor's note #8: "],
    ["in a step", "4) Editor's Note: The key is FFS.", "Editor's Note: "],
    ["without a colon", "Editor's note The key is FFS.", "Editor's note: "],
  ])("%s", (_what, note, opening) => {
    const text = `${SOLUTION}\n${note}\n`;
    expect(asked(text)).toBe(`${text}\n${opening}${QUESTION}\n`);
  });

  it("as SpecPress knows it in a tree of placeholders", () => {
    const given = fixture(`
      //- 05 Issues/01 Attach.md
      ## x.x Key issue #1: Attach
      //- 05 Issues/02 Handover.md
      ## x.x Key issue #2: Handover

      ### x.x.1 Security threats

      - An attacker can replay a handover command.
      //- 06 Solutions/01 Counters.md
      ## x.x Solution #1: Counters

      This solution addresses key issue #1.
    `);
    expect(ask(given)?.edits[0]?.text).toBe(`\n\nEditor's Note: ${QUESTION}`);
  });
});

describe("in YAML", () => {
  const yaml = (solution: string): string => `keyIssues:
  - { id: "KI#1", title: Attach, clause: "5.1" }
  - id: "KI#2"
    title: Handover
    clause: "5.2"
    threats: [An attacker can replay a handover command.]
solutions:
${solution}`;
  const says = "Whether Solution #1 also addresses Key Issue #2 (clause 5.2) is FFS.";

  it.each([
    [
      "a list of its own",
      '  - id: "Sol#1"\n    title: Counters\n    evaluation: |\n      Words.\n\nconclusions: []\n',
      `  - id: "Sol#1"\n    title: Counters\n    evaluation: |\n      Words.\n    editorsNotes:\n      - "${says}"\n\nconclusions: []\n`,
    ],
    [
      "the list that is there",
      "  - id: \"Sol#1\"\n    title: Counters\n    editorsNotes:\n    - 'The key is FFS.' # ours\n",
      `  - id: "Sol#1"\n    title: Counters\n    editorsNotes:\n    - 'The key is FFS.' # ours\n    - '${says}'\n`,
    ],
    [
      "brackets",
      '  - id: "Sol#1"\n    title: Counters\n    editorsNotes: ["The key is FFS."]\n',
      `  - id: "Sol#1"\n    title: Counters\n    editorsNotes: ["The key is FFS.", "${says}"]\n`,
    ],
    [
      "an empty key",
      '  - id: "Sol#1"\n    title: Counters\n    editorsNotes:\n',
      `  - id: "Sol#1"\n    title: Counters\n    editorsNotes: ["${says}"]\n`,
    ],
    [
      "a solution in braces",
      '  - { id: "Sol#1", title: Counters }\n',
      `  - { id: "Sol#1", title: Counters, editorsNotes: ["${says}"] }\n`,
    ],
  ])("the note stands in %s", (_what, before, after) => {
    const given = fixture(`//- draft.yaml\n${yaml(before)}`);
    expect(applied(given, ask(given)!)).toBe(yaml(after));
  });
});

describe("nothing else", () => {
  it("is said: the links stay as they are", () => {
    const given = fixture(ISSUES + SOLUTION);
    expect(links(changed(given, ask(given)!))).toBe(links(given));
  });

  it("is offered where a note asks so already, in whatever words", () => {
    const note = "\nEditor's note: It is FFS if KI#2 is addressed as well.\n";
    expect(ask(fixture(ISSUES + SOLUTION + note))).toBeUndefined();
    const given = fixture(ISSUES + SOLUTION);
    expect(ask(changed(given, ask(given)!))).toBeUndefined();
  });

  it("keeps a question from being asked where a note leaves open another thing", () => {
    const note = "\nEditor's note: How KI#2 relates to step 3 is FFS.\n";
    expect(ask(fixture(ISSUES + SOLUTION + note))).toBeDefined();
  });
});
