// An item of a study as the dashboard lists it.
import { placeOf } from "../model/anchor.ts";
import { type ConclusionState, conclusionState } from "../model/conclusion-state.ts";
import type { Study } from "../model/study.ts";
import { type Item, type ItemKind, linksTo } from "../model/trace.ts";
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

/** The items of one kind, in the order of the document. */
export function itemsOf({ trace }: Study, kind: ItemKind): readonly Item[] {
  return trace.items.filter((item) => item.kind === kind);
}

function concludedOn(study: Study, keyIssue: string): readonly ConclusionState[] {
  return linksTo(study.trace, keyIssue, "about").flatMap(({ from }) => {
    const conclusion = study.trace.byId.get(from);
    return conclusion === undefined ? [] : [conclusionState(study, conclusion)];
  });
}
