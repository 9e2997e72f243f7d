import { describe, expect, it } from "vitest";
import { restateArea } from "../../server/src/edits/restate-area.ts";
import { applied, type Fixture, fixture, studyIn } from "../fixture.ts";

/** The files after KI#1 declares `to` instead of A. */
function restated(given: Fixture, to: readonly string[]): string {
  const study = studyIn(given);
  return applied(given, { edits: restateArea(study, study.trace.byId.get("KI#1")!, { from: "A", to }) });
}

const KI = "## 5.1 Key issue #1: A matter of A\n";

describe("another area in place of one", () => {
  it.each([
    ["a line", "Areas: A, B", "Areas: A1, A2, B"],
    ["a comment", "<!-- areas: B, A -->", "<!-- areas: B, A1, A2 -->"],
    [
      "a sentence",
      "This key issue relates to areas A and B.",
      "This key issue relates to areas A1, A2 and B.",
    ],
  ])("in %s", (_what, before, after) => {
    expect(restated(fixture(`${KI}\n${before}\n`), ["A1", "A2"])).toBe(`${KI}\n${after}\n`);
  });

  it.each([
    ["in brackets", 'areas: [ "A", B ] # ours', "areas: [ A1, A2, B ] # ours"],
    ["with dashes", "areas:\n    - B\n    - A # ours", "areas:\n    - B\n    - A1\n    - A2 # ours"],
    ["of one word", "areas: A", "areas: [A1, A2]"],
  ])("in a list %s of the project file", (_what, before, after) => {
    const project = (areas: string): string => `keyIssues:\n  "KI#1":\n    ${areas}\n`;
    expect(
      restated(fixture(`//- rapporteur.yaml\n${project(before)}//- draft.md\n${KI}`), ["A1", "A2"]),
    ).toBe(project(after));
  });

  it("in every place that declares it", () => {
    const given = fixture(`
      //- rapporteur.yaml
      keyIssues: { "KI#1": { areas: [A] } }
      //- draft.md
      ## 5.1 Key issue #1: One

      Areas: A
    `);
    expect(restated(given, ["A1"])).toMatchInlineSnapshot(`
      "//- rapporteur.yaml
      keyIssues: { "KI#1": { areas: [A1] } }
      //- draft.md
      ## 5.1 Key issue #1: One

      Areas: A1
      "
    `);
  });

  it("is not put where it stands already", () => {
    expect(restated(fixture(`${KI}\nAreas: A, A1\n`), ["A1"])).toBe("");
  });
});
