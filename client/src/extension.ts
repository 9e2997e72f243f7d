// The stub that VS Code loads for every Markdown file: it looks whether the text is a TR and loads the rest only then.

import type { ExtensionContext } from "vscode";
import { activateWhenNeeded, type ForMarkdown, stop } from "./activation.ts";
import type * as Desktop from "./client.node.ts";

export function activate(context: ExtensionContext): Promise<ForMarkdown> {
  return activateWhenNeeded(context, async () => {
    const { startClient } = require("./client.js") as typeof Desktop;
    return startClient(context);
  });
}

export function deactivate(): Promise<void> {
  return stop();
}
