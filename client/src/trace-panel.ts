// The panel with the trace as a matrix and as a graph, which follows the text as it changes.
import { l10n, Uri, type WebviewPanel, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  TRACE,
  TRACE_TEXT,
  type TraceAnswer,
  type TraceParams,
  type TraceTextParams,
} from "../../server/src/lsp/protocol.ts";
import { pageHtml } from "./page-html.ts";
import { PagePanel } from "./page-panel.ts";
import {
  type FromTracePage,
  type PictureFormat,
  type ToTracePage,
  TRACE_PANEL,
  type TraceState,
} from "./pages/trace/messages.ts";
import { saveBeside } from "./save.ts";
import { askStudy } from "./study-request.ts";
import { TRACE_PAGE } from "./trace-page.ts";

/** The panel of one window. There is one at most. */
export class TracePanel {
  private readonly panel: PagePanel<ToTracePage, FromTracePage>;
  /** A file of the study that is shown; undefined for the one that the server finds. */
  private uri: string | undefined;
  /** The item in the focus of the graph. */
  private focus: string | undefined;
  private answer: TraceAnswer | null = null;

  constructor(
    extension: Uri,
    private readonly client: BaseLanguageClient,
  ) {
    this.panel = new PagePanel(extension, {
      type: TRACE_PANEL,
      title: l10n.t("Trace"),
      html: (webview, folder) => pageHtml(webview, folder, TRACE_PAGE),
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
  restore(panel: WebviewPanel, state: TraceState | undefined): void {
    this.uri = state?.uri;
    this.focus = state?.focus;
    this.panel.fill(panel);
  }

  /** Shows what is true now. Where the text changes meanwhile, the server will tell, and this is called again. */
  async update(): Promise<void> {
    if (!this.panel.isOpen) return;
    const { uri, focus } = this;
    const answer = await askStudy<TraceAnswer>(this.client, TRACE, this.params());
    if (answer === undefined || this.uri !== uri || this.focus !== focus) return;
    this.answer = answer;
    // Until all files of a draft are read, there may be no such item.
    const found = answer?.items.some(({ id }) => id === focus) === true ? focus : undefined;
    await this.panel.post(
      { type: "trace", uri, focus: found, answer },
      answer === null ? l10n.t("Trace") : l10n.t("Trace of {0}", answer.study.id),
    );
  }

  private params(): TraceParams {
    const { uri, focus } = this;
    return { ...(uri === undefined ? {} : { uri }), ...(focus === undefined ? {} : { focus }) };
  }

  private async receive(message: FromTracePage): Promise<void> {
    if (message.type === "ready") await this.update();
    else if (message.type === "open") await this.panel.open(message.at);
    else if (message.type === "focus") {
      this.focus = message.id;
      await this.update();
    } else if (message.type === "save") await this.save();
    else await this.write(message.format, bytesOf(message.format, message.data));
  }

  /** Pictures are made by the page, text by the server. */
  private async save(): Promise<void> {
    const formats: readonly { readonly label: string; readonly format: PictureFormat | "mermaid" }[] = [
      { label: l10n.t("SVG picture"), format: "svg" },
      { label: l10n.t("PNG picture"), format: "png" },
      { label: l10n.t("Mermaid diagram"), format: "mermaid" },
    ];
    const picked = await window.showQuickPick(formats, { title: l10n.t("Save the graph as") });
    if (picked === undefined) return;
    const { format } = picked;
    if (format !== "mermaid")
      return this.panel.post({ type: "draw", format }, `Trace of ${this.answer?.study.id}`);
    const params: TraceTextParams = { ...this.params(), format };
    const text = await askStudy<string>(this.client, TRACE_TEXT, params);
    if (text !== undefined && text !== null) await this.write(format, new TextEncoder().encode(`${text}\n`));
  }

  private async write(format: PictureFormat | "mermaid", content: Uint8Array): Promise<void> {
    if (this.answer === null) return;
    const ending = format === "mermaid" ? "mmd" : format;
    await saveBeside(Uri.parse(this.answer.study.uri), `trace.${ending}`, content);
  }
}

function bytesOf(format: PictureFormat, data: string): Uint8Array {
  if (format === "svg") return new TextEncoder().encode(`${data}\n`);
  return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
}
