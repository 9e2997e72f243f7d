// Severities, failures and the project file: what surrounds the rules.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStudy } from "../../server/src/rules/check.ts";
import type { TextChange } from "../../server/src/syntax/sections.ts";
import { anew, edited, type Fixture, findings, fixture, only, render, studyIn, typed } from "../fixture.ts";

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

describe("what is wrong with a project file", () => {
  it("is found where it stands", () => {
    const given = fixture('//- rapporteur.yaml\nspec: "33.868"\nrules: { duplicate-number: loud }\n');
    expect(render(given, findings(given))).toMatchInlineSnapshot(
      `"rapporteur.yaml:2:28 error project-file "loud""`,
    );
    expect(findings(given)[0]?.message).toMatchInlineSnapshot(
      `"rules.duplicate-number: "loud" is no severity. Use off, hint, info, warning or error."`,
    );
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
const TEXT = fc.subarray(LINES, { minLength: 8 }).map((lines) => lines.map((line) => `${line}\n\n`).join(""));

/** An edit of whole paragraphs or, less often, of a few characters anywhere. */
const EDIT = fc.record({
  file: fc.nat(1),
  at: fc.nat(),
  size: fc.nat(30),
  text: fc.constantFrom(...LINES.map((line) => `${line}\n\n`), "x", " ", ""),
  whole: fc.boolean(),
});

type Edited = typeof EDIT extends fc.Arbitrary<infer T> ? T : never;

function change(text: string, { at, size, text: inserted, whole }: Edited): TextChange {
  const starts = whole ? [0, ...[...text.matchAll(/\n\n/g)].map(({ index }) => index + 2)] : [];
  const start = whole ? starts[at % starts.length]! : at % (text.length + 1);
  const next = starts.find((other) => other > start) ?? start;
  const end = whole ? (size % 2 === 0 ? start : next) : Math.min(text.length, start + size);
  return { start, end, text: inserted };
}

describe("findings of edited texts", () => {
  it("are those of the same texts read from scratch", () => {
    fc.assert(
      fc.property(TEXT, TEXT, fc.array(EDIT, { minLength: 1, maxLength: 8 }), (one, two, edits) => {
        let given = fixture(
          `//- rapporteur.yaml\nfiles: [one.md, two.md]\n//- one.md\n${one}\n//- two.md\n${two}`,
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
      { numRuns: 300 },
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
  return findings(given).map((finding) => `${render(given, [finding])} ${finding.message}`);
}

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
