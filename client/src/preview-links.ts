// What a preview shows of the rest of its study: where things stand that its text names and another file holds, and the
// areas that its key issues lie in by their words.
import { commands, type Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { PREVIEW_TARGETS, type PreviewTargetsAnswer } from "../../server/src/lsp/protocol.ts";
import { relativeAddress } from "./preview/relative.ts";

type InferredAreas = PreviewTargetsAnswer["inferred"][number]["areas"];

/** What is known for one document: addresses by "kind number", areas by the number of a key issue. */
interface Known {
  readonly addresses: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, InferredAreas>;
}

const NOTHING: Known = { addresses: new Map(), areas: new Map() };

/** What is known for the documents that a preview has asked for. */
export class PreviewLinks {
  private readonly known = new Map<string, Known>();

  constructor(private readonly client: BaseLanguageClient) {}

  /** The address of what a text names for a link in `document`; undefined until the server has given it. */
  of(document: Uri, kind: string, number: string): string | undefined {
    return this.knownOf(document).addresses.get(`${kind} ${number.replace("–", "-")}`);
  }

  /** The areas that a key issue of `document` lies in by its words; none until the server has given them. */
  areasOf(document: Uri, keyIssue: string): InferredAreas {
    return this.knownOf(document).areas.get(keyIssue) ?? [];
  }

  private knownOf(document: Uri): Known {
    const uri = this.client.code2ProtocolConverter.asUri(document);
    const known = this.known.get(uri) ?? NOTHING;
    if (known === NOTHING && !this.known.has(uri)) {
      this.known.set(uri, NOTHING);
      void this.update([uri]);
    }
    return known;
  }

  /** Asks again for the addresses for `uris`, by default for all that are known; refreshes previews where they differ. */
  async update(uris: Iterable<string> = [...this.known.keys()]): Promise<void> {
    let news = false;
    for (const uri of uris) {
      try {
        const answer = await this.client.sendRequest<PreviewTargetsAnswer | null>(PREVIEW_TARGETS, { uri });
        const now = knownFrom(answer, uri);
        news ||= written(now) !== written(this.known.get(uri) ?? NOTHING);
        this.known.set(uri, now);
      } catch {
        // The text changed meanwhile: the server will tell, and this is called again.
      }
    }
    if (news) await commands.executeCommand("markdown.preview.refresh");
  }
}

function knownFrom(answer: PreviewTargetsAnswer | null, from: string): Known {
  const addresses = new Map<string, string>();
  for (const { kind, number, uri, range } of answer?.elsewhere ?? []) {
    const address = relativeAddress(from, uri);
    if (address !== undefined) addresses.set(`${kind} ${number}`, `${address}#L${range.start.line + 1}`);
  }
  return { addresses, areas: new Map(answer?.inferred.map(({ keyIssue, areas }) => [keyIssue, areas])) };
}

function written({ addresses, areas }: Known): string {
  return JSON.stringify([[...addresses], [...areas]]);
}
