// The conclusions of a study in the dashboard, each with what it comes to.
import { type ConclusionState, conclusionState } from "../model/conclusion-state.ts";
import type { Study } from "../model/study.ts";
import { type Item, linksFrom } from "../model/trace.ts";
import { type DashboardItem, dashboardItem, itemsOf } from "./dashboard-item.ts";

export interface ConclusionEntry extends DashboardItem {
  readonly state: ConclusionState;
  /** The key issues that it is about. */
  readonly keyIssues: readonly string[];
  /** The solutions that it selects. */
  readonly selected: readonly string[];
}

/** The conclusions of `study`, each with what it comes to. */
export function conclusionsIn(study: Study): readonly ConclusionEntry[] {
  const targets = (item: Item, kind: "about" | "concludes"): readonly string[] =>
    linksFrom(study.trace, item.id, kind).map(({ to }) => to);
  return itemsOf(study, "conclusion").map((item) => ({
    ...dashboardItem(study, item),
    state: conclusionState(study, item),
    keyIssues: targets(item, "about"),
    selected: targets(item, "concludes"),
  }));
}
