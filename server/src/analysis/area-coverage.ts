// How far a study covers the areas of its model: which key issues and threats lie in each, and which of the threats
// no solution answers.
import { type AreaModel, mainAreaOf } from "../model/area-model.ts";
import type { Item, Trace } from "../model/trace.ts";
import { isAnswered } from "./answered.ts";
import { effectiveAreas, type StudyAreas } from "./item-areas.ts";

/** What lies in one area or subdivision; an area holds what its subdivisions hold. In the order of the trace. */
export interface AreaCoverage {
  readonly id: string;
  readonly keyIssues: readonly Item[];
  readonly threats: readonly Item[];
  /** Those of the threats that no solution of the study answers. */
  readonly unanswered: readonly Item[];
}

/**
 * The coverage of every area and subdivision of the model, in its order. An item counts by its effective areas; a
 * threat that has none counts in those of its key issue. Areas that the model does not know are left out.
 */
export function areaCoverage(trace: Trace, areas: StudyAreas): readonly AreaCoverage[] {
  const { model } = areas;
  const keyIssues = sortIn(model, trace, "keyIssue", (item) => effectiveAreas(areas, item.id));
  const threats = sortIn(model, trace, "threat", (item) => areasOfThreat(areas, item));
  return model.areas.map(({ id }) => {
    const own = threats.get(id) ?? [];
    return {
      id,
      keyIssues: keyIssues.get(id) ?? [],
      threats: own,
      unanswered: own.filter((threat) => !isAnswered(trace, threat)),
    };
  });
}

function areasOfThreat(areas: StudyAreas, threat: Item): readonly string[] {
  const own = effectiveAreas(areas, threat.id);
  return own.length > 0 || threat.parent === undefined ? own : effectiveAreas(areas, threat.parent);
}

/** The items of `kind` by area: each in every area that it lies in, and in those that these subdivide. */
function sortIn(
  model: AreaModel,
  { items }: Trace,
  kind: Item["kind"],
  areasOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const sorted = new Map<string, Item[]>();
  for (const item of items) {
    if (item.kind !== kind) continue;
    for (const id of new Set(areasOf(item).flatMap((area) => [area, mainAreaOf(model, area)]))) {
      const list = sorted.get(id);
      if (list === undefined) sorted.set(id, [item]);
      else list.push(item);
    }
  }
  return sorted;
}
