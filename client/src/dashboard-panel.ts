// The panel with the coverage dashboard, which follows the text as it changes.
import { l10n, Uri, type WebviewPanel, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  DASHBOARD,
  type DashboardAnswer,
  type StudyParams,
  TRACE_TEXT,
  type TraceTextParams,
} from "../../server/src/lsp/protocol.ts";
import { DASHBOARD_PAGE } from "./dashboard-page.ts";
import { pageHtml } from "./page-html.ts";
import { PagePanel } from "./page-panel.ts";
import {
  DASHBOARD_PANEL,
  type DashboardState,
  type FromDashboardPage,
  type ShowDashboard,
} from "./pages/dashboard/messages.ts";
import { saveBeside } from "./save.ts";
import { askStudy } from "./study-request.ts";

/** The panel of one window. There is one at most. */
export class DashboardPanel {
  private readonly panel: PagePanel<ShowDashboard, FromDashboardPage>;
  /** A file of the study that is shown; undefined for the one that the server finds. */
  private uri: string | undefined;
  private answer: DashboardAnswer | null = null;

  constructor(
    extension: Uri,
    private readonly client: BaseLanguageClient,
  ) {
    this.panel = new PagePanel(extension, {
      type: DASHBOARD_PANEL,
      title: l10n.t("Coverage"),
      html: (webview, folder) => pageHtml(webview, folder, DASHBOARD_PAGE),
      receive: (message) => this.receive(message),
    });
  }

  /** Opens the panel for the study of the active text, or shows it again. */
  show(): void {
    const document = window.activeTextEditor?.document;
    if (document !== undefined) this.uri = this.client.code2ProtocolConverter.asUri(document.uri);
    // A new page asks by itself as soon as it is ready.
    if (this.panel.isOpen) void this.update();
    this.panel.show();
  }

  /** Fills a panel that the editor has brought back with its state. */
  restore(panel: WebviewPanel, state: DashboardState | undefined): void {
    this.uri = state?.uri;
    this.panel.fill(panel);
  }

  /** Shows what is true now. Where the text changes meanwhile, the server will tell, and this is called again. */
  async update(): Promise<void> {
    if (!this.panel.isOpen) return;
    const { uri } = this;
    const answer = await askStudy<DashboardAnswer>(this.client, DASHBOARD, this.params());
    if (answer === undefined || this.uri !== uri) return;
    this.answer = answer;
    const title = answer === null ? l10n.t("Coverage") : l10n.t("Coverage of {0}", answer.study.id);
    await this.panel.post({ type: "dashboard", uri, answer }, title);
  }

  private params(): StudyParams {
    return this.uri === undefined ? {} : { uri: this.uri };
  }

  private async receive(message: FromDashboardPage): Promise<void> {
    if (message.type === "ready") await this.update();
    else if (message.type === "open") await this.panel.open(message.at);
    else await this.save();
  }

  private async save(): Promise<void> {
    if (this.answer === null) return;
    const params: TraceTextParams = { ...this.params(), format: "html" };
    const html = await askStudy<string>(this.client, TRACE_TEXT, params);
    if (html === undefined || html === null) return;
    const content = new TextEncoder().encode(`${html}\n`);
    await saveBeside(Uri.parse(this.answer.study.uri), "coverage.html", content);
  }
}
