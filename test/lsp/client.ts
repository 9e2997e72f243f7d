// A client of the language server, over streams in this process: what an editor sends and what it hears.
import { PassThrough } from "node:stream";
import {
  type ClientCapabilities,
  createConnection,
  createMessageConnection,
  type DataCallback,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type InitializeResult,
  type MessageConnection,
  type MessageReader,
  type Position,
  ProposedFeatures,
  PublishDiagnosticsNotification,
  type Range,
  type Registration,
  type RegistrationParams,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { Files } from "../../server/src/lsp/files.ts";
import type { InitializationOptions } from "../../server/src/lsp/protocol.ts";
import { serve } from "../../server/src/lsp/server.ts";
import { only } from "../fixture.ts";

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** Names and texts of the files on disk; tests may change them. */
  readonly disk?: Map<string, string>;
  /** The port to files, instead of `disk`. */
  readonly files?: Files;
  /** URIs of the workspace folders; tests may change them. */
  readonly roots?: string[];
  readonly initialization?: InitializationOptions;
  /** Methods that the client answers with an error. */
  readonly refuses?: readonly string[];
  /** Answers `workspace/configuration`, for a folder or the workspace. */
  readonly settings?: (folder: string | undefined) => unknown;
}

export interface Client {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** Methods of all requests that the server sent to the client, in order. */
  readonly asked: readonly string[];
  /** What the server announced after the start. */
  readonly registered: readonly Registration[];
  /** Methods of all notifications of the server. */
  readonly told: readonly string[];
  /** What the server logged as an error. */
  readonly errors: readonly string[];
  /** Answers to requests that were sent by hand, by id. */
  readonly answers: ReadonlyMap<
    string,
    { readonly result?: unknown; readonly error?: { readonly code: number } }
  >;
  /** The diagnostics pushed last, by URI. */
  readonly pushed: ReadonlyMap<string, readonly Diagnostic[]>;
  open(uri: string, text: string): void;
  /** Replaces a range, or the whole text where there is none. */
  change(uri: string, text: string, range?: Range): void;
  /** Sends messages in one piece, as they arrive when the server was busy. */
  sendAtOnce(...messages: readonly object[]): void;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** Resolves when `holds` does; looked at after every message of the server. */
  until(holds: () => boolean): Promise<void>;
}

/** Settings under which three rules find something: what other rules find is not these tests' business. */
export const QUIET = {
  rules: Object.fromEntries(only("duplicate-number", "undefined-citation", "mapping-disagrees")),
};

/** What every client announces today that shows code actions; a test that wants none says so. */
const LITERALS = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };

function withLiterals({ textDocument, ...others }: ClientCapabilities): ClientCapabilities {
  return { ...others, textDocument: { codeAction: LITERALS, ...textDocument } };
}

export const ROOT = "file:///work";

/** Starts a server and a client that has said hello to it. */
export async function startClient(options: ClientOptions = {}): Promise<Client> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const answers = new Map<string, { result?: unknown; error?: { code: number } }>();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(up),
    new StreamMessageWriter(down),
  );
  const disk = options.disk ?? new Map<string, string>();
  const ofDisk: Files = { list: async () => [...disk.keys()], read: async (uri) => disk.get(uri) };
  serve(server, "0.0.0", () => options.files ?? ofDisk);

  const asked: string[] = [];
  const registered: Registration[] = [];
  const told: string[] = [];
  const errors: string[] = [];
  const pushed = new Map<string, readonly Diagnostic[]>();
  const waiting: { readonly holds: () => boolean; readonly done: () => void }[] = [];
  const versions = new Map<string, number>();
  const folders = () => (options.roots ?? [ROOT]).map((uri) => ({ uri, name: uri }));
  const heard = (): void => {
    for (const one of [...waiting]) {
      if (!one.holds()) continue;
      waiting.splice(waiting.indexOf(one), 1);
      one.done();
    }
  };
  // Answers to requests that a test wrote by hand have ids in words; the client's library would not know them.
  const reader = new StreamMessageReader(down);
  const known: MessageReader = Object.create(reader, {
    listen: {
      value: (callback: DataCallback) =>
        reader.listen((message) => {
          const { id } = message as { id?: unknown };
          if (typeof id !== "string" || "method" in message) return callback(message);
          answers.set(id, message as object);
          heard();
        }),
    },
  });
  const connection = createMessageConnection(known, new StreamMessageWriter(up));
  connection.onRequest((method: string, given: unknown) => {
    asked.push(method);
    setImmediate(heard);
    if (options.refuses?.includes(method) === true) return new ResponseError(-32601, "not known here");
    if (method === "client/registerCapability")
      registered.push(...(given as RegistrationParams).registrations);
    if (method === "workspace/workspaceFolders") return folders();
    if (method !== "workspace/configuration") return null;
    const { items } = given as { items: readonly { scopeUri?: string }[] };
    return items.map(({ scopeUri }) => options.settings?.(scopeUri) ?? QUIET);
  });
  connection.onNotification((method: string, given: unknown) => {
    told.push(method);
    const message = given as { type: number; message: string };
    if (method === "window/logMessage" && message.type === 1) errors.push(message.message);
    heard();
  });
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    told.push("textDocument/publishDiagnostics");
    pushed.set(uri, diagnostics);
    heard();
  });
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: null,
    rootUri: null,
    capabilities: withLiterals(options.capabilities ?? {}),
    workspaceFolders: folders(),
    initializationOptions: { settings: QUIET, ...options.initialization },
  });
  const client: Client = {
    connection,
    initialized,
    asked,
    registered,
    told,
    errors,
    answers,
    pushed,
    open: (uri, text) => {
      versions.set(uri, 1);
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: "markdown", version: 1, text },
      });
    },
    change: (uri, text, range) => {
      const version = (versions.get(uri) ?? 1) + 1;
      versions.set(uri, version);
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [range === undefined ? { text } : { range, text }],
      });
    },
    sendAtOnce: (...messages) => {
      const bodies = messages.map((message) => JSON.stringify({ jsonrpc: "2.0", ...message }));
      up.write(bodies.map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`).join(""));
    },
    pull: (uri, previousResultId) =>
      connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
    until: (holds) =>
      new Promise((done) => {
        waiting.push({ holds, done });
        heard();
      }),
  };
  await connection.sendNotification("initialized", {});
  return client;
}

/** Asks `method` at a place of a file. */
export function askAt<R>(client: Client, method: string, uri: string, position: Position): Promise<R> {
  return client.connection.sendRequest<R>(method, { textDocument: { uri }, position });
}

/** A range in one line. */
export function inLine(line: number, from: number, to: number): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}

/** A range as `line:character-line:character`, counted from 0 as the protocol does. */
export function shown({ start, end }: Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
