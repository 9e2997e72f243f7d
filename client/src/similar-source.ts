// What is similar in the study that somebody works on: asked for once for all who show it, and again when it changes.
import { EventEmitter, type TextEditor, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { SIMILAR, type SimilarAnswer, type SimilarParams } from "../../server/src/lsp/protocol.ts";

/** Asks only as long as somebody watches, since the server works for each answer. */
export class SimilarSource {
  private readonly news = new EventEmitter<void>();
  readonly onDidChange = this.news.event;
  /** What the server said last; null where there is no study, undefined until it has said anything. */
  answer: SimilarAnswer | null | undefined;
  private said = "";
  private uri: string | undefined;
  private all = false;
  private readonly watchers: (() => boolean)[] = [];

  constructor(private readonly client: BaseLanguageClient) {
    this.follow(window.activeTextEditor);
  }

  /** Whether all documents of the workspace are meant, and not only the one that somebody works on. */
  get showsAll(): boolean {
    return this.all;
  }

  /** `isWatching` tells whether somebody looks at the answer now. */
  watch(isWatching: () => boolean): void {
    this.watchers.push(isWatching);
  }

  /** Turns to the study of `editor`; where its text belongs to none, to the one before. */
  follow(editor: TextEditor | undefined): void {
    const document = editor?.document;
    if (document === undefined || !["markdown", "yaml"].includes(document.languageId)) return;
    const uri = this.client.code2ProtocolConverter.asUri(document.uri);
    if (uri === this.uri) return;
    const before = this.uri;
    this.uri = uri;
    void this.update(before);
  }

  async showAll(all: boolean): Promise<void> {
    this.all = all;
    await this.update();
  }

  /**
   * Asks again; `before` is the text to go back to where the current one belongs to no study. Where the text changes
   * meanwhile the server will tell, and this is called again.
   */
  async update(before?: string): Promise<void> {
    if (!this.watchers.some((isWatching) => isWatching())) return;
    const { uri, all } = this;
    const answer = await this.ask(all ? { all } : uri === undefined ? {} : { uri });
    if (answer === undefined || this.uri !== uri || this.all !== all) return;
    if (answer === null && uri !== undefined && !all) {
      this.uri = before;
      return this.update();
    }
    const said = JSON.stringify(answer);
    if (said === this.said) return;
    this.said = said;
    this.answer = answer;
    this.news.fire();
  }

  private async ask(params: SimilarParams): Promise<SimilarAnswer | null | undefined> {
    try {
      return await this.client.sendRequest<SimilarAnswer | null>(SIMILAR, params);
    } catch {
      return undefined;
    }
  }
}
