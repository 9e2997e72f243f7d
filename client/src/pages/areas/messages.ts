// What the panel and its page say to each other.
import type { AreasAnswer } from "../../../../server/src/lsp/protocol.ts";

/** The type of the panel, by which the editor brings it back after a reload. */
export const AREAS_PANEL = "rapporteur.areas";

/** From the panel: what to show; null where there is no study. */
export interface ShowAreas {
  readonly type: "areas";
  /** The file of the study, to be kept as state. */
  readonly uri: string | undefined;
  readonly answer: AreasAnswer | null;
}

/** From the page: it wants something to show, the text of an item opened, or the figure saved. */
export type FromPage =
  | { readonly type: "ready" }
  | { readonly type: "open"; readonly id: string }
  | { readonly type: "save" };

/** What the page keeps over a reload. */
export interface PageState {
  readonly uri?: string | undefined;
  /** The area whose list is shown. */
  readonly area?: string | undefined;
  readonly zoom?: number | undefined;
}
