// Quick fixes, and the commands of lenses for clients that do not know them.
import { CodeActionKind } from "vscode-languageserver";
import { codeActions } from "../features/code-actions.ts";
import { fromRange } from "./convert.ts";
import { toCodeAction } from "./convert-edits.ts";
import { SHOW_REFERENCES } from "./protocol.ts";
import { editOptions, type Handlers, respond } from "./serving.ts";

export const actions: Handlers = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    executeCommandProvider: { commands: [SHOW_REFERENCES] },
  }),
  listen(serving) {
    const { connection, documentOf, can, store } = serving;
    connection.onCodeAction(
      respond(
        serving,
        "textDocument/codeAction",
        [],
        (workspace, { textDocument: { uri }, range }, document) => {
          const { severities, declareIn } = serving.settings(uri);
          const options = { ...editOptions(serving), withRelated: can().relatedInformation };
          const given = { severities, declareIn, similarity: () => store.similarity() };
          return codeActions(workspace, uri, fromRange(document, range), given).flatMap(
            (action) => toCodeAction(documentOf, action, options) ?? [],
          );
        },
      ),
    );
    // Clients that know the command themselves never ask; others are shown the first place.
    connection.onExecuteCommand(async ({ command, arguments: given }) => {
      const first =
        command === SHOW_REFERENCES
          ? (given?.[2] as { uri: string; range: unknown }[] | undefined)?.[0]
          : undefined;
      if (first !== undefined && can().showDocument)
        await connection.sendRequest("window/showDocument", {
          uri: first.uri,
          selection: first.range,
          takeFocus: true,
        });
      return null;
    });
  },
};
