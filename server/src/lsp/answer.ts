// One wrapper for every request: take the snapshot, yield once so that a cancellation or an edit already on its way
// is heard, then answer or say why not.
import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Workspace } from "../model/workspace.ts";
import type { Store } from "./store.ts";

/** Says a failure once, with the method and the file at fault. */
export type LogFailure = (message: string) => void;

/** What is asked, and of which file. */
export interface Asked {
  readonly method: string;
  readonly uri: string;
  readonly token: CancellationToken;
  /** Whether the answer for the text at arrival still helps where the text has changed since. */
  readonly outlivesEdits?: boolean;
}

/**
 * What changes files of a study or tells of all of them: an answer from half a study would do harm, so it waits until
 * the disk has been read. Everything else is answered at once from what is known.
 */
const NEEDS_ALL: ReadonlySet<string> = new Set([
  "textDocument/prepareRename",
  "textDocument/rename",
  "textDocument/references",
  "textDocument/codeAction",
  "workspace/willRenameFiles",
]);

/**
 * Answers `method` with what `compute` makes of the workspace at arrival, or once the disk has been read.
 * Fails with RequestCancelled, with ContentModified where the text changed meanwhile and the answer would not outlive
 * that, or, where `compute` throws, with that failure, which is this request's alone.
 */
export async function answer<R>(
  store: Store,
  log: LogFailure,
  request: Asked,
  compute: (workspace: Workspace) => R,
): Promise<R | ResponseError> {
  if (NEEDS_ALL.has(request.method) && store.isReading())
    await Promise.race([store.whenRead(), cancelled(request.token)]);
  const { revision } = store;
  const snapshot = request.outlivesEdits === true ? store.workspace() : undefined;
  // The first turn lets the message queue go on, the second is behind the message that was waiting.
  await yieldOnce();
  await yieldOnce();
  if (request.token.isCancellationRequested)
    return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
  if (snapshot === undefined && store.revision !== revision)
    return new ResponseError(LSPErrorCodes.ContentModified, "the text changed meanwhile");
  try {
    return compute(snapshot ?? store.workspace());
  } catch (error) {
    log(
      `${request.method} failed for ${request.uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return new ResponseError(
      LSPErrorCodes.RequestFailed,
      `${request.method} failed; the log has the details`,
    );
  }
}

/** Resolves when the client takes its request back. */
export function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });
}

function yieldOnce(): Promise<void> {
  return new Promise((resolve) => queueTask(resolve));
}

/** A task behind those that wait already, in Node as in a web worker. */
function queueTask(task: () => void): void {
  const scope = globalThis as {
    setImmediate?: (task: () => void) => void;
    setTimeout: (task: () => void, ms: number) => void;
  };
  if (scope.setImmediate !== undefined) scope.setImmediate(task);
  else scope.setTimeout(task, 0);
}
