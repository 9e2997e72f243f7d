import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import type { Running } from "./activation.ts";
import { clientOptions } from "./client.ts";
import { runningWith } from "./running.ts";

/** Starts the server in a process of its own. */
export async function startClient(context: ExtensionContext): Promise<Running> {
  const module = Uri.joinPath(context.extensionUri, "dist", "server.js").fsPath;
  const server = { module, transport: TransportKind.ipc };
  const client = new LanguageClient(
    "rapporteur",
    "Rapporteur",
    { run: server, debug: server },
    clientOptions({}),
  );
  await client.start();
  return runningWith(context, client);
}
