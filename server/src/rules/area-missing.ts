import { sureAreas } from "../analysis/area-agreement.ts";
import type { StudyAreas } from "../analysis/item-areas.ts";
import { listed } from "../base/listed.ts";
import { type Declaring, declareAreas } from "../edits/declare-areas.ts";
import type { Item } from "../model/trace.ts";
import type { AreasRule } from "./rule.ts";

/** A key issue states the areas that it concerns (TRC-17). */
export const areaMissing: AreasRule = {
  code: "area-missing",
  summary: "A key issue states no area",
  severity: "hint",
  scope: "areas",
  *check(study, areas) {
    for (const item of undeclared(study.trace.items, areas)) {
      const ids = sureAreas(areas, item.id).map((area) => area.id);
      const inferred =
        ids.length === 0 ? "None could be inferred from its text." : `Its text lies in ${listed(ids)}.`;
      yield { at: item.at, message: `${item.id} states no area. ${inferred}`, data: item.id };
    }
  },
  fixes(study, finding, { areas, declareIn }) {
    const all = undeclared(study.trace.items, areas).flatMap((item): Declaring[] => {
      const ids = sureAreas(areas, item.id).map((area) => area.id);
      return ids.length === 0 ? [] : [{ item, areas: ids }];
    });
    const own = all.find(({ item }) => item.id === finding.data);
    if (own === undefined) return [];
    const plural = own.areas.length === 1 ? "area" : "areas";
    const one = {
      title: `Declare ${plural} ${own.areas.join(", ")} for ${nameOf(own.item)}`,
      edits: declareAreas(study, [own], declareIn),
    };
    const every = {
      title: "Declare the inferred areas of all key issues",
      edits: all.length > 1 ? declareAreas(study, all, declareIn) : [],
    };
    return [one, every].filter(({ edits }) => edits.length > 0);
  },
};

function undeclared(items: readonly Item[], areas: StudyAreas): readonly Item[] {
  return items.filter(
    (item) => item.kind === "keyIssue" && (areas.items.get(item.id)?.declared.length ?? 0) === 0,
  );
}

function nameOf({ id, number }: Item): string {
  return number === undefined ? id : `Key Issue #${number}`;
}
