// Requests that lead from a place in a text to others.
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import { declaration } from "../features/declaration.ts";
import { definition } from "../features/definition.ts";
import { documentHighlights } from "../features/document-highlights.ts";
import { implementation } from "../features/implementation.ts";
import { references } from "../features/references.ts";
import { typeDefinition } from "../features/type-definition.ts";
import type { Place } from "../model/anchor.ts";
import type { Workspace } from "../model/workspace.ts";
import { fromPosition, toLocation, toRange } from "./convert.ts";
import { type Handlers, respond } from "./serving.ts";

type Leads = (workspace: Workspace, uri: string, offset: number) => readonly Place[];

export const navigation: Handlers = {
  capabilities: () => ({
    declarationProvider: true,
    definitionProvider: true,
    implementationProvider: true,
    typeDefinitionProvider: true,
    documentHighlightProvider: true,
    referencesProvider: true,
  }),
  listen(serving) {
    const { connection, documentOf } = serving;
    const leading = (method: string, leads: Leads) =>
      respond(
        serving,
        method,
        [],
        (workspace, { textDocument: { uri }, position }: TextDocumentPositionParams, document) =>
          leads(workspace, uri, fromPosition(document, position)).map((place) =>
            toLocation(documentOf, place),
          ),
      );
    connection.onDeclaration(leading("textDocument/declaration", declaration));
    connection.onDefinition(leading("textDocument/definition", definition));
    connection.onImplementation(leading("textDocument/implementation", implementation));
    connection.onTypeDefinition(leading("textDocument/typeDefinition", typeDefinition));
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
    connection.onDocumentHighlight(
      respond(
        serving,
        "textDocument/documentHighlight",
        [],
        (workspace, { textDocument, position }, document): DocumentHighlight[] =>
          documentHighlights(workspace, textDocument.uri, fromPosition(document, position)).map((one) => ({
            range: toRange(document, one),
            kind: one.defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
          })),
      ),
    );
  },
};
