// Which documents the server is sent: all but those that are set aside.
import type { TextDocument } from "vscode";
import type { Middleware } from "vscode-languageclient";

/** What one window sends its server. */
export class Sent {
  /** The document that was sent last. */
  last: TextDocument | undefined;
  /** URIs of documents that the server does not get. */
  aside: ReadonlySet<string> = new Set();

  readonly middleware: Middleware = {
    didOpen: (document, next) => this.pass(document, () => next(document)),
    didChange: (event, next) => this.pass(event.document, () => next(event)),
    didClose: (document, next) => this.pass(document, () => next(document)),
  };

  private async pass(document: TextDocument, send: () => Promise<void>): Promise<void> {
    if (this.aside.has(document.uri.toString())) return;
    this.last = document;
    await send();
  }
}
