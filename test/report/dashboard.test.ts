import { describe, expect, it } from "vitest";
import { type Dashboard, dashboardOf, type StudyDashboard } from "../../server/src/report/dashboard.ts";
import { checkStudy } from "../../server/src/rules/check.ts";
import { fixture } from "../fixture.ts";

const CREATED = "2024-05-01T10:00:00Z";

function dashboard(text: string, before?: string): Dashboard {
  const { studies } = fixture(text).workspace;
  const findings = studies.flatMap((study) =>
    checkStudy(study, { severities: new Map() }).map((finding) => ({ study, finding })),
  );
  const base =
    before === undefined ? undefined : { revision: "v1", studies: fixture(before).workspace.studies };
  return dashboardOf({ studies, findings, created: CREATED, base });
}

const study = (text: string, before?: string): StudyDashboard => dashboard(text, before).studies[0]!;
const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

const DRAFT = `
  ## 5.1 Key issue #1: Triggers
  ### 5.1.2 Security threats
  An attacker can forge a trigger.
  ### 5.1.3 Potential security requirements
  The network should protect triggers.
  ## 5.2 Key issue #2: Costs
  ### 5.2.2 Security threats
  An attacker can cause costs.

  Editor's note: More threats are FFS.

  ### 5.2.3 Potential security requirements
  The network should limit costs.
  ## 5.3 Key issue #3: Groups
  ## 6.0 Mapping of solutions to key issues

  | Solutions | KI#1 |
  | --- | --- |
  | Solution #1 | X |
  | Solution #7 | X |

  ## 6.1 Solution #1: Signatures
  This solution addresses KI#1 and KI#9.
  ## 6.2 Solution #2: Limits
  Text.
  # 7 Conclusions
  ## 7.1 Key issue #1: Triggers
  Solution #1 is selected.
  ## 7.2 Key issue #2: Costs
  No agreement was reached.
`;

describe("what is unanswered", () => {
  const { unanswered } = study(DRAFT);

  it("lists what no solution answers, what answers nothing, and what nobody concluded", () => {
    expect(Object.fromEntries(Object.entries(unanswered).map(([name, list]) => [name, ids(list)]))).toEqual({
      threats: ["KI#2/T1"],
      requirements: ["KI#2/R1"],
      keyIssues: ["KI#2", "KI#3"],
      solutions: ["Sol#2"],
      unconcluded: ["KI#3"],
    });
  });

  it("says what is concluded all the same", () => {
    expect(unanswered.threats[0]).toMatchObject({
      label: "An attacker can cause costs.",
      clause: "5.2.2",
      concluded: ["no-agreement"],
    });
  });

  it("says where it stands", () => {
    expect(unanswered.solutions[0]?.place.start.line).toBe(
      DRAFT.split("\n").findIndex((line) => line.includes("6.2")) - 1,
    );
  });
});

describe("the parts of a dashboard", () => {
  const one = study(DRAFT);

  it("count what is there", () => {
    expect(one.counts).toEqual({ keyIssue: 3, threat: 2, requirement: 2, solution: 2, conclusion: 2 });
  });

  it("tell of each key issue who answers what, of solutions that are there", () => {
    expect(
      one.keyIssues.map(({ id, threats, requirements, solutions, concluded }) => [
        id,
        threats,
        requirements,
        solutions,
        concluded,
      ]),
    ).toEqual([
      ["KI#1", { total: 1, answered: 1 }, { total: 1, answered: 1 }, ["Sol#1"], ["selected"]],
      ["KI#2", { total: 1, answered: 0 }, { total: 1, answered: 0 }, [], ["no-agreement"]],
      ["KI#3", { total: 0, answered: 0 }, { total: 0, answered: 0 }, [], []],
    ]);
  });

  it("tell of each conclusion what it comes to", () => {
    expect(
      one.conclusions.map(({ id, state, keyIssues, selected }) => [id, state, keyIssues, selected]),
    ).toEqual([
      ["C@7.1", "selected", ["KI#1"], ["Sol#1"]],
      ["C@7.2", "no-agreement", ["KI#2"], []],
    ]);
  });

  it("tell who says that a solution addresses a key issue, and in which words", () => {
    expect(one.mapping.statements).toEqual([
      {
        solution: "Sol#1",
        keyIssue: "KI#1",
        sources: ["table", "text"],
        sentences: ["A table in clause 6.0 says so.", "This solution addresses KI#1 and KI#9."],
        resolved: true,
      },
      expect.objectContaining({ solution: "Sol#7", keyIssue: "KI#1", resolved: false }),
      expect.objectContaining({ solution: "Sol#1", keyIssue: "KI#9", resolved: false }),
    ]);
  });

  it("hold the Editor's notes and the findings, the severest first", () => {
    expect(one.notes.map(({ clause, text }) => [clause, text])).toEqual([["5.2.2", "More threats are FFS."]]);
    const severities = one.findings.map(({ severity }) => severity);
    const order = ["error", "warning", "info", "hint"];
    expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(one.findings.find(({ code }) => code === "solution-addresses-nothing")).toMatchObject({
      severity: "warning",
      summary: "A solution does not say which key issue it addresses",
      findings: [{ message: expect.stringContaining("Sol#2") }],
    });
  });

  it("have areas only in a study that works with them", () => {
    expect(one.areas).toBeUndefined();
    const used = study("//- rapporteur.yaml\nareas: { model: mtc }\n//- tr.md\n## 5.1 Key issue #1: A\n");
    expect(used.areas?.model.name).toBe("mtc");
  });

  it("are plain values, which any other view can be sent", () => {
    const whole = dashboard(DRAFT, DRAFT);
    expect(JSON.parse(JSON.stringify(whole)).studies[0].unanswered).toEqual(whole.studies[0]?.unanswered);
  });
});

describe("changes", () => {
  it("are counted from the same study, and only where somebody asks", () => {
    expect(study(DRAFT).changes).toBeUndefined();
    const later = study(DRAFT, DRAFT.replace("## 5.3 Key issue #3: Groups\n", ""));
    expect(later.changes?.map(({ before, after }) => [before?.id, after?.id])).toEqual([[undefined, "KI#3"]]);
  });

  it("belong to each of several studies by itself", () => {
    const two = (title: string): string =>
      `//- a/tr.md\n# 1 Scope\n## 5.1 Key issue #1: A\n//- b/tr.md\n# 1 Scope\n## 5.1 Key issue #1: ${title}\n`;
    expect(
      dashboard(two("C"), two("B")).studies.map(({ changes }) => changes?.map(({ before }) => before?.label)),
    ).toEqual([[], ["B"]]);
  });
});
