// Requests for the tables that Rapporteur keeps: renewed when a file is saved, for who wants that.
import { renewTables } from "../features/renew-tables.ts";
import { toTextEdits } from "./convert-edits.ts";
import { type Handlers, respond } from "./serving.ts";

export const tables: Handlers = {
  // That a client waits before it saves is part of how texts are kept in step, which the server announces.
  capabilities: () => ({}),
  listen(serving) {
    const { connection, documentOf, settings } = serving;
    connection.onWillSaveTextDocumentWaitUntil(
      respond(serving, "textDocument/willSaveWaitUntil", [], (workspace, { textDocument: { uri } }) =>
        settings(uri).tablesOnSave ? toTextEdits(documentOf, renewTables(workspace, uri)) : [],
      ),
    );
  },
};
