// The language server as a Node program: started by the extension, or by `rapporteur lsp --stdio`.
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "../lsp/server.ts";
import { clientFiles } from "./client-files.ts";
import { nodeFiles } from "./files.ts";
import { VERSION } from "./version.ts";

const connection = createConnection(ProposedFeatures.all);
serve(connection, VERSION, (options) =>
  options.clientReadsFiles === true ? clientFiles(connection) : nodeFiles,
);
