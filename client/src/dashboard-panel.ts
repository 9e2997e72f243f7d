// The panel with the coverage dashboard, which follows the text as it changes.
import { l10n, Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  DASHBOARD,
  type DashboardAnswer,
  TRACE_TEXT,
  type TraceTextParams,
} from "../../server/src/lsp/protocol.ts";
import { dashboardPage } from "./dashboard-page.ts";
import { DASHBOARD_PANEL, type FromDashboardPage, type ShowDashboard } from "./pages/dashboard/messages.ts";
import { saveBeside } from "./save.ts";
import { type Heard, StudyPanel } from "./study-panel.ts";

export class DashboardPanel extends StudyPanel<ShowDashboard, FromDashboardPage, DashboardAnswer> {
  constructor(extension: Uri, client: BaseLanguageClient) {
    super(extension, client, {
      type: DASHBOARD_PANEL,
      title: l10n.t("Coverage"),
      content: dashboardPage,
      method: DASHBOARD,
      titleOf: (id) => l10n.t("Coverage of {0}", id),
    });
  }

  protected messageOf(answer: DashboardAnswer | null): ShowDashboard {
    return { type: "dashboard", uri: this.uri, answer };
  }

  protected async receive(message: Heard<FromDashboardPage>): Promise<void> {
    if (message.type === "open") await this.panel.open(message.at);
    else await this.save();
  }

  private async save(): Promise<void> {
    if (this.answer === null) return;
    const params: TraceTextParams = { ...this.params(), format: "html" };
    const html = await this.ask<string>(TRACE_TEXT, params);
    if (html === undefined || html === null) return;
    const content = new TextEncoder().encode(`${html}\n`);
    await saveBeside(Uri.parse(this.answer.study.uri), "coverage.html", content);
  }
}
