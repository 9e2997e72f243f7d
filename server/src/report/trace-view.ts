// The trace of a study for those who draw it: items, links with who says so, the tables that can be made of them, and
// the graph. Places are offsets still.
import { type Place, placeOf } from "../model/anchor.ts";
import { isAnswered } from "../model/answers.ts";
import type { Study } from "../model/study.ts";
import { type Item, type ItemKind, type LinkKind, linksFrom } from "../model/trace.ts";
import { mentionSentence } from "./link-sentence.ts";
import { labelOf, reportItem } from "./report-item.ts";
import { type StudyGraph, traceGraph } from "./trace-graph.ts";
import { type ViewedSaying, type ViewedTable, viewedTables } from "./trace-tables.ts";

export interface TraceView {
  readonly items: readonly ViewedItem[];
  readonly links: readonly ViewedLink[];
  readonly tables: readonly ViewedTable[];
  readonly graph: Pick<StudyGraph, "nodes" | "edges">;
}

export interface ViewedItem {
  readonly id: string;
  readonly kind: ItemKind;
  /** Its title, or what it says. */
  readonly text: string;
  readonly areas: readonly string[];
  /** That no solution answers it; of a solution, that it addresses nothing. */
  readonly open: boolean;
  readonly place: Place;
}

export interface ViewedLink {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  readonly resolved: boolean;
  readonly said: readonly ViewedSaying[];
}

/** The trace of `study`; with `focus`, the graph has only what leads to that item and what follows from it. */
export function traceView(study: Study, focus?: string): TraceView {
  const { trace } = study;
  const kept = focus !== undefined && trace.byId.has(focus) ? focus : undefined;
  const [graph] = traceGraph([study], { focus: kept });
  return {
    items: trace.items.map((item) => viewedItem(study, item)),
    links: trace.links.map(({ from, to, kind, resolved, mentions }) => ({
      from,
      to,
      kind,
      resolved: resolved && trace.byId.has(from),
      said: mentions.map((mention) => ({
        source: mention.source,
        words: mentionSentence(study, mention).words,
        place: mention.at === undefined ? undefined : placeOf(study, mention.at),
      })),
    })),
    tables: viewedTables(study),
    graph: graph ?? { nodes: [], edges: [] },
  };
}

function viewedItem(study: Study, item: Item): ViewedItem {
  const known = reportItem(study, item);
  return {
    id: item.id,
    kind: item.kind,
    text: labelOf(known),
    areas: known.areas,
    open: isOpen(study, item),
    place: placeOf(study, item.at),
  };
}

function isOpen({ trace }: Study, item: Item): boolean {
  if (item.kind === "conclusion") return false;
  if (item.kind === "solution") return linksFrom(trace, item.id, "addresses").length === 0;
  return !isAnswered(trace, item);
}
