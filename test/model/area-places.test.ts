import { describe, expect, it } from "vitest";
import { definition } from "../../server/src/features/definition.ts";
import { type Fixture, fixture, render } from "../fixture.ts";

/** What the cursor leads to. */
function target(given: Fixture): string {
  return render(given, definition(given.workspace, given.uri, given.offset));
}

describe("an area", () => {
  const draft = (overview: string, project: string): string => `
    //- rapporteur.yaml
    ${project}
    //- tr.md
    # 4 Architecture

    ${overview}

    ## 5.1 Key issue #1: One

    Areas: A2, A, B$0
  `;
  const OVERVIEW =
    "**A)** Security between the MTC device and the 3GPP network.\n\n    B) Security between the MTC server and it.";

  it.each([
    ["in the overview", OVERVIEW, "areas: { model: mtc }", 'tr.md:5:1 "B"'],
    [
      "in the project file as well, where that has a model of its own",
      OVERVIEW,
      'areas: { model: mtc, areas: { "B": { title: Own } } }',
      'tr.md:5:1 "B"\nrapporteur.yaml:1:32 "B"',
    ],
    [
      "where the project file names a built-in model",
      "Text.",
      "areas: { model: mtc }",
      'rapporteur.yaml:1:17 "mtc"',
    ],
    ["nowhere, where the model is only guessed", "Text.", "spec: 33.868", ""],
  ])("is defined %s", (_where, overview, project, expected) => {
    expect(target(fixture(draft(overview, project)))).toBe(expected);
  });

  it("that is a subdivision which nobody spells out is defined with its area", () => {
    const given = fixture(draft(OVERVIEW, "areas: { model: mtc }").replace("A2, A, B$0", "A$02"));
    expect(target(given)).toBe('tr.md:3:3 "A"');
  });

  it("of a draft in YAML is defined by a key", () => {
    const given = fixture(`
      //- draft.yaml
      areas:
        A: Security between the MTC device and the 3GPP network.
        B: Security between the MTC server and the 3GPP network.
        B1: the server is inside.
      keyIssues:
        - { id: "KI#1", title: One, areas: [B1$0] }
    `);
    expect(target(given)).toBe('draft.yaml:4:3 "B1"');
  });
});
