// The trace of a study for those who draw it: items, links with who says so, the tables that can be made of them, and
// the graph. Places are offsets still.
import { type Place, placeOf } from "../model/anchor.ts";
import { isAnswered } from "../model/answers.ts";
import type { Study } from "../model/study.ts";
import { type Item, type ItemKind, type LinkKind, type LinkSource, linksFrom } from "../model/trace.ts";
import { type Disagreement, mappingDisagrees } from "../rules/mapping-disagrees.ts";
import { mentionSentence } from "./link-sentence.ts";
import { labelOf, reportItem } from "./report-item.ts";
import { type StudyGraph, traceGraph } from "./trace-graph.ts";

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
  readonly said: readonly {
    readonly source: LinkSource;
    readonly words: string;
    readonly place: Place | undefined;
  }[];
}

/** A table by the kinds of its rows and columns, and the links that its marks stand for. */
export interface ViewedTable {
  readonly name: string;
  readonly rows: ItemKind;
  readonly columns: ItemKind;
  readonly links: LinkKind;
  readonly rowIs: "from" | "to";
  readonly disagreements: readonly {
    readonly row: string;
    readonly column: string;
    readonly message: string;
    readonly place: Place;
  }[];
}

const TABLES: readonly Omit<ViewedTable, "disagreements">[] = [
  {
    name: "Solutions by key issue",
    rows: "solution",
    columns: "keyIssue",
    links: "addresses",
    rowIs: "from",
  },
  { name: "Threats by solution", rows: "threat", columns: "solution", links: "mitigates", rowIs: "to" },
  {
    name: "Requirements by solution",
    rows: "requirement",
    columns: "solution",
    links: "fulfils",
    rowIs: "to",
  },
  { name: "Key issues by conclusion", rows: "keyIssue", columns: "conclusion", links: "about", rowIs: "to" },
  {
    name: "Solutions by conclusion",
    rows: "solution",
    columns: "conclusion",
    links: "concludes",
    rowIs: "to",
  },
];

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
        words: mentionSentence(study, mention),
        place: mention.at === undefined ? undefined : placeOf(study, mention.at),
      })),
    })),
    tables: TABLES.map((table) => ({
      ...table,
      disagreements: table.links === "addresses" ? disagreementsIn(study) : [],
    })),
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

function disagreementsIn(study: Study): ViewedTable["disagreements"] {
  return [...mappingDisagrees.check(study)].map(({ at, message, data }) => {
    const { cell } = data as Disagreement;
    return { row: cell.solution, column: cell.keyIssue, message, place: placeOf(study, at) };
  });
}
