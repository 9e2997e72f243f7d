import { describe, expect, it } from "vitest";
import { codeActions } from "../../server/src/features/code-actions.ts";
import { applied, changed, type Fixture, findings, fixture, only } from "../fixture.ts";

const FIXABLE = only("undefined-citation", "mapping-disagrees");

function actions(given: Fixture, severities = FIXABLE) {
  const range = { start: given.offset, end: given.offset };
  return codeActions(given.workspace, given.uri, range, { severities });
}

const REFERENCES = '# 2 References\n\n[5] 3GPP TS 33.401: "Security architecture".\n\n# 4 Architecture\n\n';

describe("a quick fix", () => {
  it("is offered where the cursor touches the finding, and mends it", () => {
    for (const cited of ["[$012]", "$0[12]", "[12]$0"]) {
      const given = fixture(`${REFERENCES}As in TS 33.401 ${cited}.\n`);
      const [action] = actions(given);
      expect(action?.title).toBe("Cite [5], which is 33.401");
      expect(applied(given, action!)).toBe(`${REFERENCES}As in TS 33.401 [5].\n`);
    }
  });

  it("is not offered elsewhere", () => {
    expect(actions(fixture(`${REFERENCES}As $0in TS 33.401 [12].\n`))).toEqual([]);
  });

  it("is not offered for a rule that is off", () => {
    const given = fixture(`//- rapporteur.yaml
rules: { undefined-citation: "off" }
//- tr.md
${REFERENCES}As in TS 33.401 [$012].
`);
    expect(actions(given, new Map())).toEqual([]);
  });

  it("names the finding that it mends", () => {
    const [action] = actions(fixture(`${REFERENCES}As in TS 33.401 [$012].\n`));
    expect(action?.finding.code).toBe("undefined-citation");
  });
});

describe("in several files", () => {
  const fixesOf = (given: Fixture) => actions(given).filter(({ title }) => !title.startsWith("Disable "));
  const tr = (cell: string): Fixture =>
    fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 06-0.md
      ## 6.0 Mapping of solutions to key issues

      | Solutions   | KI#1 | KI#2 |
      | ----------- | ---- | ---- |
      | Solution #1 | X    |${cell}|
      //- 06-1.md
      ## 6.1 Solution #1: A

      This solution addresses KI#1 and KI#2.
    `);

  it("changes the file that the finding stands in", () => {
    const given = tr("      $0");
    expect(fixesOf(given).map((action) => applied(given, action))).toMatchInlineSnapshot(`
      [
        "## 6.0 Mapping of solutions to key issues

      | Solutions   | KI#1 | KI#2 |
      | ----------- | ---- | ---- |
      | Solution #1 | X    | X    |
      ",
      ]
    `);
  });

  it("is offered anywhere in an empty cell", () => {
    expect(fixesOf(tr("  $0    ")).map(({ title }) => title)).toEqual(["Mark the cell, as the text says"]);
  });
});

describe("for who accepts a finding", () => {
  it("its rule can be disabled, behind all fixes and once for each rule", () => {
    const given = fixture(`${REFERENCES}As in TS 33.401 [$012][13].\n`);
    expect(actions(given).map(({ title }) => title)).toEqual([
      "Cite [5], which is 33.401",
      "Disable undefined-citation for clause 4",
      "Disable undefined-citation in this study",
    ]);
  });

  it("then it is told no more", () => {
    const given = fixture(`//- rapporteur.yaml\nspec: "33.868"\n//- tr.md\n${REFERENCES}See [$012].\n`);
    for (const action of actions(given).filter(({ title }) => title.startsWith("Disable")))
      expect(findings(changed(given, action), FIXABLE)).toEqual([]);
    expect(findings(given, FIXABLE)).toHaveLength(1);
  });
});
