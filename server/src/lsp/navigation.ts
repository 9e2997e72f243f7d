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
import { symbolAt } from "../model/symbol.ts";
import type { Workspace } from "../model/workspace.ts";
import type { LinkMethod } from "./client-can.ts";
import { fromPosition, toLocation, toLocationLink, toRange } from "./convert.ts";
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
    const { connection, documentOf, can } = serving;
    const leading = (method: LinkMethod, leads: Leads) =>
      respond(
        serving,
        `textDocument/${method}`,
        [],
        (workspace, { textDocument: { uri }, position }: TextDocumentPositionParams, document) => {
          const offset = fromPosition(document, position);
          const places = leads(workspace, uri, offset);
          const origin = can().links.has(method) ? symbolAt(workspace, uri, offset)?.place : undefined;
          return origin === undefined
            ? places.map((place) => toLocation(documentOf, place))
            : places.map((place) => toLocationLink(documentOf, document, origin, place));
        },
      );
    connection.onDeclaration(leading("declaration", declaration));
    connection.onDefinition(leading("definition", definition));
    connection.onImplementation(leading("implementation", implementation));
    connection.onTypeDefinition(leading("typeDefinition", typeDefinition));
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
