// The language server: its life from hello to goodbye, and the texts it hears of. Which feature answers which request
// stands in the groups of handlers.
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
  WatchKind,
} from "vscode-languageserver";
import { actions } from "./actions.ts";
import { areas } from "./areas.ts";
import { type ClientCan, clientCan } from "./client-can.ts";
import { completions } from "./completion.ts";
import { serveDiagnostics } from "./diagnostics.ts";
import { display } from "./display.ts";
import { type Files, withoutFiles } from "./files.ts";
import { formatting } from "./formatting.ts";
import { hierarchy } from "./hierarchy.ts";
import { indexWorkspace } from "./indexing.ts";
import { navigation } from "./navigation.ts";
import { ALIVE, type InitializationOptions } from "./protocol.ts";
import { renaming } from "./renaming.ts";
import type { Handlers, Serving } from "./serving.ts";
import { FolderSettings } from "./settings.ts";
import { similarity } from "./similar.ts";
import { Store } from "./store.ts";
import { structure } from "./structure.ts";
import { symbols } from "./symbols.ts";
import { tables } from "./tables.ts";
import { tokens } from "./tokens.ts";
import { traces } from "./trace.ts";
import { type Say, sayBy } from "./translated.ts";

const HANDLERS: readonly Handlers[] = [
  navigation,
  hierarchy,
  symbols,
  display,
  actions,
  renaming,
  structure,
  tokens,
  formatting,
  completions,
  areas,
  similarity,
  tables,
  traces,
];

/** Serves `connection`; `filesFor` gives the port once it is known what the client can do. */
export function serve(
  connection: Connection,
  version: string,
  filesFor: (options: InitializationOptions) => Files,
): void {
  const store = new Store();
  let can: ClientCan = clientCan({});
  let options: InitializationOptions = {};
  let say: Say = sayBy();
  let files: Files | undefined;
  let findings: { changed: () => void } | undefined;
  const log = (message: string): void => connection.console.error(message);
  const settings = new FolderSettings(connection, log);
  const listeners: (() => void)[] = [];
  const serving: Serving = {
    connection,
    store,
    log,
    can: () => can,
    options: () => options,
    say: (words) => say(words),
    settings: (uri) => settings.of(uri),
    documentOf: (uri) => store.document(uri),
    onChange: (listener) => listeners.push(listener),
  };
  for (const handlers of HANDLERS) handlers.listen(serving);

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    options = (params.initializationOptions ?? {}) as InitializationOptions;
    can = clientCan(params.capabilities);
    say = sayBy(options.messages);
    settings.begin(options);
    files = withoutFiles(filesFor(options), options.aside ?? []);
    store.setRoots(rootsOf(params));
    findings = serveDiagnostics(connection, store, {
      pull: can.pullDiagnostics,
      refresh: can.refreshDiagnostics,
      withRelated: can.relatedInformation,
      settings: serving.settings,
      log,
    });
    return {
      serverInfo: { name: "rapporteur", version },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: {
          openClose: true,
          change: TextDocumentSyncKind.Incremental,
          ...(can.willSaveWaitUntil ? { willSaveWaitUntil: true } : {}),
        },
        ...announced(can),
        ...(can.pullDiagnostics
          ? {
              diagnosticProvider: {
                identifier: "rapporteur",
                interFileDependencies: true,
                workspaceDiagnostics: true,
              },
            }
          : {}),
      },
    };
  });

  connection.onInitialized(async () => {
    if (can.watchFiles) {
      // Of a folder that goes, a client tells the folder alone.
      const watchers = [
        { globPattern: "**/*.{md,markdown,yaml,yml}" },
        { globPattern: "**/*", kind: WatchKind.Delete },
      ];
      await attempt(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (can.watchConfiguration) {
      await attempt(
        connection.client.register(DidChangeConfigurationNotification.type, { section: "rapporteur" }),
      );
    }
    for (const { register } of HANDLERS) if (register !== undefined) await attempt(register(serving));
    if (can.configuration) await settings.ask(store.rootUris());
    if (can.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        const folders = (await attempt(connection.workspace.getWorkspaceFolders())) ?? [];
        store.setRoots(folders.map((folder) => folder.uri));
        if (can.configuration) await settings.ask(store.rootUris());
        await index();
      });
    }
    await index();
  });

  /** What a request to the client gives; a client that refuses it loses only what it was for. */
  async function attempt<T>(request: Promise<T>): Promise<T | undefined> {
    try {
      return await request;
    } catch (error) {
      log(`the client refused a request: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  async function index(): Promise<void> {
    if (files !== undefined) await indexWorkspace(serving, files);
    changed();
    refreshViews();
  }

  function changed(): void {
    findings?.changed();
    for (const listener of listeners) listener();
  }

  function refreshViews(): void {
    if (can.refreshInlayHints) connection.languages.inlayHint.refresh();
    if (can.refreshCodeLenses) void connection.sendRequest("workspace/codeLens/refresh");
    if (can.refreshSemanticTokens) connection.languages.semanticTokens.refresh();
  }

  connection.onDidOpenTextDocument(({ textDocument }) => {
    store.opened(textDocument.uri, textDocument.text, textDocument.version);
    changed();
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    store.edited(textDocument.uri, contentChanges, textDocument.version);
    changed();
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    store.closed(textDocument.uri);
    changed();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    let news = false;
    for (const { uri, type } of changes) {
      const gone = type === FileChangeType.Deleted;
      if (!gone && files?.reads?.(uri, store.rootUris()) === false) continue;
      news = store.read(uri, gone ? undefined : await files?.read(uri)) || news;
    }
    if (!news) return;
    changed();
    refreshViews();
  });
  connection.onDidChangeConfiguration(async (change) => {
    if (can.configuration) await settings.ask(store.rootUris());
    else settings.take((change.settings as { rapporteur?: unknown } | null)?.rapporteur);
    changed();
    refreshViews();
  });

  connection.onRequest(ALIVE, () => null);
  connection.onShutdown(() => undefined);
  connection.listen();
}

function announced(can: ClientCan): ServerCapabilities {
  const workspaceFolders = { supported: true, changeNotifications: true };
  const all: ServerCapabilities = {};
  let workspace: ServerCapabilities["workspace"] = { workspaceFolders };
  for (const handlers of HANDLERS) {
    const own = handlers.capabilities(can);
    workspace = Object.assign(workspace, own.workspace);
    Object.assign(all, own);
  }
  return { ...all, workspace };
}

function rootsOf(params: InitializeParams): string[] {
  if (params.workspaceFolders != null) return params.workspaceFolders.map((folder) => folder.uri);
  return params.rootUri == null ? [] : [params.rootUri];
}
