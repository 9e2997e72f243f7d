// The panel with the system architecture figure, which follows the text as it changes.
import { l10n, Uri, type WebviewPanel, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { AREAS, type AreaItem, type AreasAnswer, type AreasParams } from "../../server/src/lsp/protocol.ts";
import { AREAS_PAGE } from "./areas-page.ts";
import { pageHtml } from "./page-html.ts";
import { PagePanel } from "./page-panel.ts";
import { AREAS_PANEL, type FromPage, type PageState, type ShowAreas } from "./pages/areas/messages.ts";
import { saveBeside } from "./save.ts";
import { askStudy } from "./study-request.ts";

/** The panel of one window. There is one at most. */
export class AreasPanel {
  private readonly panel: PagePanel<ShowAreas, FromPage>;
  /** A file of the study that is shown; undefined for the one that the server finds. */
  private uri: string | undefined;
  private answer: AreasAnswer | null = null;

  constructor(
    extension: Uri,
    private readonly client: BaseLanguageClient,
  ) {
    this.panel = new PagePanel(extension, {
      type: AREAS_PANEL,
      title: l10n.t("Areas"),
      html: (webview, folder) => pageHtml(webview, folder, AREAS_PAGE),
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
  restore(panel: WebviewPanel, state: PageState | undefined): void {
    this.uri = state?.uri;
    this.panel.fill(panel);
  }

  /** Shows what is true now. Where the text changes meanwhile, the server will tell, and this is called again. */
  async update(): Promise<void> {
    if (!this.panel.isOpen) return;
    const { uri } = this;
    const answer = await this.ask(uri === undefined ? {} : { uri });
    if (answer === undefined || this.uri !== uri) return;
    this.answer = answer;
    const title = answer === null ? l10n.t("Areas") : l10n.t("Areas of {0}", answer.study.id);
    await this.panel.post({ type: "areas", uri, answer }, title);
  }

  private ask(params: AreasParams): Promise<AreasAnswer | null | undefined> {
    return askStudy(this.client, AREAS, params);
  }

  private async receive(message: FromPage): Promise<void> {
    if (message.type === "ready") await this.update();
    else if (message.type === "open") {
      const item = itemsOf(this.answer).find((one) => one.id === message.id);
      if (item !== undefined) await this.panel.open(item);
    } else await this.save();
  }

  /** Writes the figure into a file, with the caption that the author wants. */
  private async save(): Promise<void> {
    const { answer, uri } = this;
    if (answer === null) return;
    const caption = await window.showInputBox({
      title: l10n.t("Save the figure as SVG"),
      prompt: l10n.t("Caption below the figure; empty for none"),
      value: answer.caption,
    });
    if (caption === undefined) return;
    const figure = await this.ask({ ...(uri === undefined ? {} : { uri }), caption });
    if (figure === null || figure === undefined) return;
    const content = new TextEncoder().encode(`${figure.svg}\n`);
    await saveBeside(Uri.parse(answer.study.uri), "figure-areas.svg", content);
  }
}

function itemsOf(answer: AreasAnswer | null): readonly AreaItem[] {
  return answer?.areas.flatMap((area) => [...area.keyIssues, ...area.threats]) ?? [];
}
