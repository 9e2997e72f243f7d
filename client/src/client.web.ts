import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import type { Running } from "./activation.ts";
import { clientOptions, serveFiles } from "./client.ts";
import { runningWith } from "./running.ts";
import { Sent } from "./sent.ts";

declare const Worker: new (url: string) => never;

/** Starts the server in a web worker. */
export async function startClient(context: ExtensionContext): Promise<Running> {
  const worker = new Worker(Uri.joinPath(context.extensionUri, "dist/server.web.js").toString(true));
  const sent = new Sent();
  const client: LanguageClient = new LanguageClient(
    "rapporteur",
    "Rapporteur",
    worker,
    clientOptions({ clientReadsFiles: true }, { sent, client: () => client }),
  );
  serveFiles(client);
  await client.start();
  // A worker that is busy for ever cannot be ended from here.
  return runningWith(context, client, { sent, restart: undefined });
}
