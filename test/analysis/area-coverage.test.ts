import { describe, expect, it } from "vitest";
import { areaCoverage } from "../../server/src/analysis/area-coverage.ts";
import { areasOf } from "../../server/src/analysis/item-areas.ts";
import { fixture, studyIn } from "../fixture.ts";

/** A key issue in the areas A1 and C, with two threats: one says nothing of areas, one is declared to lie in B. */
const STUDY = `
  //- rapporteur.yaml
  areas: { model: mtc }
  //- draft.md
  ## 5.1 Key issue #1: One

  ### 5.1.1 Key issue details

  Areas: A1, C

  ### 5.1.2 Security threats

  - Somebody can guess what was never meant for them.
  - Somebody can do harm of another kind, which concerns area B.

`;

/** What lies in each area that holds anything, one a line: key issues | threats | unanswered threats. */
function coverage(source: string): string {
  const study = studyIn(fixture(source));
  const ids = (items: readonly { readonly id: string }[]): string => items.map((item) => item.id).join(" ");
  return areaCoverage(study.trace, areasOf(study))
    .map((one) => [one.id, ids(one.keyIssues), ids(one.threats), ids(one.unanswered)])
    .filter(([, ...lists]) => lists.join("") !== "")
    .map(([id, ...lists]) => `${id}: ${lists.join(" | ")}`)
    .join("\n");
}

describe("what lies in an area", () => {
  it("is what is declared there, a threat that declares nothing where its key issue lies", () => {
    expect(coverage(STUDY)).toBe(
      [
        "A: KI#1 | KI#1/T1 | KI#1/T1",
        "A1: KI#1 | KI#1/T1 | KI#1/T1",
        "B:  | KI#1/T2 | KI#1/T2",
        "C: KI#1 | KI#1/T1 | KI#1/T1",
      ].join("\n"),
    );
  });

  it("is what the text is sure of, where nothing is declared", () => {
    expect(
      coverage(
        STUDY.replace("Areas: A1, C", "").replace(
          "Somebody can guess what was never meant for them.",
          "An attacker can replay a NAS message between the MTC device and the MME over the air interface.",
        ),
      ),
    ).toMatch(/^A: KI#1 \| KI#1\/T1 \| KI#1\/T1$/m);
  });

  it("counts once in an area that two of its subdivisions name", () => {
    expect(coverage(STUDY.replace("Areas: A1, C", "Areas: A1, A2"))).toMatch(
      /^A: KI#1 \| KI#1\/T1 \| KI#1\/T1$/m,
    );
  });

  it("is left out where the model does not know the area", () => {
    expect(coverage(STUDY.replace("Areas: A1, C", "Areas: Q"))).toBe("B:  | KI#1/T2 | KI#1/T2");
  });

  it("is named for every area of the model in its order, also for one that holds nothing", () => {
    const study = studyIn(fixture(STUDY));
    expect(areaCoverage(study.trace, areasOf(study)).map((one) => one.id)).toEqual([
      "A",
      "A1",
      "A2",
      "B",
      "B1",
      "B2",
      "C",
    ]);
  });
});

describe("a threat", () => {
  const unanswered = (more: string): string | undefined =>
    /^B:.*\| ?(.*)$/m.exec(coverage(STUDY + more))?.[1];

  it("is unanswered where its key issue has no solution", () => {
    expect(unanswered("  ## 6.1 Solution #1: Other\n\n  This solution addresses KI#2.\n")).toBe("KI#1/T2");
  });

  it("is answered by a solution that addresses its key issue", () => {
    expect(unanswered("  ## 6.1 Solution #1: S\n\n  This solution addresses KI#1.\n")).toBe("");
  });

  it("is not answered by a solution that is declared and not there", () => {
    expect(
      coverage(
        STUDY.replace("{ model: mtc }", '{ model: mtc }\n  solutions:\n    "Sol#7": { addresses: ["KI#1"] }'),
      ),
    ).toMatch(/^B: {2}\| KI#1\/T2 \| KI#1\/T2$/m);
  });
});
