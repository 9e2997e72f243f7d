// What client and server say to each other of the trace: who is linked to whom, and what is open.
import type { Located } from "./protocol.ts";

/** Client → server. Params: TraceParams. Result: TraceAnswer, or null where the file belongs to no study. */
export const TRACE = "rapporteur/trace";

/** Client → server. Params: TraceTextParams. Result: the text as a string, or null where there is no study. */
export const TRACE_TEXT = "rapporteur/traceText";

/** Client → server. Params: StudyParams. Result: DashboardAnswer, or null where the file belongs to no study. */
export const DASHBOARD = "rapporteur/dashboard";

/** Client → server. Params: StudyParams. Result: PreviewTargetsAnswer, or null where the file belongs to no study. */
export const PREVIEW_TARGETS = "rapporteur/previewTargets";

/** Server → client, once for each time TRACE, DASHBOARD or PREVIEW_TARGETS was asked: the answer may have changed. Params: none. */
export const TRACE_CHANGED = "rapporteur/traceChanged";

export interface StudyParams {
  /** A file of the study that is meant; without it, the first one is. */
  readonly uri?: string;
}

/** What the preview of a text shows of the rest of its study. */
export interface PreviewTargetsAnswer {
  /** What stands in other files of the study and can be named by its number. */
  readonly elsewhere: readonly (Located & {
    readonly kind: "keyIssue" | "solution" | "clause" | "table" | "figure";
    readonly number: string;
  })[];
  /** The areas that key issues of the text, by their numbers, surely lie in, where they declare none. */
  readonly inferred: readonly {
    readonly keyIssue: string;
    readonly areas: readonly { readonly id: string; readonly title: string }[];
  }[];
}

export interface TraceParams extends StudyParams {
  /** The id of an item: the graph has only what leads to it and what follows from it, if there is such an item. */
  readonly focus?: string;
}

export interface TraceTextParams extends TraceParams {
  /** As of `rapporteur trace --format`. */
  readonly format: "csv" | "dot" | "html" | "mermaid";
}

/** The trace of a study. Lists are in the order of the document. */
export interface TraceAnswer {
  readonly study: { readonly id: string; readonly title: string; readonly uri: string };
  /** The areas of its model, each behind the one that it subdivides; none where it does not work with areas. */
  readonly areas: readonly { readonly id: string; readonly title: string; readonly parent: string | null }[];
  /** Who states links: a letter for marks, and the word. */
  readonly sources: Readonly<Record<TraceSource, readonly [letter: string, word: string]>>;
  readonly items: readonly TraceItem[];
  readonly links: readonly TraceLink[];
  /** The cross-reference tables that can be made of the links. */
  readonly tables: readonly TraceTable[];
  readonly graph: { readonly nodes: readonly TraceNode[]; readonly edges: readonly TraceEdge[] };
}

export type TraceItemKind = "keyIssue" | "threat" | "requirement" | "solution" | "conclusion";

export interface TraceItem extends Located {
  /** Unique in the study. */
  readonly id: string;
  readonly kind: TraceItemKind;
  /** Its title, or what it says. */
  readonly text: string;
  readonly areas: readonly string[];
  /** That no solution answers it; of a solution, that it addresses nothing. */
  readonly open: boolean;
}

/** Who says that two things belong together. */
export interface TraceTie {
  readonly from: string;
  readonly to: string;
  /** Who says so, and where. */
  readonly said: readonly TraceSaying[];
}

export interface TraceLink extends TraceTie {
  readonly kind: TraceLinkKind;
  /** Whether the study has both ends. */
  readonly resolved: boolean;
}

export type TraceLinkKind =
  | "addresses"
  | "counters"
  | "fulfils"
  | "mitigates"
  | "concludes"
  | "about"
  | "derives";

export type TraceSource = "table" | "text" | "declared";

export interface TraceSaying {
  readonly source: TraceSource;
  /** The sentence, or that a table or a declaration says so. */
  readonly words: string;
  /** Null for a declaration in the project file. */
  readonly at: Located | null;
}

/** What heads a row or column of a table and is no item: an area, or what of another document is taken up. */
export interface TraceHead {
  readonly id: string;
  readonly text: string;
  readonly areas: readonly string[];
  /** Where it is defined; null where no text of the study does. */
  readonly at: Located | null;
}

/** A table with a row and a column for each item of two kinds, and a mark where a link ties both. */
export interface TraceTable {
  readonly name: string;
  readonly rows: TraceItemKind | "other";
  readonly columns: TraceItemKind | "other";
  readonly links: TraceLinkKind | "area";
  /** Whether only rows and columns with a mark are to be shown: most have none, and there are many. */
  readonly sparse: boolean;
  /** What stands in rows or columns of the kind "other". */
  readonly heads: readonly TraceHead[];
  /** Of the kind "area", which the trace does not have: what ties key issues to areas. Else none. */
  readonly own: readonly TraceTie[];
  /** Which end of a link is the row. */
  readonly rowIs: "from" | "to";
  /** The pairs of which tables of the draft and its sentences say different things, and what. */
  readonly disagreements: readonly {
    readonly row: string;
    readonly column: string;
    readonly message: string;
    readonly at: Located;
  }[];
}

/** An item, a document that is taken up, or something that is named but not in the study. */
export interface TraceNode {
  /** Unique in the graph. */
  readonly key: string;
  /** Of the item, where it is one. */
  readonly id: string;
  readonly kind: TraceItemKind | "document" | "missing";
  readonly label: string;
}

export interface TraceEdge {
  readonly from: string;
  readonly to: string;
  /** What the left end has to do with the right one. */
  readonly label: string;
  readonly resolved: boolean;
}

/** The dashboard of one study as a part of a page. */
export interface DashboardAnswer {
  readonly study: { readonly id: string; readonly title: string; readonly uri: string };
  /**
   * HTML without scripts and styles. Where an entry stands is in its attribute `data-place`, a Located as JSON. The
   * filter of it is hidden: it works by `data-open` and `data-areas` of the entries.
   */
  readonly content: string;
  /** The styles of it, which are fit for a page of its own and for an editor. */
  readonly style: string;
}
