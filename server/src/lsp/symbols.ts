// Requests for what a document or the workspace holds: the outline, and symbols by a few letters.
import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import { documentSymbols } from "../features/document-symbols.ts";
import { workspaceSymbols } from "../features/workspace-symbols.ts";
import { toDocumentSymbols, toSymbolList, toWorkspaceSymbol } from "./convert-symbols.ts";
import { type Handlers, respond, respondAbout } from "./serving.ts";

/** How many symbols are handed over at once to a client that takes them piece by piece. */
const PIECE = 64;

export const symbols: Handlers = {
  capabilities: () => ({ documentSymbolProvider: { label: "Rapporteur" }, workspaceSymbolProvider: true }),
  listen(serving) {
    const { connection, documentOf, settings, can } = serving;
    connection.onDocumentSymbol(
      respond(
        serving,
        "textDocument/documentSymbol",
        [],
        (workspace, { textDocument: { uri } }, document): DocumentSymbol[] | SymbolInformation[] => {
          if (!settings(uri).outline) return [];
          const tree = toDocumentSymbols(document, documentSymbols(workspace, uri), can());
          return can().symbolTrees ? tree : toSymbolList(uri, tree);
        },
      ),
    );
    const find = respondAbout(
      serving,
      "workspace/symbol",
      () => "",
      (workspace, { query }: { readonly query: string }) =>
        // A client that has an outline of its own lists the clauses itself.
        workspaceSymbols(workspace, query, { clauses: (uri) => !settings(uri).builtIn }).map((symbol) =>
          toWorkspaceSymbol(documentOf, symbol, can()),
        ),
    );
    connection.onWorkspaceSymbol(async (params, token, _progress, partial) => {
      const found = await find(params, token);
      if (partial === undefined || !Array.isArray(found)) return found;
      for (let at = 0; at < found.length; at += PIECE) partial.report(found.slice(at, at + PIECE));
      return [];
    });
  },
};
