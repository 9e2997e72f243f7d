// A panel with a page of ours: one of its type at most, which the editor brings back after a reload.
import { TabInputWebview, Uri, ViewColumn, type Webview, type WebviewPanel, window } from "vscode";
import type { Located } from "../../server/src/lsp/protocol.ts";
import { locationOf } from "./located.ts";

export interface PageOptions<In> {
  /** By which the editor knows the panel. */
  readonly type: string;
  readonly title: string;
  /** The HTML of the page; `folder` holds its script and style. */
  readonly html: (webview: Webview, folder: Uri) => string;
  readonly receive: (message: In) => Promise<void>;
}

/** The panel of one window; `Out` and `In` are what it says to its page and hears from it. */
export class PagePanel<Out, In> {
  private panel: WebviewPanel | undefined;

  constructor(
    private readonly extension: Uri,
    private readonly options: PageOptions<In>,
  ) {}

  get isOpen(): boolean {
    return this.panel !== undefined;
  }

  /** Opens the panel beside the text, upon another panel if one has the focus, or shows it again. */
  show(): void {
    if (this.panel !== undefined) {
      this.panel.reveal();
      return;
    }
    const { type, title } = this.options;
    const onPanel = window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputWebview;
    const viewColumn = onPanel ? ViewColumn.Active : ViewColumn.Beside;
    this.fill(window.createWebviewPanel(type, title, { viewColumn, preserveFocus: false }));
  }

  /** Fills a panel: a new one, or one that the editor has brought back. */
  fill(panel: WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    const folder = Uri.joinPath(this.extension, "dist");
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.webview.onDidReceiveMessage((message: In) => this.options.receive(message));
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    panel.webview.html = this.options.html(panel.webview, folder);
  }

  /** Says something to the page, if there is one. */
  async post(message: Out, title: string): Promise<void> {
    if (this.panel === undefined) return;
    this.panel.title = title;
    await this.panel.webview.postMessage(message);
  }

  /** Opens the text of an item, in a column in which the panel is not. */
  async open(item: Located): Promise<void> {
    const { uri, range } = locationOf(item);
    const visible = window.visibleTextEditors.find(
      (editor) => editor.document.uri.toString() === uri.toString(),
    );
    const other = this.panel?.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
    await window.showTextDocument(uri, {
      viewColumn: visible?.viewColumn ?? other,
      selection: range,
    });
  }
}
