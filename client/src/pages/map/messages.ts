// What the panel of the map and its page say to each other.
import type { SimilarAnswer, StatementKind } from "../../../../server/src/lsp/protocol.ts";

/** The type of the panel, by which the editor brings it back after a reload. */
export const MAP_PANEL = "rapporteur.map";

/** From the panel: what to show, or which statement to put the focus on. */
export type ToMapPage =
  | { readonly type: "similar"; readonly answer: SimilarAnswer | null }
  | { readonly type: "reveal"; readonly ref: string };

/** From the page: it wants something to show, the text of a statement opened, or one compared with another. */
export type FromMapPage =
  | { readonly type: "ready" }
  | { readonly type: "open"; readonly ref: string }
  | { readonly type: "compare"; readonly ref: string };

/** What the page keeps over a reload. */
export interface MapState {
  readonly kind?: StatementKind | undefined;
  readonly area?: string | undefined;
  readonly unanswered?: boolean | undefined;
  readonly zoom?: number | undefined;
  /** The statement that has the focus, or had it last. */
  readonly ref?: string | undefined;
}
