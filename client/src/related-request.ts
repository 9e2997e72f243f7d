// Asking the server what is related to a statement: to one that is named, or to that at the cursor.
import { l10n, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type ItemName,
  type ProtocolPosition,
  RELATED,
  type RelatedAnswer,
  type RelatedParams,
} from "../../server/src/lsp/protocol.ts";

/** Where the cursor of the active editor is; undefined where there is none. */
export function cursorOf(
  client: BaseLanguageClient,
): { readonly uri: string; readonly position: ProtocolPosition } | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const convert = client.code2ProtocolConverter;
  return { uri: convert.asUri(editor.document.uri), position: convert.asPosition(editor.selection.active) };
}

/** What is related to `item`, or to what the cursor is in; undefined where that is nothing, which is said. */
export async function askRelated(
  client: BaseLanguageClient,
  item?: ItemName,
): Promise<RelatedAnswer | undefined> {
  const cursor = cursorOf(client);
  const params: RelatedParams | undefined =
    item ?? (cursor && { textDocument: { uri: cursor.uri }, position: cursor.position });
  const answer = params && (await client.sendRequest<RelatedAnswer | null>(RELATED, params));
  if (answer == null) say(l10n.t("The cursor is in no threat, requirement or key issue."));
  return answer ?? undefined;
}

/** Says something for a moment, in the way of nobody. */
export function say(text: string): void {
  window.setStatusBarMessage(`$(info) ${text}`, 5000);
}
