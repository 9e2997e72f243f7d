import type { StudyAreas } from "../analysis/item-areas.ts";
import { listed } from "../base/listed.ts";
import type { Anchor } from "../model/anchor.ts";
import { mainAreaOf, mainAreas } from "../model/area-model.ts";
import { areaDefinitionsOf } from "../model/area-overview.ts";
import type { Study } from "../model/study.ts";
import type { AreasRule } from "./rule.ts";

/** The study looks at every area of its architecture. */
export const areaWithoutKeyIssue: AreasRule = {
  code: "area-without-key-issue",
  summary: "No key issue touches an area of the model",
  severity: "hint",
  scope: "areas",
  *check(study, areas) {
    if (!study.trace.items.some((item) => item.kind === "keyIssue")) return;
    const touched = new Set(areasTouched(study, areas));
    const left = mainAreas(areas.model).filter(({ id }) => !touched.has(id));
    if (left.length === 0) return;
    const names = listed(left.map(({ id, title }) => `${id} (${title})`));
    const plural = left.length === 1 ? "area" : "areas";
    yield {
      at: placeOfModel(study),
      message: `No key issue touches ${plural} ${names}. Study it, or say in the overview why there is no need to.`,
    };
  },
};

/** The main areas that a key issue, or a threat or requirement, declares or may lie in. */
function* areasTouched(study: Study, { model, items }: StudyAreas): Iterable<string> {
  for (const { id, kind } of study.trace.items) {
    if (kind === "solution") continue;
    const { declared = [], inferred = [] } = items.get(id) ?? {};
    for (const area of [...declared, ...inferred.map((one) => one.id)]) yield mainAreaOf(model, area);
  }
}

/** The overview that defines the areas, else the clause of key issues, else the first of them. */
function placeOfModel(study: Study): Anchor {
  const { clauses } = study.outline;
  const overview = clauses.find(({ file, section }) => {
    const facts = study.files[file]?.facts[section];
    return facts !== undefined && areaDefinitionsOf(facts).length > 0;
  });
  const keyIssues = clauses.find(({ kind }) => kind === "keyIssues");
  const first = clauses.find(({ role }) => role === "keyIssue");
  return { clause: (overview ?? keyIssues ?? first)?.index ?? 0, part: "heading", index: 0 };
}
