// Reads the files of the workspace that are not open, with progress, yielding between files.
import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { Files } from "./files.ts";
import type { Store } from "./store.ts";

/** Reads all files of the roots into the store. */
export async function indexWorkspace(
  connection: Connection,
  store: Store,
  files: Files,
  showProgress: boolean,
): Promise<void> {
  const uris = await files.list(store.rootUris());
  const progress = showProgress && uris.length > 20 ? await startProgress(connection) : undefined;
  progress?.begin("Rapporteur: reading drafts", 0, undefined, true);
  for (const [index, uri] of uris.entries()) {
    if (progress?.token.isCancellationRequested === true) break;
    store.read(uri, await files.read(uri));
    if (index % 20 === 0)
      progress?.report(Math.round((100 * index) / uris.length), `${index} of ${uris.length} files`);
  }
  progress?.done();
}

/** A progress bar; none where the client refuses one. */
async function startProgress(connection: Connection): Promise<WorkDoneProgressServerReporter | undefined> {
  try {
    return await connection.window.createWorkDoneProgress();
  } catch {
    return undefined;
  }
}
