// A panel with a page about one study: it opens for the study of the active text, comes back with the study it had, and
// follows the text as it changes.
import { type Uri, type WebviewPanel, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type PageContent, pageHtml } from "./page-html.ts";
import { PagePanel } from "./page-panel.ts";
import { askStudy } from "./study-request.ts";

/** What a panel shows: `type` is the editor's name for it, `method` the request that `Answer` comes from. */
export interface StudyPage {
  readonly type: string;
  readonly title: string;
  readonly content: () => PageContent;
  readonly method: string;
  /** The title with the id of a study. */
  readonly titleOf: (id: string) => string;
}

/** What a page says, but that it is ready. */
export type Heard<In> = Exclude<In, { readonly type: "ready" }>;

/** The panel of one window, of which there is one at most. `Out` and `In` are what it says to its page and hears from it. */
export abstract class StudyPanel<
  Out,
  In extends { readonly type: string },
  Answer extends { readonly study: { readonly id: string } },
> {
  protected readonly panel: PagePanel<Out, In>;
  /** A file of the study that is shown; undefined for the one that the server finds. */
  protected uri: string | undefined;
  protected answer: Answer | null = null;

  constructor(
    extension: Uri,
    protected readonly client: BaseLanguageClient,
    private readonly page: StudyPage,
  ) {
    this.panel = new PagePanel(extension, {
      type: page.type,
      title: page.title,
      html: (webview, folder) => pageHtml(webview, folder, page.content()),
      receive: (message) => (message.type === "ready" ? this.update() : this.receive(message as Heard<In>)),
    });
  }

  /** What is said to the page. */
  protected abstract messageOf(answer: Answer | null): Out;
  /** Hears what the page says, but that it is ready. */
  protected abstract receive(message: Heard<In>): Promise<void>;

  /** Opens the panel for the study of the active text, or shows it again. */
  show(): void {
    const document = window.activeTextEditor?.document;
    if (document !== undefined) this.uri = this.client.code2ProtocolConverter.asUri(document.uri);
    // A new page asks by itself as soon as it is ready.
    if (this.panel.isOpen) void this.update();
    this.panel.show();
  }

  /** Fills a panel that the editor has brought back with its state. */
  restore(panel: WebviewPanel, state: { readonly uri?: string | undefined } | undefined): void {
    this.uri = state?.uri;
    this.panel.fill(panel);
  }

  /** Shows what is true now. Where the text changes meanwhile, the server will tell, and this is called again. */
  async update(): Promise<void> {
    if (!this.panel.isOpen) return;
    const params = this.params();
    const answer = await this.ask<Answer>(this.page.method, params);
    if (answer === undefined || JSON.stringify(params) !== JSON.stringify(this.params())) return;
    this.answer = answer;
    const { title, titleOf } = this.page;
    await this.panel.post(this.messageOf(answer), answer === null ? title : titleOf(answer.study.id));
  }

  /** What the server is asked with. */
  protected params(): { readonly uri?: string } {
    return this.uri === undefined ? {} : { uri: this.uri };
  }

  /** What the server answers; null where there is no study, undefined where it gives no answer now. */
  protected ask<R>(method: string, params: { readonly uri?: string }): Promise<R | null | undefined> {
    return askStudy<R>(this.client, method, params);
  }
}
