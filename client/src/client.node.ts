import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import type { Running } from "./activation.ts";
import { clientOptions } from "./client.ts";
import { runningWith } from "./running.ts";
import { Sent } from "./sent.ts";

/** Starts the server in a process of its own. */
export async function startClient(context: ExtensionContext): Promise<Running> {
  const module = Uri.joinPath(context.extensionUri, "dist", "server.js").fsPath;
  const server = { module, transport: TransportKind.ipc };
  const sent = new Sent();
  const client: LanguageClient = new LanguageClient(
    "rapporteur",
    "Rapporteur",
    { run: server, debug: server },
    clientOptions({}, { sent, client: () => client }),
  );
  await client.start();
  const restart = async (aside: ReadonlySet<string>): Promise<void> => {
    sent.aside = aside;
    // A server that does not answer does not say goodbye either; its process is ended all the same.
    await client.stop().catch(() => undefined);
    await client.start();
  };
  return runningWith(context, client, { sent, restart });
}
