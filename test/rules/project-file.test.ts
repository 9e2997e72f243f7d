// The project file: what is wrong in it, and what it names that is not there.
import { describe, expect, it } from "vitest";
import { FOLDER, findings, fixture, render } from "../fixture.ts";

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

describe("names in a project file that are not there", () => {
  const TEXT = `//- tr.md
# 2 References

[1] 3GPP TS 33.401: "Security".

# 5 Key issues

## 5.1 Key issue #1: One

# 6 Solutions

## 6.1 Solution #1: A
`;
  const complaints = (project: string): string[] => {
    const given = fixture(`//- rapporteur.yaml\n${project}\n${TEXT}`);
    return findings(given)
      .filter(({ code }) => code === "project-file")
      .map(({ start, end, severity, message }) => {
        const text = given.texts.get(`${FOLDER}rapporteur.yaml`) ?? "";
        return `${severity} ${text.slice(start, end)}: ${message}`;
      });
  };

  it.each([
    [
      'files: ["tr.m", "tr.md", "**/*.md"]',
      '"tr.m": files[0]: "tr.m" names no file: 1 Markdown or YAML file was looked at below the folder of this project file. Did you mean "tr.md"?',
    ],
    [
      "references: nosuch.yaml",
      'nosuch.yaml: references: There is no file "nosuch.yaml": 1 Markdown or YAML file was looked at below the folder of this project file.',
    ],
    [
      'keyIssues: { "KI#99": { derives: ["TS 22.368#7"] } }',
      "KI#99: KI#99 is no key issue or solution of this study, so this has no effect. Did you mean KI#1?",
    ],
    [
      'solutions: { "Sol#1": { addresses: [KI#77, KI#1] } }',
      "KI#77: KI#77 is no key issue or solution of this study, so this has no effect. Did you mean KI#1?",
    ],
  ])("are errors at the name: %s", (project, message) => {
    expect(complaints(project)).toEqual([`error ${message}`]);
  });

  it("are warnings where a decision was on a text that is there no more", () => {
    expect(complaints("decisions: [{ different: [aa, bb], reason: x }]")).toEqual(
      ["aa", "bb"].map(
        (name) =>
          `warning ${name}: Nothing here has the fingerprint ${name}, so this decision has no effect: the text has changed since, or stands in a TR that was not read.`,
      ),
    );
  });

  it("are nobody's business in a contribution, which names those of its TR", () => {
    expect(complaints('type: pCR\nkeyIssues: { "KI#99": { derives: ["TS 22.368#7"] } }')).toEqual([]);
  });
});
