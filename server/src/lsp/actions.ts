// Quick fixes, and commands: those of lenses for clients that do not know them, and those that lead to what is related.

import { type CancellationToken, type CodeActionContext, CodeActionKind } from "vscode-languageserver";
import { titled } from "../base/words.ts";
import { codeActions } from "../features/code-actions.ts";
import { compareSolutions } from "../features/compare-solutions.ts";
import { fixAll } from "../features/fix-all.ts";
import { lensPlaces } from "../features/lens-places.ts";
import { tableActions } from "../features/table-actions.ts";
import { checkFile } from "../rules/check.ts";
import { answer } from "./answer.ts";
import { fromPosition, fromRange, toLocation } from "./convert.ts";
import { toAction, toCodeAction } from "./convert-edits.ts";
import {
  COMPARE_SOLUTIONS,
  GO_TO_RELATED,
  type LensArguments,
  type Located,
  type ProtocolPosition,
  type RelatedDirection,
  SHOW_REFERENCES,
} from "./protocol.ts";
import { editOptions, type Handlers, respond, type Serving } from "./serving.ts";
import { relatedLocation } from "./similar.ts";

/** The kind of what editors do to all of a file, for instance when it is saved. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.rapporteur`;
const FIX_ALL_TITLE = titled("Mend what leaves nothing to choose");

export const actions: Handlers = {
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
    },
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
          // A client that takes commands alone has no use for edits that wait to be chosen.
          if (!can().codeActionLiterals) return [];
          const { severities, declareIn } = serving.settings(uri);
          const options = { ...editOptions(serving), withRelated: can().relatedInformation };
          // What is mended is what was told, and while somebody types nothing new is.
          const given = { severities, declareIn, similarity: () => store.similarityAtRest() };
          const at = fromRange(document, range);
          const fixes = wants(context, CodeActionKind.QuickFix) ? codeActions(workspace, uri, at, given) : [];
          const rewrites = wants(context, CodeActionKind.RefactorRewrite)
            ? tableActions(workspace, uri, at)
            : [];
          // Nobody is offered that at a place: an editor asks for it when a file is saved, or in its menu of sources.
          const all =
            context.only !== undefined && wants(context, FIX_ALL)
              ? fixAll(checkFile(workspace, uri, given), uri)
              : [];
          return [
            ...fixes.flatMap((action) => toCodeAction(documentOf, action, options) ?? []),
            ...rewrites.flatMap(
              (action) => toAction(documentOf, CodeActionKind.RefactorRewrite, action, options) ?? [],
            ),
            ...(all.length === 0 ? [] : [{ ...FIX_ALL_TITLE, edits: all }]).flatMap(
              (action) => toAction(documentOf, FIX_ALL, action, options) ?? [],
            ),
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

/** Whether a client asks for actions of `kind`: all, unless it names kinds. */
function wants({ only }: CodeActionContext, kind: string): boolean {
  return only?.some((one) => one === "" || kind === one || kind.startsWith(`${one}.`)) ?? true;
}

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
  if (command === SHOW_REFERENCES) {
    const [lensUri, item, list] = given as LensArguments;
    const { documentOf, store } = serving;
    const similarity = () => store.similarityAtRest();
    const found = lensPlaces(store.workspace(), lensUri, { name: { item, list }, similarity })?.places[0];
    return found === undefined ? null : toLocation(documentOf, found);
  }
  if (command !== GO_TO_RELATED) return null;
  const [uri, position, where] = given as [string, ProtocolPosition, RelatedDirection];
  return relatedLocation(serving, { textDocument: { uri }, position }, where);
}
