// Severities, edits and failures: what surrounds the rules.

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { groupReads } from "../../server/src/analysis/group-areas.ts";
import { checkStudy } from "../../server/src/rules/check.ts";
import { RULES } from "../../server/src/rules/index.ts";
import type { TextChange } from "../../server/src/syntax/sections.ts";
import { anew, edited, type Fixture, findings, fixture, only, render, studyIn, typed } from "../fixture.ts";
import { keyIssue, LIES_IN, mtc, solution } from "./area-text.ts";

const DUPLICATES = only("duplicate-number");

const DUPLICATE = "## 5.1 Key issue #1: One\n\n## 5.2 Key issue #1: Two\n";

describe("the severity of a finding", () => {
  it("is the rule's own unless somebody says otherwise", () => {
    const given = fixture(DUPLICATE);
    expect(render(given, findings(given, DUPLICATES))).toMatchInlineSnapshot(
      `"draft.md:3:19 error duplicate-number "1""`,
    );
  });

  it("is the project file's where it names the rule", () => {
    const given = fixture(
      `//- rapporteur.yaml\nrules: { duplicate-number: hint }\n//- draft.md\n${DUPLICATE}`,
    );
    expect(render(given, findings(given, DUPLICATES))).toMatchInlineSnapshot(
      `"draft.md:3:19 hint duplicate-number "1""`,
    );
  });

  it("is the user's before the project file's", () => {
    const given = fixture(
      `//- rapporteur.yaml\nrules: { duplicate-number: hint }\n//- draft.md\n${DUPLICATE}`,
    );
    const found = findings(given, new Map([["duplicate-number", "warning"]]));
    expect(found.find(({ code }) => code === "duplicate-number")?.severity).toBe("warning");
  });

  it("switches the rule off, in the project file with and without quotes", () => {
    for (const off of ["off", '"off"', "false", "{ severity: off }"]) {
      const given = fixture(
        `//- rapporteur.yaml\nrules: { duplicate-number: ${off} }\n//- draft.md\n${DUPLICATE}`,
      );
      expect(findings(given).filter(({ code }) => code === "duplicate-number")).toEqual([]);
    }
  });
});

describe("findings after an edit", () => {
  it("move with the text that was typed before them", () => {
    const before = fixture("# 4 Sc$0pe\n\n## 5.1 Key issue #1: One\n\n## 5.2 Key issue #1: Two\n");
    expect(render(before, findings(before, DUPLICATES))).toBe('draft.md:5:19 error duplicate-number "1"');
    const after = typed(before, "o\n\nText.\n");
    expect(render(after, findings(after, DUPLICATES))).toBe('draft.md:8:19 error duplicate-number "1"');
  });

  it("go when the text is mended", () => {
    const before = fixture("## 5.1 Key issue #1: One\n\n## 5.2 Key issue #1$0: Two\n");
    expect(findings(typed(before, "2"), DUPLICATES)).toEqual([]);
  });
});

/** Lines of a TR, from which random texts are made: whole clauses, parts of them, and breakages. */
const LINES = [
  "# 2 References",
  '[1] 3GPP TS 33.401: "Security".',
  "# 5 Key issues",
  "## 5.1 Key issue #1: One",
  "## 5.2 Key issue #2: Two",
  "### 5.1.2 Security threats",
  "### 5.1.3 Potential security requirements",
  "- An attacker can forge a trigger.",
  "- The network should protect triggers.",
  "Not applicable.",
  "TBD",
  "# 6 Solutions",
  "## 6.0 Mapping",
  "| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | X | |",
  "## 6.1 Solution #1: A",
  "This solution addresses KI#1.",
  "This solution does not address KI#2.",
  "See [1], [2] and [x].",
  "# 7 Conclusions",
  "## 7.1 Key issue #1: One",
  "## 7.2 Key issue #2: Two",
  "Solution #1 is selected for normative work.",
  "No normative work is needed.",
  "The existing mechanisms are sufficient.",
  "KI#2 has no solution.",
  "<<<<<<< HEAD",
  "```",
  "<!--",
  "-->",
];
/** The same of a TR that works with areas. */
const AREA_LINES = [
  "# 4 Overview",
  "A) Security between the MTC device and the 3GPP network.",
  "B) Security between the MTC server and the 3GPP network.",
  "# 5 Key issues",
  "## 5.1 Key issue #1: One",
  "Areas: A, C",
  "### 5.1.2 Security threats",
  `- ${LIES_IN.A2}`,
  `- ${LIES_IN.B}`,
  "The members of a group are hidden from the network.",
  "## 5.2 Key issue #2: Two",
  "<!-- areas: E -->",
  "### 5.2.3 Potential security requirements",
  `- ${LIES_IN.C}`,
  "## 6.1 Solution #1: A",
  "This solution addresses KI#1.",
  "Areas: B2",
];

/** Texts made of some of `lines`. */
function textOf(lines: readonly string[]): fc.Arbitrary<string> {
  return fc.subarray([...lines], { minLength: 8 }).map((some) => some.map((line) => `${line}\n\n`).join(""));
}

/** An edit of whole paragraphs or, less often, of a few characters anywhere. */
function editOf(lines: readonly string[]) {
  return fc.record({
    file: fc.nat(1),
    at: fc.nat(),
    size: fc.nat(30),
    text: fc.constantFrom(...lines.map((line) => `${line}\n\n`), "x", " ", ""),
    whole: fc.boolean(),
  });
}

type Edited = ReturnType<typeof editOf> extends fc.Arbitrary<infer T> ? T : never;

function change(text: string, { at, size, text: inserted, whole }: Edited): TextChange {
  const starts = whole ? [0, ...[...text.matchAll(/\n\n/g)].map(({ index }) => index + 2)] : [];
  const start = whole ? starts[at % starts.length]! : at % (text.length + 1);
  const next = starts.find((other) => other > start) ?? start;
  const end = whole ? (size % 2 === 0 ? start : next) : Math.min(text.length, start + size);
  return { start, end, text: inserted };
}

describe("findings of edited texts", () => {
  it.each([
    ["", LINES, 100],
    [", areas included", AREA_LINES, 40],
  ])("are those of the same texts read from scratch%s", (_what, lines, numRuns) => {
    const edits = fc.array(editOf(lines), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(textOf(lines), textOf(lines), edits, (one, two, edits) => {
        let given = fixture(
          `//- rapporteur.yaml\nfiles: [one.md, two.md]\nrules: { architecture-statement: info }\n//- one.md\n${one}\n//- two.md\n${two}`,
        );
        const uris = [...given.texts.keys()].filter((uri) => uri.endsWith(".md"));
        for (const edit of edits) {
          // An editor asks after every edit: what findings remember must not outlive the text.
          findings(given);
          const uri = uris[edit.file]!;
          given = edited(given, uri, change(given.texts.get(uri)!, edit));
          expect(shown(given)).toEqual(shown(anew(given)));
        }
      }),
      { numRuns },
    );
  });

  it.each([
    [
      "an empty conclusion is written",
      "## 5.1 Key issue #1: One\n\n# 7 Conclusions\n\n## 7.1 Key issue #1: One\n\n$0\n",
      "No normative work is needed.",
    ],
    [
      "a clause without threats says so",
      "## 5.1 Key issue #1: One\n\n### 5.1.2 Security threats\n\n$0\n",
      "Not applicable.",
    ],
    [
      "a conclusion says that nothing is needed",
      "## 5.1 Key issue #1: One\n\n## 6.1 Solution #1: A\n\n# 7 Conclusions\n\n## 7.1 Key issue #1: One\n\nTBD.$0\n",
      " No normative work is needed.",
    ],
  ])("follow the text where %s", (_what, text, inserted) => {
    const before = fixture(text);
    findings(before);
    const after = typed(before, inserted);
    expect(shown(after)).toEqual(shown(anew(after)));
  });
});

function shown(given: Fixture): string[] {
  return findings(given).map(
    (finding) => `${render(given, [finding, ...finding.related])} ${finding.message}`,
  );
}

describe("findings on areas", () => {
  const AREAS = only("area-missing");
  const TWO = `${keyIssue(1, "", [LIES_IN.A2])}${keyIssue(2, "", [LIES_IN.B])}# 8 Outlook\n\nText.\n`;
  const rule = RULES.find(({ code }) => code === "area-missing");

  /** How often the rule ran, and how many key issues and solutions were read, while `work` was done. */
  function counted(work: () => void): { ran: number; read: number } {
    const ran = vi.spyOn(rule!, "check");
    const before = groupReads();
    work();
    const counts = { ran: ran.mock.calls.length, read: groupReads() - before };
    ran.mockRestore();
    return counts;
  }

  function at(place: string): Fixture {
    const given = fixture(mtc() + TWO.replace(place, `${place}$0`));
    findings(given, AREAS);
    return given;
  }

  it.each([
    ["elsewhere", "\n\nText", { ran: 0, read: 0 }],
    ["in a key issue, which alone is read again", "Matter 1", { ran: 1, read: 1 }],
  ])("are kept while somebody types %s", (_what, place, counts) => {
    const before = at(place);
    expect(counted(() => findings(typed(before, "x"), AREAS))).toEqual(counts);
  });

  it("follow the text", () => {
    const messages = (given: Fixture) => findings(given, AREAS).map(({ message }) => message);
    const before = at("5.1.1 Key issue details\n\n");
    expect(messages(before)).toEqual([
      "KI#1 states no area. Its text lies in A2.",
      "KI#2 states no area. Its text lies in B.",
    ]);
    expect(messages(typed(before, "Areas: A\n\n"))).toEqual(["KI#2 states no area. Its text lies in B."]);
  });

  it("cost nothing in a study that does not work with areas", () => {
    expect(counted(() => findings(fixture(TWO), AREAS))).toEqual({ ran: 0, read: 0 });
  });

  it("come and go with the first and last word on areas", () => {
    const before = fixture(`${keyIssue(1, "", [LIES_IN.A2])}$0`);
    expect(findings(before, AREAS)).toEqual([]);
    const after = typed(before, solution(1, 1, "A"));
    expect(findings(after, AREAS)).toHaveLength(1);
    const gone = { start: before.offset, end: after.offset, text: "" };
    expect(findings(edited(after, after.uri, gone), AREAS)).toEqual([]);
  });
});

describe("a rule that fails", () => {
  it("is told, and the other rules still answer", () => {
    const study = studyIn(
      fixture(`${DUPLICATE}\n| Solutions | KI#1 |\n| --- | --- |\n| Solution #1 | X |\n`),
    );
    const trace = Object.defineProperty({ ...study.trace }, "names", {
      get: () => {
        throw new Error("broken");
      },
    });
    const failures: string[] = [];
    const onFailure = (code: string, error: unknown): void => {
      failures.push(`${code}: ${(error as Error).message}`);
    };
    const found = checkStudy({ ...study, trace }, { severities: new Map(), onFailure });
    expect(failures).toContain("mapping-disagrees: broken");
    expect(found.map(({ code }) => code)).toContain("duplicate-number");
  });
});
