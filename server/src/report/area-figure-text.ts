// The figure in words: for those who do not see it, and where a picture cannot be shown.
import type { AreaCoverage } from "../analysis/area-coverage.ts";
import { type Area, type AreaModel, mainAreas, subdivisionsOf } from "../model/area-model.ts";
import { countsOf } from "./area-card.ts";

/** What the figure shows, in a line. */
export function figureTitle(model: AreaModel): string {
  return `System architecture with areas: ${model.title}`;
}

/** The figure as plain text: its parties, then a line for each area and subdivision. */
export function figureText(model: AreaModel, coverage: readonly AreaCoverage[] = []): string {
  const covered = new Map(coverage.map((one) => [one.id, one]));
  const line = (area: Area): string => `${areaText(model, area, covered.get(area.id))}.`;
  return [
    `${figureTitle(model)}.`,
    `Parties: ${model.parties.map((party) => party.title).join(", ") || "none"}.`,
    ...mainAreas(model).flatMap((area) => [line(area), ...subdivisionsOf(model, area.id).map(line)]),
  ].join("\n");
}

/** One area in words: "Area A, between X and Y: its title; 3 key issues, 7 threats, 2 unanswered". */
export function areaText(model: AreaModel, area: Area, coverage: AreaCoverage | undefined): string {
  const counts = coverage === undefined ? "" : `; ${countsOf(coverage).join(", ")}`;
  if (area.parent !== undefined) return `Subdivision ${area.id}: ${area.title}${counts}`;
  const [a, b] = area.between.map((id) => model.parties.find((party) => party.id === id)?.title);
  const where =
    a === undefined || b === undefined ? "" : a === b ? `, inside ${a}` : `, between ${a} and ${b}`;
  return `Area ${area.id}${where}: ${area.title}${counts}`;
}
