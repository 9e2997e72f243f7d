// When the server is started: as soon as a draft is open or the workspace has a project file, or somebody asks for it.
import {
  commands,
  type ExtensionContext,
  type TextDocument,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { AreasPanel } from "./areas-panel.ts";
import { AREAS_PANEL, type PageState } from "./areas-view/messages.ts";
import { addFigures, type MarkdownIt } from "./figure-markdown.ts";
import type { Figures } from "./figures.ts";

/** What is there once the server runs. */
export interface Running {
  readonly panel: AreasPanel;
  readonly figures: Figures;
  /** Opens the comparison of the solutions of the key issue under the cursor. */
  showComparison(): Promise<void>;
  stop(): Promise<void>;
}

/** What the built-in Markdown preview asks of an extension. */
export interface ForMarkdown {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

let running: Promise<Running> | undefined;

/** Starts now if the workspace holds a TR, else as soon as one is opened or the areas are asked for. */
export async function activateWhenNeeded(
  context: ExtensionContext,
  start: () => Promise<Running>,
): Promise<ForMarkdown> {
  let started: Running | undefined;
  let previewed = false;
  const begin = async (): Promise<Running> => {
    listener.dispose();
    running ??= start();
    started = await running;
    if (previewed) await commands.executeCommand("markdown.preview.refresh");
    previewed = false;
    return started;
  };
  const listener = workspace.onDidOpenTextDocument((document) => {
    if (looksLikeDraft(document)) void begin();
  });
  context.subscriptions.push(
    listener,
    commands.registerCommand("rapporteur.showAreas", async () => (await begin()).panel.show()),
    commands.registerCommand("rapporteur.showComparison", async () => (await begin()).showComparison()),
    window.registerWebviewPanelSerializer(AREAS_PANEL, {
      deserializeWebviewPanel: async (panel: WebviewPanel, state: PageState | undefined) =>
        (await begin()).panel.restore(panel, state),
    }),
  );
  const projects = workspace.textDocuments.some(looksLikeDraft)
    ? 1
    : (await workspace.findFiles("**/rapporteur.{yaml,yml}", "**/node_modules/**", 1)).length;
  if (projects > 0) await begin();
  return {
    extendMarkdownIt: (md) =>
      addFigures(md, (document) => {
        previewed ||= started === undefined;
        return started?.figures.of(document);
      }),
  };
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
    /<!--\s*rapporteur:/.test(text) ||
    /3GPP\s+T[RS]\s+\d\d\.\d/.test(text.slice(0, 5000))
  );
}
