// What the panel that compares two statements and its page say to each other.
import type { CompareAnswer, CompareParams } from "../../../../server/src/lsp/protocol.ts";

/** The type of the panel, by which the editor brings it back after a reload. */
export const COMPARE_PANEL = "rapporteur.compare";

/** From the panel: what to show; null where one of the two is not there any more. */
export interface ShowComparison {
  readonly type: "comparison";
  /** The two, to be kept as state. */
  readonly of: CompareParams;
  readonly answer: CompareAnswer | null;
}

/** From the page: it wants something to show, or the text of an item opened. */
export type FromComparePage = { readonly type: "ready" } | { readonly type: "open"; readonly ref: string };

/** What the page keeps over a reload. */
export interface CompareState {
  readonly of?: CompareParams;
}
