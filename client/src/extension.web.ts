// The same for VS Code in a browser.
import type { ExtensionContext } from "vscode";
import { activateWhenNeeded, type ForMarkdown, stop } from "./activation.ts";
import { startClient } from "./client.web.ts";

export function activate(context: ExtensionContext): Promise<ForMarkdown> {
  return activateWhenNeeded(context, () => startClient(context));
}

export function deactivate(): Promise<void> {
  return stop();
}
