// When the server is started: as soon as a draft is open or the workspace has a project file.
import { type ExtensionContext, type TextDocument, workspace } from "vscode";

interface Running {
  stop(): Promise<void>;
}

let running: Promise<Running> | undefined;

/** Starts now if the workspace holds a TR, else as soon as one is opened. */
export async function activateWhenNeeded(
  context: ExtensionContext,
  start: () => Promise<Running>,
): Promise<void> {
  const begin = async (): Promise<void> => {
    listener.dispose();
    running ??= start();
    await running;
  };
  const listener = workspace.onDidOpenTextDocument((document) => {
    if (looksLikeDraft(document)) void begin();
  });
  context.subscriptions.push(listener);
  if (workspace.textDocuments.some(looksLikeDraft)) return begin();
  const projects = await workspace.findFiles("**/rapporteur.{yaml,yml}", "**/node_modules/**", 1);
  if (projects.length > 0) await begin();
}

/** Stops the server, if it runs. */
export async function stop(): Promise<void> {
  await (await running)?.stop();
  running = undefined;
}

/** A quick look at the first lines; the server looks properly. */
function looksLikeDraft(document: TextDocument): boolean {
  if (document.languageId === "yaml")
    return (
      /rapporteur\.ya?ml$/.test(document.uri.path) ||
      /^["']?(?:keyIssues|solutions|conclusions)["']?\s*:/m.test(document.getText())
    );
  if (document.languageId !== "markdown") return false;
  const text = document.getText();
  return (
    /^#{1,6} .*(?:key\s?issue|solution)\s?\\?#?\s?(?:\d|X)/im.test(text) ||
    /^#{1,6} +(?:\d+|x)(?:\.\w+)* +\S/m.test(text) ||
    /3GPP\s+T[RS]\s+\d\d\.\d/.test(text.slice(0, 5000))
  );
}
