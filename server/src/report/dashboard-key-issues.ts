// The key issues of a study in the dashboard, each with what it holds and who answers it.
import { isAnswered } from "../analysis/answered.ts";
import type { Study } from "../model/study.ts";
import { type Item, type ItemKind, linksTo, partsOf } from "../model/trace.ts";
import { type DashboardItem, dashboardItem, itemsOf } from "./dashboard-item.ts";

/** How many there are, and how many of them a solution answers. */
export interface Answered {
  readonly total: number;
  readonly answered: number;
}

export interface KeyIssueEntry extends DashboardItem {
  readonly threats: Answered;
  readonly requirements: Answered;
  /** The solutions that address it. */
  readonly solutions: readonly string[];
}

/** The key issues of `study`, each with what it holds and who answers it. */
export function keyIssuesIn(study: Study): readonly KeyIssueEntry[] {
  const { trace } = study;
  const answered = (keyIssue: Item, kind: ItemKind): Answered => {
    const parts = partsOf(trace, keyIssue.id, kind);
    return { total: parts.length, answered: parts.filter((part) => isAnswered(trace, part)).length };
  };
  return itemsOf(study, "keyIssue").map((keyIssue) => ({
    ...dashboardItem(study, keyIssue),
    threats: answered(keyIssue, "threat"),
    requirements: answered(keyIssue, "requirement"),
    solutions: linksTo(trace, keyIssue.id, "addresses").flatMap(({ from }) => trace.byId.get(from)?.id ?? []),
  }));
}
