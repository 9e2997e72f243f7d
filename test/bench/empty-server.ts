// The least a language server can do: keeps the text and answers what it was given, whatever the text says.
// Its argument is a JSON file with the answers by method, and the capabilities to announce.
import fs from "node:fs";
import { createConnection, ProposedFeatures, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const { capabilities, answers } = JSON.parse(fs.readFileSync(process.argv[2] ?? "", "utf8"));
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({ capabilities }));
connection.onRequest((method) => answers[method] ?? null);
documents.listen(connection);
connection.listen();
