// Requests for edits that come while one types or saves: formatting, and what Enter means in a list.
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
} from "vscode-languageserver";
import { continuation } from "../features/continuation.ts";
import { formatting as formattingEdits } from "../features/formatting.ts";
import { fromPosition, fromRange } from "./convert.ts";
import { toTextEdits } from "./convert-edits.ts";
import { type Handlers, respond } from "./serving.ts";

const ON_TYPE = { firstTriggerCharacter: "\n" };
/** An editor asks one server alone to format a text: YAML is left to the servers that can. */
const MARKDOWN = { documentSelector: [{ language: "markdown" }] };

export const formatting: Handlers = {
  capabilities: ({ registerFormatting }) =>
    registerFormatting
      ? {}
      : {
          documentFormattingProvider: true,
          documentRangeFormattingProvider: true,
          documentOnTypeFormattingProvider: ON_TYPE,
        },
  register: async ({ connection: { client }, can }) => {
    if (!can().registerFormatting) return;
    await client.register(DocumentFormattingRequest.type, MARKDOWN);
    await client.register(DocumentRangeFormattingRequest.type, MARKDOWN);
    await client.register(DocumentOnTypeFormattingRequest.type, { ...MARKDOWN, ...ON_TYPE });
  },
  listen(serving) {
    const { connection, documentOf, settings } = serving;
    connection.onDocumentFormatting(
      respond(serving, "textDocument/formatting", [], (workspace, { textDocument: { uri } }) =>
        settings(uri).formattingTables ? toTextEdits(documentOf, formattingEdits(workspace, uri)) : [],
      ),
    );
    connection.onDocumentRangeFormatting(
      respond(
        serving,
        "textDocument/rangeFormatting",
        [],
        (workspace, { textDocument: { uri }, range }, document) =>
          settings(uri).formattingTables
            ? toTextEdits(documentOf, formattingEdits(workspace, uri, fromRange(document, range)))
            : [],
      ),
    );
    connection.onDocumentOnTypeFormatting(
      respond(
        serving,
        "textDocument/onTypeFormatting",
        [],
        (workspace, { textDocument: { uri }, position, ch }, document) =>
          settings(uri).formattingLists && ch === "\n"
            ? toTextEdits(documentOf, continuation(workspace, uri, fromPosition(document, position)))
            : [],
      ),
    );
  },
};
