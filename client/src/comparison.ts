// The solutions of a key issue side by side, in a text of their own that one can keep or throw away.
import { l10n, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { COMPARE_SOLUTIONS } from "../../server/src/lsp/protocol.ts";

/** Opens the comparison for the key issue in which the cursor stands, or on whose name. */
export async function showComparison(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  const converter = client.code2ProtocolConverter;
  const content =
    editor === undefined
      ? null
      : await client.sendRequest<string | null>("workspace/executeCommand", {
          command: COMPARE_SOLUTIONS,
          arguments: [converter.asUri(editor.document.uri), converter.asPosition(editor.selection.active)],
        });
  if (content === null) {
    await window.showInformationMessage(
      l10n.t("Put the cursor in a key issue, or on its name, and ask again."),
    );
    return;
  }
  await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content }));
}
