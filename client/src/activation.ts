// When the server is started: as soon as a draft is open or the workspace has a project file, or somebody asks for it.
import {
  commands,
  type ExtensionContext,
  l10n,
  type TextDocument,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { AreasPanel } from "./areas-panel.ts";
import type { ComparePanel } from "./compare-panel.ts";
import type { DashboardPanel } from "./dashboard-panel.ts";
import { addFigures } from "./figure-markdown.ts";
import type { Figures } from "./figures.ts";
import type { MapPanel } from "./map-panel.ts";
import { AREAS_PANEL, type PageState } from "./pages/areas/messages.ts";
import { COMPARE_PANEL, type CompareState } from "./pages/compare/messages.ts";
import { DASHBOARD_PANEL, type DashboardState } from "./pages/dashboard/messages.ts";
import { MAP_PANEL } from "./pages/map/messages.ts";
import { TRACE_PANEL, type TraceState } from "./pages/trace/messages.ts";
import { speak } from "./pages/words.ts";
import type { MarkdownIt } from "./preview/markdown-it.ts";
import { addReports } from "./preview/report-markdown.ts";
import { looksLikeReport } from "./preview/report-text.ts";
import type { PreviewLinks } from "./preview-links.ts";
import type { TracePanel } from "./trace-panel.ts";

/** What is there once the server runs. */
export interface Running {
  readonly areas: AreasPanel;
  readonly map: MapPanel;
  readonly compare: ComparePanel;
  readonly trace: TracePanel;
  readonly dashboard: DashboardPanel;
  readonly figures: Figures;
  /** Opens the comparison of the solutions of the key issue under the cursor. */
  showComparison(): Promise<void>;
  readonly links: PreviewLinks;
  stop(): Promise<void>;
}

/** What the built-in Markdown preview asks of an extension. */
export interface ForMarkdown {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

let running: Promise<Running> | undefined;

/** Starts now if the workspace holds a TR, else as soon as one is opened or a panel is asked for. */
export async function activateWhenNeeded(
  context: ExtensionContext,
  start: () => Promise<Running>,
): Promise<ForMarkdown> {
  speak(l10n.bundle);
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
  const restored = <S>(type: string, restore: (running: Running, panel: WebviewPanel, state: S) => void) =>
    window.registerWebviewPanelSerializer(type, {
      deserializeWebviewPanel: async (panel: WebviewPanel, state: S) => restore(await begin(), panel, state),
    });
  context.subscriptions.push(
    listener,
    commands.registerCommand("rapporteur.showAreas", async () => (await begin()).areas.show()),
    commands.registerCommand("rapporteur.showComparison", async () => (await begin()).showComparison()),
    commands.registerCommand("rapporteur.showMap", async () => (await begin()).map.show()),
    restored<PageState | undefined>(AREAS_PANEL, ({ areas }, panel, state) => areas.restore(panel, state)),
    restored<CompareState | undefined>(COMPARE_PANEL, ({ compare }, panel, state) =>
      compare.restore(panel, state),
    ),
    restored(MAP_PANEL, ({ map }, panel) => map.restore(panel)),
    commands.registerCommand("rapporteur.showDashboard", async () => (await begin()).dashboard.show()),
    restored<DashboardState | undefined>(DASHBOARD_PANEL, ({ dashboard }, panel, state) =>
      dashboard.restore(panel, state),
    ),
    commands.registerCommand("rapporteur.showTrace", async () => (await begin()).trace.show()),
    restored<TraceState | undefined>(TRACE_PANEL, ({ trace }, panel, state) => trace.restore(panel, state)),
  );
  const projects = workspace.textDocuments.some(looksLikeDraft)
    ? 1
    : (await workspace.findFiles("**/rapporteur.{yaml,yml}", "**/node_modules/**", 1)).length;
  if (projects > 0) await begin();
  return {
    extendMarkdownIt: (md) => {
      addFigures(md, (document) => {
        previewed ||= started === undefined;
        return started?.figures.of(document);
      });
      return addReports(md, {
        elsewhere: (env, kind, number) => {
          previewed ||= started === undefined;
          const document = env?.currentDocument;
          return document && started?.links.of(document, kind, number);
        },
        inferred: (env, number) => {
          previewed ||= started === undefined;
          const document = env?.currentDocument;
          return (document && started?.links.areasOf(document, number)) ?? [];
        },
      });
    },
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
  return looksLikeReport(document.getText());
}
