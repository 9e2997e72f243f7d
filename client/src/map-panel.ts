// The panel with the map of similar threats, which follows the text as it changes.
import { commands, l10n, type Uri, type WebviewPanel } from "vscode";
import type { ItemName, SimilarStatement } from "../../server/src/lsp/protocol.ts";
import { mapPage } from "./map-page.ts";
import { pageHtml } from "./page-html.ts";
import { PagePanel } from "./page-panel.ts";
import { type FromMapPage, MAP_PANEL, type ToMapPage } from "./pages/map/messages.ts";
import type { SimilarSource } from "./similar-source.ts";

/** The panel of one window. There is one at most. */
export class MapPanel {
  private readonly panel: PagePanel<ToMapPage, FromMapPage>;
  /** What to put the focus on as soon as the page shows it. */
  private wanted: string | undefined;

  constructor(
    extension: Uri,
    private readonly source: SimilarSource,
  ) {
    this.panel = new PagePanel(extension, {
      type: MAP_PANEL,
      title: l10n.t("Map of Similar Threats"),
      html: (webview, folder) => pageHtml(webview, folder, mapPage()),
      receive: (message) => this.receive(message),
    });
    source.watch(() => this.panel.isOpen);
    source.onDidChange(() => this.update());
  }

  /** Opens the map or shows it again, with the focus on `statement` if one is given. */
  async show(statement?: ItemName & { readonly ref: string }): Promise<void> {
    this.wanted = statement?.ref;
    const isOpen = this.panel.isOpen;
    this.panel.show();
    // A new page asks by itself as soon as it is ready.
    if (isOpen) await this.update();
  }

  /** Fills a panel that the editor has brought back. */
  restore(panel: WebviewPanel): void {
    this.panel.fill(panel);
  }

  private async update(): Promise<void> {
    const { answer, showsAll } = this.source;
    if (answer === undefined) return;
    const title =
      answer === null || showsAll
        ? l10n.t("Map of Similar Threats")
        : l10n.t("Map of Similar Threats of {0}", answer.studies.map(({ id }) => id).join(", "));
    await this.panel.post({ type: "similar", answer }, title);
    if (this.wanted !== undefined) await this.panel.post({ type: "reveal", ref: this.wanted }, title);
    this.wanted = undefined;
  }

  private async receive(message: FromMapPage): Promise<void> {
    if (message.type === "ready") {
      await this.source.update();
      return this.update();
    }
    const statement = this.statementOf(message.ref);
    if (statement === undefined) return;
    if (message.type === "open") await this.panel.open(statement);
    else await commands.executeCommand("rapporteur.compareWith", statement);
  }

  private statementOf(ref: string): SimilarStatement | undefined {
    return this.source.answer?.statements.find((one) => one.ref === ref);
  }
}
