// The labelled statements as a report that fails: what is written in docs/areas.md stays true.
import { describe, expect, it } from "vitest";
import { type AreaModel, mainAreas } from "../../server/src/model/area-model.ts";
import { builtInModel } from "../../server/src/model/area-models.ts";
import { loadStatements } from "./labels.ts";
import { measure } from "./measure.ts";
import { f1, mainOnly, precision } from "./score.ts";

const aside = (model: string) =>
  loadStatements().filter((one) => one.half === "aside" && one.model === model);

describe("of the statements set aside", () => {
  it("there are 120 and more, with every main area among them", () => {
    expect(aside("mtc").length + aside("5gs").length).toBeGreaterThanOrEqual(120);
    for (const model of ["mtc", "5gs"]) {
      const labels = mainOnly(aside(model).flatMap((one) => one.areas));
      expect([...labels].sort()).toEqual(mainAreas(builtInModel(model) as AreaModel).map((area) => area.id));
    }
  });

  it.each([
    ["mtc", 0.86],
    ["5gs", 0.84],
  ])("the main areas of %s are found with an F1 of %f", (model, least) => {
    expect(f1(measure(aside(model)).main)).toBeGreaterThan(least);
  });

  it.each([
    ["mtc", 0.76],
    ["5gs", 0.69],
  ])("the subdivisions of %s are found with an F1 of %f", (model, least) => {
    expect(f1(measure(aside(model)).divided)).toBeGreaterThan(least);
  });

  it.each([
    ["mtc", 0.97],
    ["5gs", 0.92],
  ])("what an author of %s is shown without asking is right in %f of the cases", (model, least) => {
    expect(precision(measure(aside(model)).shown)).toBeGreaterThan(least);
  });
});
