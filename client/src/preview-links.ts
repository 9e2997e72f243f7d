// Where key issues and solutions stand that a previewed text names and another file of its study holds.
import { commands, type Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { TRACE, type TraceAnswer } from "../../server/src/lsp/protocol.ts";
import { relativeAddress } from "./preview/relative.ts";

/** The addresses for documents that a preview has asked for. */
export class PreviewLinks {
  private readonly known = new Map<string, ReadonlyMap<string, string>>();

  constructor(private readonly client: BaseLanguageClient) {}

  /** The address of a key issue or solution for a link in `document`; undefined until the server has given it. */
  of(document: Uri, kind: string, number: string): string | undefined {
    const uri = this.client.code2ProtocolConverter.asUri(document);
    const known = this.known.get(uri);
    if (known === undefined) {
      this.known.set(uri, new Map());
      void this.update([uri]);
    }
    return known?.get(`${kind} ${number}`);
  }

  /** Asks again for the addresses for `uris`, by default for all that are known; refreshes previews where they differ. */
  async update(uris: Iterable<string> = [...this.known.keys()]): Promise<void> {
    let news = false;
    for (const uri of uris) {
      try {
        const answer = await this.client.sendRequest<TraceAnswer | null>(TRACE, { uri });
        const addresses = addressesIn(answer, uri);
        news ||= JSON.stringify([...addresses]) !== JSON.stringify([...(this.known.get(uri) ?? [])]);
        this.known.set(uri, addresses);
      } catch {
        // The text changed meanwhile: the server will tell, and this is called again.
      }
    }
    if (news) await commands.executeCommand("markdown.preview.refresh");
  }
}

function addressesIn(answer: TraceAnswer | null, from: string): ReadonlyMap<string, string> {
  return new Map(
    answer?.items.flatMap(({ id, kind, uri, range }) => {
      const number = /^(?:KI|Sol)#([\w.]+)$/.exec(id)?.[1];
      const address = relativeAddress(from, uri);
      if (number === undefined || address === undefined || uri === from) return [];
      return [[`${kind} ${number}`, `${address}#L${range.start.line + 1}`] as const];
    }) ?? [],
  );
}
