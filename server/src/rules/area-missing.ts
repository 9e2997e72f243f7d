import { type StudyAreas, sureAreas } from "../analysis/item-areas.ts";
import { listed } from "../base/listed.ts";
import { memo } from "../base/memo.ts";
import { titled } from "../base/words.ts";
import { type DeclareIn, type Declaring, declareAreas } from "../edits/declare-areas.ts";
import type { Edit } from "../edits/edit.ts";
import { nameOf } from "../model/item-name.ts";
import type { Study } from "../model/study.ts";
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
    const all = declaringAll(study, areas);
    const own = all.find(({ item }) => item.id === finding.data);
    if (own === undefined) return [];
    const [listing, called] = [own.areas.join(", "), nameOf(own.item)];
    const one = {
      ...(own.areas.length === 1
        ? titled("Declare area {0} for {1}", listing, called)
        : titled("Declare areas {0} for {1}", listing, called)),
      edits: declareAreas(study, [own], declareIn),
    };
    const every = {
      ...titled("Declare the inferred areas of all key issues"),
      edits: all.length > 1 ? editsForAll(study, areas, declareIn) : [],
    };
    return [one, every].filter(({ edits }) => edits.length > 0);
  },
};

/** The key issues without areas whose texts are sure of some. */
function declaringAll(study: Study, areas: StudyAreas): readonly Declaring[] {
  return undeclared(study.trace.items, areas).flatMap((item): Declaring[] => {
    const ids = sureAreas(areas, item.id).map((area) => area.id);
    return ids.length === 0 ? [] : [{ item, areas: ids }];
  });
}

/** The edits for all key issues are the same at each of them, and are worked out once. */
function editsForAll(study: Study, areas: StudyAreas, declareIn: DeclareIn): readonly Edit[] {
  const known = knownEdits(study);
  const edits = known.get(declareIn) ?? declareAreas(study, declaringAll(study, areas), declareIn);
  known.set(declareIn, edits);
  return edits;
}

const knownEdits = memo((_study: Study) => new Map<DeclareIn, readonly Edit[]>());

function undeclared(items: readonly Item[], areas: StudyAreas): readonly Item[] {
  return items.filter(
    (item) => item.kind === "keyIssue" && (areas.items.get(item.id)?.declared.length ?? 0) === 0,
  );
}
