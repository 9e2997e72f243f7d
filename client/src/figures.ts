// The figures that Markdown previews show, asked for once and again when texts change.
import { commands, type Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { AREAS, type AreasAnswer } from "../../server/src/lsp/protocol.ts";

/** The figures of documents that a preview has asked for. */
export class Figures {
  private readonly known = new Map<string, string | undefined>();

  constructor(private readonly client: BaseLanguageClient) {}

  /** The figure of the study of `document`; undefined until the server has given it, which then refreshes previews. */
  of(document: Uri): string | undefined {
    const uri = this.client.code2ProtocolConverter.asUri(document);
    if (!this.known.has(uri)) {
      this.known.set(uri, undefined);
      void this.update([uri]);
    }
    return this.known.get(uri);
  }

  /** Asks again for the figures of `uris`, by default of all that are known. */
  async update(uris: Iterable<string> = [...this.known.keys()]): Promise<void> {
    let news = false;
    for (const uri of uris) {
      try {
        const answer = await this.client.sendRequest<AreasAnswer | null>(AREAS, { uri });
        news ||= this.known.get(uri) !== answer?.svg;
        this.known.set(uri, answer?.svg);
      } catch {
        // The text changed meanwhile: the server will tell, and this is called again.
      }
    }
    if (news) await commands.executeCommand("markdown.preview.refresh");
  }
}
