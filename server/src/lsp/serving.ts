// What the handlers of requests share, and what a group of them is.
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
} from "vscode-languageserver";
import { isRefusal, type Refusal } from "../edits/refusal.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Document } from "../syntax/sections.ts";
import { answer, type LogFailure } from "./answer.ts";
import type { ClientCan } from "./client-can.ts";
import type { Settings } from "./config.ts";
import type { DocumentOf } from "./convert.ts";
import type { EditOptions } from "./convert-edits.ts";
import type { InitializationOptions } from "./protocol.ts";
import type { Store } from "./store.ts";
import type { Say } from "./translated.ts";

/** One connection with its texts. What the client can and wants is known once it has said hello. */
export interface Serving {
  readonly connection: Connection;
  readonly store: Store;
  readonly log: LogFailure;
  readonly can: () => ClientCan;
  readonly options: () => InitializationOptions;
  /** Says words in the language of the user. */
  readonly say: Say;
  /** The settings for a file: those of its folder. */
  readonly settings: (uri: string) => Settings;
  readonly documentOf: DocumentOf;
  /** Calls `listener` after every change of text, disk or settings. */
  readonly onChange: (listener: () => void) => void;
}

/** A group of requests: what it announces, and how it answers. */
export interface Handlers {
  readonly capabilities: (can: ClientCan) => ServerCapabilities;
  readonly listen: (serving: Serving) => void;
  /** What is announced only once the client is ready, for some texts alone. */
  readonly register?: (serving: Serving) => Promise<unknown>;
}

/** A handler of the requests `method` on a text: `compute` answers, or `empty` where the text is unknown. */
export function respond<P extends { readonly textDocument: { readonly uri: string } }, R>(
  serving: Serving,
  method: string,
  empty: R,
  compute: (workspace: Workspace, params: P, document: Document) => R | Refusal,
): (params: P, token: CancellationToken) => Promise<R> {
  const uriOf = ({ textDocument }: P): string => textDocument.uri;
  return respondAbout(serving, method, uriOf, (workspace, params) => {
    const document = serving.store.document(uriOf(params));
    return document === undefined ? empty : compute(workspace, params, document);
  });
}

/**
 * A handler of the requests `method` on anything; `uriOf` says which file is at fault where `compute` fails. The reason
 * of a refusal is what the client shows its user, in their language.
 */
export function respondAbout<P, R>(
  { store, log, say }: Serving,
  method: string,
  uriOf: (params: P) => string,
  compute: (workspace: Workspace, params: P) => R | Refusal,
): (params: P, token: CancellationToken) => Promise<R> {
  // A failure is an answer of the protocol, which the types of handlers do not name.
  return (params, token) =>
    answer(store, log, { method, uri: uriOf(params), token }, (workspace) => {
      const found = compute(workspace, params);
      const refused = typeof found === "object" && found !== null && isRefusal(found);
      return refused ? new ResponseError(LSPErrorCodes.RequestFailed, say(found.words)) : found;
    }) as Promise<R>;
}

/** How edits are written for this client. */
export function editOptions({ can, store, say }: Serving): EditOptions {
  const { documentChanges, changeAnnotations, createFiles } = can();
  return {
    versionOf: documentChanges ? (uri) => store.version(uri) : undefined,
    annotations: documentChanges && changeAnnotations,
    say,
    creates: documentChanges && createFiles,
  };
}
