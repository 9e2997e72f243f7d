// The least a language server can do: keeps the text and answers what it was given, whatever the text says.
// Its argument is a JSON file with `diagnostics` and `symbols`.
import fs from "node:fs";
import {
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const answers = JSON.parse(fs.readFileSync(process.argv[2] ?? "", "utf8"));
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(() => ({ kind: "full", items: answers.diagnostics }));
connection.onDocumentSymbol(() => answers.symbols);
documents.listen(connection);
connection.listen();
