// A threat or requirement in its setting: its key issue, the solutions that declare it, the areas that count for it.
import { memo } from "../base/memo.ts";
import { solutionsFor } from "../model/answers.ts";
import type { Study } from "../model/study.ts";
import type { ItemIn } from "../model/worked-on.ts";
import { areasOfStatement } from "./area-coverage.ts";
import type { Entry } from "./entry.ts";
import { areasOf, type StudyAreas } from "./item-areas.ts";
import { itemOf } from "./related-items.ts";
import type { Similarity } from "./similarity.ts";

export interface StatementSetting extends ItemIn {
  readonly entry: Entry;
  readonly keyIssue: ItemIn | undefined;
  /** That declare it, by name or with its key issue. */
  readonly solutions: readonly ItemIn[];
  /** Those that count for it, in the order of the model; none in a study that does not work with areas. */
  readonly areas: readonly string[];
}

/** The setting of `entry`; undefined where its item is not there any more. */
export function settingOf(similarity: Similarity, entry: Entry): StatementSetting | undefined {
  const found = itemOf(similarity, entry);
  if (found === undefined) return undefined;
  const { study, item } = found;
  const areas = areasIn(study);
  return {
    ...found,
    entry,
    keyIssue: itemOf(similarity, { study: study.id, item: item.parent ?? "" }),
    solutions: solutionsFor(study.trace, item).map((solution) => ({ study, item: solution })),
    areas: areas.used ? areasOfStatement(areas, item) : [],
  };
}

/** The areas of `study`: reading them asks all of its items, so that who asks for many statements does it once. */
export const areasIn = memo((study: Study): StudyAreas => areasOf(study));
