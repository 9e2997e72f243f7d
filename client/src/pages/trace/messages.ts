// What the panel of the trace and its page say to each other.
import type { Located, TraceAnswer, TraceItemKind } from "../../../../server/src/lsp/protocol.ts";

/** The type of the panel, by which the editor brings it back after a reload. */
export const TRACE_PANEL = "rapporteur.trace";

/** A picture that the page can make of its graph. */
export type PictureFormat = "svg" | "png";

/** From the panel: what to show, or a picture that is wanted. */
export type ToTracePage =
  | {
      readonly type: "trace";
      /** The file of the study and the item in the focus of the graph, to be kept as state. */
      readonly uri: string | undefined;
      readonly focus: string | undefined;
      readonly answer: TraceAnswer | null;
    }
  | { readonly type: "draw"; readonly format: PictureFormat };

/** From the page: it wants something to show, a text opened, the graph around an item (or all of it), or it saved. */
export type FromTracePage =
  | { readonly type: "ready" }
  | { readonly type: "open"; readonly at: Located }
  | { readonly type: "focus"; readonly id: string | undefined }
  | { readonly type: "save" }
  /** The picture: text of SVG, or the bytes of a PNG in base64. */
  | { readonly type: "drawn"; readonly format: PictureFormat; readonly data: string };

/** What the page keeps over a reload. */
export interface TraceState {
  readonly uri?: string | undefined;
  readonly view?: "matrix" | "graph" | undefined;
  /** The name of the table that is shown. */
  readonly table?: string | undefined;
  readonly area?: string | undefined;
  readonly unanswered?: boolean | undefined;
  /** The kinds of nodes that are left out. */
  readonly hidden?: readonly NodeKind[] | undefined;
  readonly focus?: string | undefined;
  readonly zoom?: number | undefined;
  /** The cell of the matrix and the node of the graph that have the focus, or had it last. */
  readonly cell?: CellName | undefined;
  readonly node?: string | undefined;
  /** How far matrix and graph are scrolled: left and top. */
  readonly scrolled?: Readonly<Record<string, readonly [number, number]>> | undefined;
}

export type NodeKind = TraceItemKind | "document" | "missing";

/** A cell by its items; "" stands for the header. */
export interface CellName {
  readonly row: string;
  readonly column: string;
}
