// The panel with two statements side by side, which follows the text as it changes.
import { l10n, type Uri, type WebviewPanel } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  COMPARE,
  type CompareAnswer,
  type CompareParams,
  type ItemName,
  type SimilarItem,
} from "../../server/src/lsp/protocol.ts";
import { comparePage } from "./compare-page.ts";
import { pageHtml } from "./page-html.ts";
import { PagePanel } from "./page-panel.ts";
import {
  COMPARE_PANEL,
  type CompareState,
  type FromComparePage,
  type ShowComparison,
} from "./pages/compare/messages.ts";

/** The panel of one window. There is one at most. */
export class ComparePanel {
  private readonly panel: PagePanel<ShowComparison, FromComparePage>;
  private of: CompareParams | undefined;
  private answer: CompareAnswer | null = null;

  constructor(
    extension: Uri,
    private readonly client: BaseLanguageClient,
  ) {
    this.panel = new PagePanel(extension, {
      type: COMPARE_PANEL,
      title: l10n.t("Compare"),
      html: (webview, folder) => pageHtml(webview, folder, comparePage()),
      receive: (message) => this.receive(message),
    });
  }

  /** Shows two statements side by side. */
  async show(a: ItemName, b: ItemName): Promise<void> {
    const name = ({ study, id }: ItemName): ItemName => ({ study, id });
    this.of = { a: name(a), b: name(b) };
    const isOpen = this.panel.isOpen;
    this.panel.show();
    // A new page asks by itself as soon as it is ready.
    if (isOpen) await this.update();
  }

  /** Fills a panel that the editor has brought back with its state. */
  restore(panel: WebviewPanel, state: CompareState | undefined): void {
    this.of = state?.of;
    this.panel.fill(panel);
  }

  /** Shows what is true now. Where the text changes meanwhile, the server will tell, and this is called again. */
  async update(): Promise<void> {
    const { of } = this;
    if (of === undefined || !this.panel.isOpen) return;
    const answer = await this.ask(of);
    if (answer === undefined || this.of !== of) return;
    this.answer = answer;
    await this.panel.post({ type: "comparison", of, answer }, l10n.t("{0} and {1}", of.a.id, of.b.id));
  }

  private async ask(of: CompareParams): Promise<CompareAnswer | null | undefined> {
    try {
      return await this.client.sendRequest<CompareAnswer | null>(COMPARE, of);
    } catch {
      return undefined;
    }
  }

  private async receive(message: FromComparePage): Promise<void> {
    if (message.type === "ready") return this.update();
    const item = itemsOf(this.answer).find((one) => one.ref === message.ref);
    if (item !== undefined) await this.panel.open(item);
  }
}

function itemsOf(answer: CompareAnswer | null): readonly SimilarItem[] {
  return (
    answer?.sides.flatMap((side) => [
      side,
      ...(side.keyIssue === null ? [] : [side.keyIssue]),
      ...side.solutions,
    ]) ?? []
  );
}
