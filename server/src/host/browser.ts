// The language server as a web worker.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { serve } from "../lsp/server.ts";
import { clientFiles } from "./client-files.ts";
import { VERSION } from "./version.ts";

declare const self: { postMessage(message: unknown): void };
const connection = createConnection(
  new BrowserMessageReader(self as never),
  new BrowserMessageWriter(self as never),
);
serve(connection, VERSION, () => clientFiles(connection));
