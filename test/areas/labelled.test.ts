// The labelled statements as a report that fails: what is written in docs/areas.md stays true.
import { describe, expect, it } from "vitest";
import { inferAreas, SURE } from "../../server/src/analysis/area-inference.ts";
import { type AreaModel, mainAreas } from "../../server/src/model/area-model.ts";
import { builtInModel } from "../../server/src/model/area-models.ts";
import { loadStatements } from "./labels.ts";
import { type Counts, count, f1, mainOnly, NOTHING, precision } from "./score.ts";

const aside = loadStatements().filter((one) => one.half === "aside");

/** The counts over the statements of `model` that were set aside. */
function measure(model: string, least: number, only: (ids: readonly string[]) => readonly string[]): Counts {
  return aside
    .filter((one) => one.model === model)
    .reduce((counts, { text, areas }) => {
      const found = inferAreas(builtInModel(model) as AreaModel, text).filter(
        (area) => area.confidence >= least,
      );
      return count(counts, only(found.map((area) => area.id)), only(areas));
    }, NOTHING);
}

describe("of the statements set aside", () => {
  it("there are 120 and more, with every main area among them", () => {
    expect(aside.length).toBeGreaterThanOrEqual(120);
    for (const model of ["mtc", "5gs"]) {
      const labels = mainOnly(aside.filter((one) => one.model === model).flatMap((one) => one.areas));
      expect([...labels].sort()).toEqual(mainAreas(builtInModel(model) as AreaModel).map((area) => area.id));
    }
  });

  it.each([
    ["mtc", 0.86],
    ["5gs", 0.84],
  ])("the main areas of %s are found with an F1 of %f", (model, least) => {
    expect(f1(measure(model, 0, mainOnly))).toBeGreaterThan(least);
  });

  it.each([
    ["mtc", 0.76],
    ["5gs", 0.69],
  ])("the subdivisions of %s are found with an F1 of %f", (model, least) => {
    expect(f1(measure(model, 0, (ids) => ids))).toBeGreaterThan(least);
  });

  it.each([
    ["mtc", 0.97],
    ["5gs", 0.92],
  ])("what an author of %s is shown without asking is right in %f of the cases", (model, least) => {
    expect(precision(measure(model, SURE, mainOnly))).toBeGreaterThan(least);
  });
});
