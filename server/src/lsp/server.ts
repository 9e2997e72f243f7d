// The language server: what it can, and which feature answers which request. No answer is worked out here.
import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { areaHints } from "../features/area-hints.ts";
import { codeActions } from "../features/code-actions.ts";
import { codeLenses } from "../features/code-lenses.ts";
import { definition } from "../features/definition.ts";
import { documentSymbols } from "../features/document-symbols.ts";
import { hover } from "../features/hover.ts";
import { references } from "../features/references.ts";
import { titleHints } from "../features/title-hints.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Document } from "../syntax/sections.ts";
import { answer } from "./answer.ts";
import { serveAreas } from "./areas.ts";
import { type ClientCan, clientCan } from "./client-can.ts";
import { DEFAULT_SETTINGS, readSettings } from "./config.ts";
import {
  fromPosition,
  fromRange,
  toCodeAction,
  toCodeLens,
  toDocumentSymbol,
  toInlayHint,
  toLocation,
  toPosition,
  toRange,
} from "./convert.ts";
import { serveDiagnostics } from "./diagnostics.ts";
import type { Files } from "./files.ts";
import { indexWorkspace } from "./indexing.ts";
import type { InitializationOptions } from "./protocol.ts";
import { SHOW_REFERENCES } from "./protocol.ts";
import { Store } from "./store.ts";

/** Serves `connection`; `filesFor` gives the port once it is known what the client can do. */
export function serve(
  connection: Connection,
  version: string,
  filesFor: (options: InitializationOptions) => Files,
): void {
  const store = new Store();
  let settings = DEFAULT_SETTINGS;
  let can: ClientCan = clientCan({});
  let files: Files | undefined;
  let findings: { changed: () => void } | undefined;
  const log = (message: string): void => connection.console.error(message);
  const documentOf = (uri: string): Document | undefined => store.document(uri);
  const areas = serveAreas(connection, store, log);

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    can = clientCan(params.capabilities);
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    settings = readSettings(options.settings);
    files = filesFor(options);
    store.setRoots(rootsOf(params));
    findings = serveDiagnostics(connection, store, {
      pull: can.pullDiagnostics,
      refresh: can.refreshDiagnostics,
      withRelated: can.relatedInformation,
      settings: () => settings,
      log,
    });
    return {
      serverInfo: { name: "rapporteur", version },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        definitionProvider: true,
        referencesProvider: true,
        documentSymbolProvider: { label: "Rapporteur" },
        hoverProvider: true,
        inlayHintProvider: true,
        codeLensProvider: {},
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        executeCommandProvider: { commands: [SHOW_REFERENCES] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
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
      const watchers = [{ globPattern: "**/*.{md,markdown,yaml,yml}" }];
      await attempt(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (can.watchConfiguration) {
      await attempt(
        connection.client.register(DidChangeConfigurationNotification.type, { section: "rapporteur" }),
      );
    }
    if (can.configuration)
      settings = readSettings(await attempt(connection.workspace.getConfiguration("rapporteur")));
    if (can.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        const folders = (await attempt(connection.workspace.getWorkspaceFolders())) ?? [];
        store.setRoots(folders.map((folder) => folder.uri));
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
    if (files !== undefined) await indexWorkspace(connection, store, files, can.workDoneProgress);
    changed();
    refreshViews();
  }

  function changed(): void {
    findings?.changed();
    areas.changed();
  }

  function refreshViews(): void {
    if (can.refreshInlayHints) connection.languages.inlayHint.refresh();
    if (can.refreshCodeLenses) void connection.sendRequest("workspace/codeLens/refresh");
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
    for (const { uri, type } of changes) {
      const gone = type === FileChangeType.Deleted;
      if (gone) store.read(uri, undefined);
      else if (files?.reads?.(uri, store.rootUris()) !== false) store.read(uri, await files?.read(uri));
    }
    changed();
    refreshViews();
  });
  connection.onDidChangeConfiguration(async (change) => {
    const given = can.configuration
      ? await attempt(connection.workspace.getConfiguration("rapporteur"))
      : (change.settings as { rapporteur?: unknown } | null)?.rapporteur;
    settings = readSettings(given);
    changed();
    refreshViews();
  });

  function respond<P extends { textDocument: { uri: string } }, R>(
    method: string,
    empty: R,
    compute: (workspace: Workspace, params: P, document: Document) => R,
  ) {
    return (params: P, token: CancellationToken): Promise<R> =>
      answer(store, log, { method, uri: params.textDocument.uri, token }, (workspace) => {
        const document = store.document(params.textDocument.uri);
        return document === undefined ? empty : compute(workspace, params, document);
      }) as Promise<R>;
  }

  connection.onDefinition(
    respond("textDocument/definition", [], (workspace, { textDocument, position }, document) =>
      definition(workspace, textDocument.uri, fromPosition(document, position)).map((place) =>
        toLocation(documentOf, place),
      ),
    ),
  );
  connection.onReferences(
    respond("textDocument/references", [], (workspace, { textDocument, position, context }, document) =>
      references(workspace, textDocument.uri, fromPosition(document, position), {
        definition: context.includeDeclaration,
      }).map((place) => toLocation(documentOf, place)),
    ),
  );
  connection.onDocumentSymbol(
    respond("textDocument/documentSymbol", [], (workspace, { textDocument }, document) =>
      documentSymbols(workspace, textDocument.uri).map((node) => toDocumentSymbol(document, node)),
    ),
  );
  connection.onHover(
    respond("textDocument/hover", null, (workspace, { textDocument, position }, document) => {
      const card = hover(workspace, textDocument.uri, fromPosition(document, position), (place) => {
        const target = documentOf(place.uri);
        return target === undefined ? place.uri : `${place.uri}#L${toPosition(target, place.start).line + 1}`;
      });
      return card === undefined
        ? null
        : {
            contents: { kind: "markdown" as const, value: card.markdown },
            range: toRange(document, card.place),
          };
    }),
  );
  connection.languages.inlayHint.on(
    respond("textDocument/inlayHint", [], (workspace, { textDocument, range }, document) =>
      [
        ...(settings.inlayHintTitles
          ? titleHints(workspace, textDocument.uri, fromRange(document, range))
          : []),
        ...(settings.inlayHintAreas
          ? areaHints(workspace, textDocument.uri, fromRange(document, range))
          : []),
      ].map((hint) => toInlayHint(document, hint)),
    ),
  );
  connection.onCodeLens(
    respond("textDocument/codeLens", [], (workspace, { textDocument }) =>
      settings.codeLens
        ? codeLenses(workspace, textDocument.uri).map((lens) => toCodeLens(documentOf, lens))
        : [],
    ),
  );
  connection.onCodeAction(
    respond("textDocument/codeAction", [], (workspace, { textDocument, range }, document) =>
      codeActions(workspace, textDocument.uri, fromRange(document, range), {
        severities: settings.severities,
        declareIn: settings.declareIn,
      }).map((action) =>
        toCodeAction(documentOf, action, {
          versionOf: can.documentChanges ? (uri) => store.version(uri) : undefined,
          withRelated: can.relatedInformation,
        }),
      ),
    ),
  );
  // Clients that know the command themselves never ask; others are shown the first place.
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    const first =
      command === SHOW_REFERENCES
        ? (given?.[2] as { uri: string; range: unknown }[] | undefined)?.[0]
        : undefined;
    if (first !== undefined && can.showDocument)
      await connection.sendRequest("window/showDocument", {
        uri: first.uri,
        selection: first.range,
        takeFocus: true,
      });
    return null;
  });
  connection.onShutdown(() => undefined);
  connection.listen();
}

function rootsOf(params: InitializeParams): string[] {
  if (params.workspaceFolders != null) return params.workspaceFolders.map((folder) => folder.uri);
  return params.rootUri == null ? [] : [params.rootUri];
}
