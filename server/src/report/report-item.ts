// An item with what reports say of it beside its place.
import { effectiveAreas } from "../analysis/item-areas.ts";
import { hashText } from "../base/hash.ts";
import { inModelOrder } from "../model/area-model.ts";
import { conclusionState } from "../model/conclusion-state.ts";
import { wordingOf } from "../model/item-text.ts";
import { partsAreMarked } from "../model/marked-parts.ts";
import type { Study } from "../model/study.ts";
import { type Item, linksFrom } from "../model/trace.ts";
import { usedAreas } from "../rules/check.ts";

export interface ReportItem {
  readonly item: Item;
  /** The number of the clause it stands in, where that has one. */
  readonly clause: string | undefined;
  /** What a threat or requirement says; other items have a title instead. */
  readonly text: string | undefined;
  /** Of a conclusion what it comes to; "not-applicable" where all parts of a key issue are marked so. */
  readonly state: string | undefined;
  /** The areas that count for it: declared, else those that its text surely lies in. */
  readonly areas: readonly string[];
  /** Of the text, else of the title: what stored decisions refer to. */
  readonly fingerprint: string;
}

/** `item` of `study` for a report. */
export function reportItem(study: Study, item: Item): ReportItem {
  const wording = wordingOf(study, item);
  return {
    item,
    clause: study.outline.clauses[item.clause]?.clause,
    text: wording?.text,
    state: stateOf(study, item),
    areas: areasOfItem(study, item),
    fingerprint: wording?.fingerprint ?? hashText(item.title.toLowerCase()),
  };
}

/** What an item says of itself in a line: its text, else its title. */
export function labelOf({ text, item }: ReportItem): string {
  return text ?? item.title;
}

/** The areas that count for an item, a conclusion's by its key issues; none where the study uses no areas. */
function areasOfItem(study: Study, item: Item): readonly string[] {
  const areas = usedAreas(study);
  if (areas === undefined) return [];
  const ids =
    item.kind === "conclusion" ? linksFrom(study.trace, item.id, "about").map(({ to }) => to) : [item.id];
  return inModelOrder(
    areas.model,
    ids.flatMap((id) => effectiveAreas(areas, id)),
  );
}

function stateOf(study: Study, item: Item): string | undefined {
  if (item.kind === "conclusion") return conclusionState(study, item);
  return item.kind === "keyIssue" && partsAreMarked(study, item) ? "not-applicable" : undefined;
}
