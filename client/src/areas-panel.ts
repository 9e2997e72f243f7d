// The panel with the system architecture figure: one beside the text, which follows the text as it changes.
import { type Disposable, Range, Uri, ViewColumn, type WebviewPanel, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { AREAS, type AreaItem, type AreasAnswer, type AreasParams } from "../../server/src/lsp/protocol.ts";
import { areasPage } from "./areas-page.ts";
import { AREAS_PANEL, type FromPage, type PageState, type ShowAreas } from "./areas-view/messages.ts";

/** The panel of one window. There is one at most. */
export class AreasPanel implements Disposable {
  private panel: WebviewPanel | undefined;
  /** A file of the study that is shown; undefined for the one that the server finds. */
  private uri: string | undefined;
  private answer: AreasAnswer | null = null;

  constructor(
    private readonly extension: Uri,
    private readonly client: BaseLanguageClient,
  ) {}

  /** Opens the panel for the study of the active text, or shows it again. */
  show(): void {
    const document = window.activeTextEditor?.document;
    if (document !== undefined) this.uri = this.client.code2ProtocolConverter.asUri(document.uri);
    if (this.panel === undefined) {
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: false };
      this.restore(window.createWebviewPanel(AREAS_PANEL, "Areas", place), { uri: this.uri });
    } else {
      this.panel.reveal();
      void this.update();
    }
  }

  /** Fills a panel, a new one or one that the editor has brought back with its state. */
  restore(panel: WebviewPanel, state: PageState | undefined): void {
    this.panel?.dispose();
    this.panel = panel;
    this.uri = state?.uri;
    const folder = Uri.joinPath(this.extension, "dist");
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message));
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    panel.webview.html = areasPage(panel.webview, folder);
  }

  /** Shows what is true now. Where the text changes meanwhile, the server will tell, and this is called again. */
  async update(): Promise<void> {
    if (this.panel === undefined) return;
    const { uri } = this;
    const answer = await this.ask(uri === undefined ? {} : { uri });
    if (answer === undefined || this.uri !== uri) return;
    this.answer = answer;
    this.panel.title = answer === null ? "Areas" : `Areas of ${answer.study.id}`;
    const message: ShowAreas = { type: "areas", uri, answer };
    await this.panel.webview.postMessage(message);
  }

  dispose(): void {
    this.panel?.dispose();
  }

  /** The areas of a study, of any where the file belongs to none; undefined where the server gives no answer now. */
  private async ask(params: AreasParams): Promise<AreasAnswer | null | undefined> {
    try {
      const answer = await this.client.sendRequest<AreasAnswer | null>(AREAS, params);
      if (answer !== null || params.uri === undefined) return answer;
      const { uri, ...rest } = params;
      return await this.client.sendRequest<AreasAnswer | null>(AREAS, rest);
    } catch {
      return undefined;
    }
  }

  private async receive(message: FromPage): Promise<void> {
    if (message.type === "ready") await this.update();
    else if (message.type === "open") await this.open(message.id);
    else await this.save();
  }

  /** Opens the text of an item of the last answer, in a column in which the panel is not. */
  private async open(id: string): Promise<void> {
    const item = itemsOf(this.answer).find((one) => one.id === id);
    if (item === undefined) return;
    const uri = Uri.parse(item.uri);
    const visible = window.visibleTextEditors.find(
      (editor) => editor.document.uri.toString() === uri.toString(),
    );
    const other = this.panel?.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
    const { start, end } = item.range;
    await window.showTextDocument(uri, {
      viewColumn: visible?.viewColumn ?? other,
      selection: new Range(start.line, start.character, end.line, end.character),
    });
  }

  /** Writes the figure into a file, with the caption that the author wants. */
  private async save(): Promise<void> {
    const { answer, uri } = this;
    if (answer === null) return;
    const caption = await window.showInputBox({
      title: "Save the figure as SVG",
      prompt: "Caption below the figure; empty for none",
      value: answer.caption,
    });
    if (caption === undefined) return;
    const figure = await this.ask({ ...(uri === undefined ? {} : { uri }), caption });
    if (figure === null || figure === undefined) return;
    const target = await window.showSaveDialog({
      defaultUri: Uri.joinPath(Uri.parse(answer.study.uri), "..", "figure-areas.svg"),
      filters: { "SVG picture": ["svg"] },
    });
    if (target === undefined) return;
    await workspace.fs.writeFile(target, new TextEncoder().encode(`${figure.svg}\n`));
    window.setStatusBarMessage(`The figure is saved as ${workspace.asRelativePath(target)}`, 5000);
  }
}

function itemsOf(answer: AreasAnswer | null): readonly AreaItem[] {
  return answer?.areas.flatMap((area) => [...area.keyIssues, ...area.threats]) ?? [];
}
