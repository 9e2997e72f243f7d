// What is left to do in a study: what nobody answers, what answers nothing, and what nobody concluded.
import { isAnswered } from "../analysis/answered.ts";
import type { Study } from "../model/study.ts";
import { type Item, type ItemKind, linksFrom, linksTo } from "../model/trace.ts";
import { type DashboardItem, dashboardItem, itemsOf } from "./dashboard-item.ts";

/** What is left to do. In the order of the document. */
export interface Unanswered {
  readonly threats: readonly DashboardItem[];
  readonly requirements: readonly DashboardItem[];
  /** Key issues that no solution addresses. */
  readonly keyIssues: readonly DashboardItem[];
  /** Solutions that address no key issue. */
  readonly solutions: readonly DashboardItem[];
  /** Key issues that no conclusion is about. */
  readonly unconcluded: readonly DashboardItem[];
}

/** What nobody answers in `study`, and what answers nothing. */
export function unansweredIn(study: Study): Unanswered {
  const { trace } = study;
  const shown = (kind: ItemKind, isOpen: (item: Item) => boolean): readonly DashboardItem[] =>
    itemsOf(study, kind)
      .filter(isOpen)
      .map((item) => dashboardItem(study, item));
  const isOpen = (item: Item): boolean => !isAnswered(trace, item);
  return {
    threats: shown("threat", isOpen),
    requirements: shown("requirement", isOpen),
    keyIssues: shown("keyIssue", isOpen),
    solutions: shown("solution", (item) => linksFrom(trace, item.id, "addresses").length === 0),
    unconcluded: shown("keyIssue", (item) => linksTo(trace, item.id, "about").length === 0),
  };
}
