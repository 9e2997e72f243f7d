// Quick fixes, and the commands of lenses for clients that do not know them.
import { CodeActionKind } from "vscode-languageserver";
import { codeActions } from "../features/code-actions.ts";
import { tableActions } from "../features/table-actions.ts";
import { fromRange } from "./convert.ts";
import { toCodeAction, toRefactoring } from "./convert-edits.ts";
import { SHOW_REFERENCES } from "./protocol.ts";
import { editOptions, type Handlers, respond } from "./serving.ts";

export const actions: Handlers = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
    executeCommandProvider: { commands: [SHOW_REFERENCES] },
  }),
  listen(serving) {
    const { connection, documentOf, can, store } = serving;
    connection.onCodeAction(
      respond(
        serving,
        "textDocument/codeAction",
        [],
        (workspace, { textDocument: { uri }, range, context }, document) => {
          const { severities, declareIn } = serving.settings(uri);
          const options = { ...editOptions(serving), withRelated: can().relatedInformation };
          const given = { severities, declareIn, similarity: () => store.similarity() };
          const at = fromRange(document, range);
          const wants = (kind: string): boolean =>
            context.only?.some((only) => only === "" || kind === only || kind.startsWith(`${only}.`)) ?? true;
          const fixes = wants(CodeActionKind.QuickFix) ? codeActions(workspace, uri, at, given) : [];
          const rewrites = wants(CodeActionKind.RefactorRewrite) ? tableActions(workspace, uri, at) : [];
          return [
            ...fixes.flatMap((action) => toCodeAction(documentOf, action, options) ?? []),
            ...rewrites.flatMap((action) => toRefactoring(documentOf, action, options) ?? []),
          ];
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
