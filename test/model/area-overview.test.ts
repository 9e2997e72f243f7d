import { describe, expect, it } from "vitest";
import { type AreaModel, areaOf } from "../../server/src/model/area-model.ts";
import { builtInModel } from "../../server/src/model/area-models.ts";
import { ownModel, usesAreas } from "../../server/src/model/study-areas.ts";
import { fixture, studyIn } from "../fixture.ts";

/** The areas that a study works with, one a line: id, ends or parent, title. */
function areas(source: string): string[] {
  return (ownModel(studyIn(fixture(source)))?.areas ?? []).map(
    ({ id, title, parent, between }) => `${id} (${parent ?? between.join(" ")}) ${title}`,
  );
}

const OVERVIEW = `
  # 1 Scope

  A study of MTC.

  # 4 Overview of security architecture

  A) Security of messages between the MTC device and the 3GPP network. This can be divided further.

  B) Security of messages between the MTC server and the 3GPP network.

  C) Security of messages between the MTC server and the MTC device.
`;

describe("an overview that defines areas", () => {
  it("keeps the words that tell an area with its relation, whatever its letter", () => {
    const swapped = OVERVIEW.replace("  A) ", "  X) ").replace("  B) ", "  A) ").replace("  X) ", "  B) ");
    const own = ownModel(studyIn(fixture(swapped))) as AreaModel;
    const mtc = builtInModel("mtc") as AreaModel;
    expect(areaOf(own, "A")?.telling).toBe(areaOf(mtc, "B")?.telling);
    expect(areaOf(own, "A")?.telling?.size).toBeGreaterThan(0);
  });

  it("gives their titles, and the subdivisions that are built in", () => {
    expect(areas(OVERVIEW)).toMatchInlineSnapshot(`
      [
        "A (device network) Security of messages between the MTC device and the 3GPP network",
        "A1 (A) attached",
        "A2 (A) not attached",
        "B (server network) Security of messages between the MTC server and the 3GPP network",
        "B1 (B) server inside the network",
        "B2 (B) server outside the network",
        "C (server device) Security of messages between the MTC server and the MTC device",
      ]
    `);
  });

  it("gives the subdivisions that it lists", () => {
    expect(
      areas(OVERVIEW.replace("B) ", "- A1: the device is attached; and\n  - A2: it is not.\n\n  B) ")),
    ).toContain("A1 (A) the device is attached");
  });

  it("of a draft in YAML gives them by its keys", () => {
    const found = areas(`
      //- draft.yaml
      areas:
        A: Security of messages between the MTC device and the 3GPP network.
        A1: >-
          the device is
          attached.
        B: "Security of messages between the MTC server and the 3GPP network."
      keyIssues:
        - id: "KI#1"
          title: One
    `);
    expect(found).toEqual([
      "A (device network) Security of messages between the MTC device and the 3GPP network",
      "A1 (A) the device is attached",
      "B (server network) Security of messages between the MTC server and the 3GPP network",
      "B1 (B) server inside the network",
      "B2 (B) server outside the network",
    ]);
  });

  it("may name the areas otherwise", () => {
    expect(areas(OVERVIEW.replace("A) ", "X) ").replace("B) ", "A) ").replace("X) ", "B) "))[0]).toBe(
      "B (device network) Security of messages between the MTC device and the 3GPP network",
    );
  });

  it("says that the study works with areas", () => {
    expect(usesAreas(studyIn(fixture(OVERVIEW)))).toBe(true);
  });
});

describe("lettered paragraphs that define no areas", () => {
  it.each([
    ["steps of a procedure", "A) The device attaches.\n\n  B) The network answers."],
    ["a single one", "A) Security between the MTC device and the network."],
  ])("%s", (_what, text) => {
    expect(usesAreas(studyIn(fixture(`\n  # 1 Scope\n\n  ${text}\n`)))).toBe(false);
  });
});

describe("a study works with areas", () => {
  it.each([
    [
      "when its project file names a model",
      "//- rapporteur.yaml\nareas: { model: mtc }\n//- a.md\n# 1 Scope\n",
    ],
    ["when a key issue states one", "# 5 Key issues\n\n## 5.1 Key issue #1: A\n\nAreas: B\n"],
    ["when a comment does", "# 5 Key issues\n\n## 5.1 Key issue #1: A\n\n<!-- areas: B -->\n"],
  ])("%s", (_when, text) => {
    expect(usesAreas(studyIn(fixture(text)))).toBe(true);
  });

  it("and else it does not", () => {
    expect(usesAreas(studyIn(fixture("# 5 Key issues\n\n## 5.1 Key issue #1: The area of coverage\n")))).toBe(
      false,
    );
  });
});
