// The labelled statements as a report that fails: what is written in docs/areas.md stays true.
import { describe, expect, it } from "vitest";
import { type AreaModel, mainAreas } from "../../server/src/model/area-model.ts";
import { builtInModel } from "../../server/src/model/area-models.ts";
import { type Labelled, loadStatements } from "./labels.ts";
import { measure } from "./measure.ts";
import { f1, mainOnly, precision } from "./score.ts";

const statements = loadStatements();
const of = (model: string, half: Labelled["half"]): readonly Labelled[] =>
  statements.filter((one) => one.half === half && one.model === model);

describe.each([
  ["aside", "mtc", { main: 0.88, divided: 0.79, shown: 0.97 }],
  ["aside", "5gs", { main: 0.91, divided: 0.84, shown: 0.96 }],
  ["aside2", "mtc", { main: 0.93, divided: 0.92, shown: 0.98 }],
  ["aside2", "5gs", { main: 0.95, divided: 0.91, shown: 0.98 }],
  ["aside3", "mtc", { main: 0.92, divided: 0.88, shown: 0.98 }],
  ["aside3", "5gs", { main: 0.84, divided: 0.77, shown: 0.96 }],
] as const)("of the statements set %s of %s", (half, model, least) => {
  const texts = of(model, half);
  const { main, divided, shown } = measure(texts);

  it("every main area has some", () => {
    const labels = mainOnly(texts.flatMap((one) => one.areas));
    expect([...labels].sort()).toEqual(mainAreas(builtInModel(model) as AreaModel).map((area) => area.id));
  });

  it(`the main areas are found with an F1 of ${least.main}`, () => {
    expect(f1(main)).toBeGreaterThan(least.main);
  });

  it(`the subdivisions are found with an F1 of ${least.divided}`, () => {
    expect(f1(divided)).toBeGreaterThan(least.divided);
  });

  it(`what an author is shown without asking is right in ${least.shown} of the cases`, () => {
    expect(precision(shown)).toBeGreaterThan(least.shown);
  });
});

it("there are 120 statements and more in each set", () => {
  for (const half of ["aside", "aside2", "aside3"] as const)
    expect(of("mtc", half).length + of("5gs", half).length).toBeGreaterThanOrEqual(120);
});
