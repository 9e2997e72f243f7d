// What the panel of the dashboard and its page say to each other.
import type { DashboardAnswer, Located } from "../../../../server/src/lsp/protocol.ts";

/** The type of the panel, by which the editor brings it back after a reload. */
export const DASHBOARD_PANEL = "rapporteur.dashboard";

/** From the panel: what to show; null where there is no study. */
export interface ShowDashboard {
  readonly type: "dashboard";
  /** The file of the study, to be kept as state. */
  readonly uri: string | undefined;
  readonly answer: DashboardAnswer | null;
}

/** From the page: it wants something to show, a text opened, or itself saved. */
export type FromDashboardPage =
  | { readonly type: "ready" }
  | { readonly type: "open"; readonly at: Located }
  | { readonly type: "save" };

/** What the page keeps over a reload. */
export interface DashboardState {
  readonly uri?: string | undefined;
  /** What the filter leaves. */
  readonly open?: boolean | undefined;
  readonly area?: string | undefined;
  readonly words?: string | undefined;
  readonly scrolled?: Readonly<Record<string, readonly [number, number]>> | undefined;
}
