// Reads the files of the workspace that are not open, with progress, yielding between files.
import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import { titled } from "../base/words.ts";
import type { Files } from "./files.ts";
import type { Serving } from "./serving.ts";

const READING = titled("Rapporteur: reading drafts");

/** Reads all files of the roots into the store, whatever becomes of it. */
export async function indexWorkspace(serving: Serving, files: Files): Promise<void> {
  const { store } = serving;
  store.beginReading();
  let complete = false;
  try {
    complete = await readAll(serving, files);
  } finally {
    store.endReading(complete);
  }
}

/** Whether all was read, and nobody broke it off. */
async function readAll({ connection, store, can, say }: Serving, files: Files): Promise<boolean> {
  const uris = await files.list(store.rootUris());
  const progress = can().workDoneProgress && uris.length > 20 ? await startProgress(connection) : undefined;
  progress?.begin(say(READING.words), 0, undefined, true);
  for (const [index, uri] of uris.entries()) {
    if (progress?.token.isCancellationRequested === true) {
      progress.done();
      return false;
    }
    store.read(uri, await files.read(uri));
    if (index % 20 === 0)
      progress?.report(
        Math.round((100 * index) / uris.length),
        say(titled("{0} of {1} files", index, uris.length).words),
      );
  }
  progress?.done();
  return true;
}

/** A progress bar; none where the client refuses one. */
async function startProgress(connection: Connection): Promise<WorkDoneProgressServerReporter | undefined> {
  try {
    return await connection.window.createWorkDoneProgress();
  } catch {
    return undefined;
  }
}
