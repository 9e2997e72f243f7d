// Requests for the tables that Rapporteur keeps: renewed when a file is saved, for who wants that.
import { renewTables } from "../features/renew-tables.ts";
import { toTextEdits } from "./convert-edits.ts";
import { type Handlers, respond } from "./serving.ts";

export const tables: Handlers = {
  // That a client waits before it saves is part of how texts are kept in step, which the server announces.
  capabilities: () => ({}),
  listen(serving) {
    const { connection, documentOf, settings, store } = serving;
    connection.onWillSaveTextDocumentWaitUntil(
      respond(serving, "textDocument/willSaveWaitUntil", [], (workspace, { textDocument: { uri } }) =>
        // A table made of half a study would lose what the rest says, and who saves does not wait for the rest.
        settings(uri).tablesOnSave && !store.isReading()
          ? toTextEdits(documentOf, renewTables(workspace, uri))
          : [],
      ),
    );
  },
};
