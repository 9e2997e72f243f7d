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
import {
  type FromTracePage,
  type PictureFormat,
  type ToTracePage,
  TRACE_PANEL,
  type TraceState,
} from "./pages/trace/messages.ts";
import { saveBeside } from "./save.ts";
import { type Heard, StudyPanel } from "./study-panel.ts";
import { tracePage } from "./trace-page.ts";

export class TracePanel extends StudyPanel<ToTracePage, FromTracePage, TraceAnswer> {
  /** The item in the focus of the graph. */
  private focus: string | undefined;

  constructor(extension: Uri, client: BaseLanguageClient) {
    super(extension, client, {
      type: TRACE_PANEL,
      title: l10n.t("Trace"),
      content: tracePage,
      method: TRACE,
      titleOf: (id) => l10n.t("Trace of {0}", id),
    });
  }

  override restore(panel: WebviewPanel, state: TraceState | undefined): void {
    this.focus = state?.focus;
    super.restore(panel, state);
  }

  protected messageOf(answer: TraceAnswer | null): ToTracePage {
    // Until all files of a draft are read, there may be no such item.
    const focus = answer?.items.find(({ id }) => id === this.focus)?.id;
    return { type: "trace", uri: this.uri, focus, answer };
  }

  protected override params(): TraceParams {
    return { ...super.params(), ...(this.focus === undefined ? {} : { focus: this.focus }) };
  }

  protected async receive(message: Heard<FromTracePage>): Promise<void> {
    if (message.type === "open") await this.panel.open(message.at);
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
      return this.panel.post({ type: "draw", format }, l10n.t("Trace of {0}", this.answer?.study.id ?? ""));
    const params: TraceTextParams = { ...this.params(), format };
    const text = await this.ask<string>(TRACE_TEXT, params);
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
