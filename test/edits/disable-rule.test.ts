// Rules that an author disables: what the project file says then, and where it is made.
import { describe, expect, it } from "vitest";
import { disableRule } from "../../server/src/edits/disable-rule.ts";
import type { TitledChange } from "../../server/src/edits/edit.ts";
import { applied, changed, type Fixture, findings, fixture, only } from "../fixture.ts";

const CODE = "undefined-citation";
const DRAFT = `
  //- 05.md
  # 2 References

  [1] 3GPP TS 33.401: "Security architecture".

  # 5 Key issues

  ## 5.1 Key issue #1: One

  ### 5.1.1 Key issue details

  See [12].

  ### 5.1.2 Security threats

  - An attacker can forge a trigger [13].
  - An attacker can replay a trigger.
  //- 06.md
  ## 6.1 Solution #1: A

  See [14].
`;
const withProject = (project: string): Fixture => fixture(`\n  //- rapporteur.yaml\n  ${project}${DRAFT}`);

/** What is offered at the citation `[number]`. */
function offered(given: Fixture, number: number): readonly TitledChange[] {
  const [study] = given.workspace.studies;
  const at = findings(given, only(CODE)).find(({ message }) => message.includes(`[${number}]`))!;
  return disableRule(study!, CODE, at, given.workspace.studies);
}

const titles = (given: Fixture, number: number): string =>
  offered(given, number)
    .map(({ title }) => title.replace(`Disable ${CODE} `, ""))
    .join(", ");

describe("a rule can be disabled", () => {
  const given = withProject('spec: "33.868"');

  it("for the smallest item or clause around, in the file and in the study", () => {
    expect(titles(given, 13)).toBe("for KI#1/T1, in this file, in this study");
    expect(titles(given, 12)).toBe("for clause 5.1.1, in this file, in this study");
    expect(titles(given, 14)).toBe("for Sol#1, in this file, in this study");
  });

  it.each([
    [0, "[12],[14]"],
    [1, "[14]"],
    [2, ""],
  ])("and then is silent there, and speaks elsewhere (%i)", (at, left) => {
    const after = changed(given, offered(given, 13)[at]!);
    const said = findings(after, only(CODE)).map(({ message }) => /\[\d+\]/.exec(message)?.[0]);
    expect(said.join()).toBe(left);
  });
});

describe("the project file", () => {
  it("gets an entry with a reason to be given", () => {
    expect(applied(withProject("wg: SA3"), offered(withProject("wg: SA3"), 13)[0]!)).toBe(
      'wg: SA3\nexemptions:\n  - rule: undefined-citation\n    at: "KI#1/T1"\n    reason: "…"\n',
    );
  });

  it.each([
    [
      "exemptions: [{ rule: a, at: b, reason: c }]",
      0,
      /^exemptions: \[\{ rule: a, at: b, reason: c \}, \{ rule: un.*\}\]$/m,
    ],
    [
      "rules: { numbering: off }",
      2,
      /^rules: \{ numbering: off, undefined-citation: \{ severity: off, reason: "…" \} \}$/m,
    ],
    ["rules: # ours", 2, /^rules: # ours\n {2}undefined-citation: \{ severity: off, reason: "…" \}$/m],
  ])("keeps its style: %s", (project, at, expected) => {
    const given = withProject(project);
    expect(applied(given, offered(given, 13)[at]!)).toMatch(expected);
  });

  it("that is broken is left alone", () => {
    expect(offered(withProject("rules: ["), 13)).toEqual([]);
  });

  it("is made beside a draft that has none", () => {
    const given = fixture(DRAFT.replace(/ {2}\/\/- 06[\s\S]*/, ""));
    const [change] = offered(given, 13);
    expect(change?.creates?.[0]?.text).toBe(
      'exemptions:\n  - rule: undefined-citation\n    at: "KI#1/T1"\n    reason: "…"\n',
    );
  });
});
