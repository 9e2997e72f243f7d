import { knownAreas, statementsUnder } from "../analysis/area-agreement.ts";
import { type StudyAreas, sureAreas } from "../analysis/item-areas.ts";
import { listed } from "../base/listed.ts";
import { titled } from "../base/words.ts";
import { restateArea } from "../edits/restate-area.ts";
import { mainAreaOf, subdivisionsOf } from "../model/area-model.ts";
import { areaDeclarations } from "../model/declared-areas.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import type { AreasRule } from "./rule.ts";

interface Open {
  readonly keyIssue: string;
  readonly area: string;
  readonly decided: readonly string[];
}

/** A key issue declares the subdivision that all of its text decides. */
export const subdivisionOpen: AreasRule = {
  code: "subdivision-open",
  summary: "A key issue declares an area whose subdivision its text decides",
  severity: "hint",
  scope: "areas",
  *check(study, areas) {
    for (const item of study.trace.items) {
      if (item.kind !== "keyIssue") continue;
      const declared = knownAreas(areas, item.id);
      for (const area of declared) {
        const decided = subdivisionDecided(study, areas, item, area);
        if (decided.length === 0 || decided.some((id) => declared.includes(id))) continue;
        const at = areaDeclarations(study, item).find((one) => one.areas.includes(area))?.at ?? item.at;
        yield {
          at,
          message: `${item.id} declares ${area}, but its text decides ${listed(decided)}.`,
          data: { keyIssue: item.id, area, decided } satisfies Open,
        };
      }
    }
  },
  fixes(study, finding) {
    const { keyIssue, area, decided } = finding.data as Open;
    const item = study.trace.byId.get(keyIssue);
    const edits = item === undefined ? [] : restateArea(study, item, { from: area, to: decided });
    return edits.length === 0
      ? []
      : [{ ...titled("Declare {0} instead of {1}", listed(decided), area), edits }];
  },
};

/**
 * The subdivisions of `area` that the threats and requirements of a key issue lie in: some but not all of them, with
 * not one statement that leaves the subdivision open.
 */
function subdivisionDecided(study: Study, areas: StudyAreas, item: Item, area: string): readonly string[] {
  const subdivisions = subdivisionsOf(areas.model, area).map(({ id }) => id);
  const inArea = statementsUnder(study.trace, item.id).map(({ id }) => ({
    sure: [...knownAreas(areas, id), ...sureAreas(areas, id).map((one) => one.id)],
    any: [...knownAreas(areas, id), ...(areas.items.get(id)?.inferred ?? []).map((one) => one.id)],
  }));
  const lie = inArea.filter(({ any }) => any.some((id) => mainAreaOf(areas.model, id) === area));
  if (lie.some(({ any, sure }) => any.includes(area) || !sure.some((id) => subdivisions.includes(id))))
    return [];
  const decided = subdivisions.filter((id) => lie.some(({ any }) => any.includes(id)));
  return decided.length < subdivisions.length ? decided : [];
}
