// Quick fixes, and commands: those of lenses for clients that do not know them, and those that lead to what is related.
import { type CancellationToken, CodeActionKind } from "vscode-languageserver";
import { codeActions } from "../features/code-actions.ts";
import { compareSolutions } from "../features/compare-solutions.ts";
import { tableActions } from "../features/table-actions.ts";
import { answer } from "./answer.ts";
import { fromPosition, fromRange } from "./convert.ts";
import { toCodeAction, toRefactoring } from "./convert-edits.ts";
import {
  COMPARE_SOLUTIONS,
  GO_TO_RELATED,
  type Located,
  type ProtocolPosition,
  type RelatedDirection,
  SHOW_REFERENCES,
} from "./protocol.ts";
import { editOptions, type Handlers, respond, type Serving } from "./serving.ts";
import { relatedLocation } from "./similar.ts";

export const actions: Handlers = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
    executeCommandProvider: { commands: [SHOW_REFERENCES, GO_TO_RELATED, COMPARE_SOLUTIONS] },
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
    connection.onExecuteCommand(async ({ command, arguments: given = [] }, token) => {
      if (command === COMPARE_SOLUTIONS) return comparison(serving, given, token);
      const target = targetOf(serving, command, given);
      if (target !== null && can().showDocument)
        await connection.sendRequest("window/showDocument", {
          uri: target.uri,
          selection: target.range,
          takeFocus: true,
        });
      return target;
    });
  },
};

/** The solutions of the key issue at a place side by side; null where there is none. */
async function comparison(
  { documentOf, store, log }: Serving,
  given: readonly unknown[],
  token: CancellationToken,
): Promise<unknown> {
  const [uri, position] = given as [string?, ProtocolPosition?];
  const document = uri === undefined ? undefined : documentOf(uri);
  if (uri === undefined || position === undefined || document === undefined) return null;
  return answer(
    store,
    log,
    { method: COMPARE_SOLUTIONS, uri, token },
    (workspace) => compareSolutions(workspace, uri, fromPosition(document, position)) ?? null,
  );
}

/** Where a command leads, by its arguments; null where it leads nowhere. */
function targetOf(serving: Serving, command: string, given: readonly unknown[]): Located | null {
  // Clients that know this command themselves never ask; others are shown the first place.
  if (command === SHOW_REFERENCES) return (given[2] as readonly Located[] | undefined)?.[0] ?? null;
  if (command !== GO_TO_RELATED) return null;
  const [uri, position, where] = given as [string, ProtocolPosition, RelatedDirection];
  return relatedLocation(serving, { textDocument: { uri }, position }, where);
}
