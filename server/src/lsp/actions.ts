// Quick fixes, and the commands of lenses for clients that do not know them.
import { CodeActionKind } from "vscode-languageserver";
import { codeActions } from "../features/code-actions.ts";
import { compareSolutions } from "../features/compare-solutions.ts";
import { answer } from "./answer.ts";
import { fromPosition, fromRange } from "./convert.ts";
import { toCodeAction } from "./convert-edits.ts";
import { COMPARE_SOLUTIONS, SHOW_REFERENCES } from "./protocol.ts";
import { editOptions, type Handlers, respond, type Serving } from "./serving.ts";

export const actions: Handlers = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    executeCommandProvider: { commands: [SHOW_REFERENCES, COMPARE_SOLUTIONS] },
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
    connection.onExecuteCommand(async ({ command, arguments: given = [] }, token) => {
      if (command === SHOW_REFERENCES) return showFirst(serving, given);
      if (command !== COMPARE_SOLUTIONS) return null;
      const [uri, position] = given as [string?, Parameters<typeof fromPosition>[1]?];
      const document = uri === undefined ? undefined : documentOf(uri);
      if (uri === undefined || position === undefined || document === undefined) return null;
      const request = { method: command, uri, token };
      return answer(
        store,
        serving.log,
        request,
        (workspace) => compareSolutions(workspace, uri, fromPosition(document, position)) ?? null,
      );
    });
  },
};

/** Shows the first place of a lens. Clients that know the command themselves never ask. */
async function showFirst({ connection, can }: Serving, given: readonly unknown[]): Promise<null> {
  const [first] = (given[2] ?? []) as { uri: string; range: unknown }[];
  if (first !== undefined && can().showDocument)
    await connection.sendRequest("window/showDocument", {
      uri: first.uri,
      selection: first.range,
      takeFocus: true,
    });
  return null;
}
