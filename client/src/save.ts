// Saving what a panel shows into a file that somebody chooses.
import { l10n, Uri, window, workspace } from "vscode";

/** Asks where to write `content`, `name` beside the study by default, and writes it. */
export async function saveBeside(study: Uri, name: string, content: Uint8Array): Promise<void> {
  const ending = name.slice(name.lastIndexOf(".") + 1);
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(study, "..", name),
    filters: { [ending.toUpperCase()]: [ending] },
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, content);
  window.setStatusBarMessage(l10n.t("Saved as {0}", workspace.asRelativePath(target)), 5000);
}
