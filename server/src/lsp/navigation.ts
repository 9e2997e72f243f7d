// Requests that lead somewhere: definition, references, outline.
import { definition } from "../features/definition.ts";
import { documentSymbols } from "../features/document-symbols.ts";
import { references } from "../features/references.ts";
import { fromPosition, toDocumentSymbol, toLocation } from "./convert.ts";
import { type Handlers, respond } from "./serving.ts";

export const navigation: Handlers = {
  capabilities: () => ({
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: { label: "Rapporteur" },
  }),
  listen(serving) {
    const { connection, documentOf } = serving;
    connection.onDefinition(
      respond(serving, "textDocument/definition", [], (workspace, { textDocument, position }, document) =>
        definition(workspace, textDocument.uri, fromPosition(document, position)).map((place) =>
          toLocation(documentOf, place),
        ),
      ),
    );
    connection.onReferences(
      respond(
        serving,
        "textDocument/references",
        [],
        (workspace, { textDocument, position, context }, document) =>
          references(workspace, textDocument.uri, fromPosition(document, position), {
            definition: context.includeDeclaration,
          }).map((place) => toLocation(documentOf, place)),
      ),
    );
    connection.onDocumentSymbol(
      respond(serving, "textDocument/documentSymbol", [], (workspace, { textDocument }, document) =>
        documentSymbols(workspace, textDocument.uri).map((node) => toDocumentSymbol(document, node)),
      ),
    );
  },
};
