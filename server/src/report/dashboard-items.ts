// The items of a study as the dashboard lists them: key issues with who answers them, what nobody answers, conclusions.
import { isAnswered } from "../analysis/answered.ts";
import { placeOf } from "../model/anchor.ts";
import { type ConclusionState, conclusionState } from "../model/conclusion-state.ts";
import type { Study } from "../model/study.ts";
import { type Item, type ItemKind, linksFrom, linksTo, partsOf } from "../model/trace.ts";
import { type ReportPlace, reportPlace } from "./places.ts";
import { labelOf, reportItem } from "./report-item.ts";

/** An item by what a reader knows it by. */
export interface DashboardItem {
  readonly id: string;
  /** Its title, or what it says. */
  readonly label: string;
  readonly clause: string | undefined;
  readonly areas: readonly string[];
  readonly place: ReportPlace;
  /** What the conclusions on its key issue come to. */
  readonly concluded: readonly ConclusionState[];
}

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

export interface ConclusionEntry extends DashboardItem {
  readonly state: ConclusionState;
  /** The key issues that it is about. */
  readonly keyIssues: readonly string[];
  /** The solutions that it selects. */
  readonly selected: readonly string[];
}

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

/** `item` of `study` for a list. */
export function dashboardItem(study: Study, item: Item): DashboardItem {
  const known = reportItem(study, item);
  const keyIssue = item.kind === "keyIssue" ? item.id : item.parent;
  return {
    id: item.id,
    label: labelOf(known),
    clause: known.clause,
    areas: known.areas,
    place: reportPlace(study, placeOf(study, item.at)),
    concluded: keyIssue === undefined ? [] : concludedOn(study, keyIssue),
  };
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

function itemsOf({ trace }: Study, kind: ItemKind): readonly Item[] {
  return trace.items.filter((item) => item.kind === kind);
}

function concludedOn(study: Study, keyIssue: string): readonly ConclusionState[] {
  return linksTo(study.trace, keyIssue, "about").flatMap(({ from }) => {
    const conclusion = study.trace.byId.get(from);
    return conclusion === undefined ? [] : [conclusionState(study, conclusion)];
  });
}
