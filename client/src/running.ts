// What runs beside a server: views, panels, commands and the figures of previews, told when texts change.
import { commands, type ExtensionContext, l10n, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  ALIVE,
  AREAS_CHANGED,
  type ItemName,
  SIMILAR_CHANGED,
  TRACE_CHANGED,
} from "../../server/src/lsp/protocol.ts";
import type { Running } from "./activation.ts";
import { AreasPanel } from "./areas-panel.ts";
import { ComparePanel } from "./compare-panel.ts";
import { compareWith } from "./compare-with.ts";
import { showComparison } from "./comparison.ts";
import { DashboardPanel } from "./dashboard-panel.ts";
import { Figures } from "./figures.ts";
import { MapPanel } from "./map-panel.ts";
import { speak } from "./pages/words.ts";
import { PreviewLinks } from "./preview-links.ts";
import { goToCommonSolution, goToRelated, peekRelated } from "./related-commands.ts";
import type { RelatedNode } from "./related-nodes.ts";
import { RelatedView } from "./related-view.ts";
import type { Sent } from "./sent.ts";
import { SimilarSource } from "./similar-source.ts";
import { TracePanel } from "./trace-panel.ts";
import { type Watched, watch } from "./watchdog.ts";

/** The parts of the extension that need the server of `client`, which has started. */
export function runningWith(
  context: ExtensionContext,
  client: BaseLanguageClient,
  { sent, restart }: { readonly sent: Sent; readonly restart: Watched["restart"] },
): Running {
  speak(l10n.bundle);
  const areas = new AreasPanel(context.extensionUri, client);
  const figures = new Figures(client);
  const links = new PreviewLinks(client);
  const source = new SimilarSource(client);
  const map = new MapPanel(context.extensionUri, source);
  const compare = new ComparePanel(context.extensionUri, client);
  const trace = new TracePanel(context.extensionUri, client);
  const dashboard = new DashboardPanel(context.extensionUri, client);
  new RelatedView(context, source);
  client.onNotification(AREAS_CHANGED, () => {
    void areas.update();
    void figures.update();
  });
  client.onNotification(SIMILAR_CHANGED, () => {
    void source.update();
    void compare.update();
  });
  client.onNotification(TRACE_CHANGED, () => {
    void trace.update();
    void dashboard.update();
    void links.update();
  });
  const command = (name: string, run: (given?: RelatedNode | ItemName) => Promise<void>): void => {
    context.subscriptions.push(commands.registerCommand(`rapporteur.${name}`, run));
  };
  command("nextRelatedThreat", () => goToRelated(client, "next"));
  command("previousRelatedThreat", () => goToRelated(client, "previous"));
  command("peekRelatedThreats", () => peekRelated(client));
  command("goToCommonSolution", () => goToCommonSolution(client));
  command("compareWith", (given) => compareWith(client, compare, statementOf(given)));
  command("showOnMap", (given) =>
    map.show(given !== undefined && "statement" in given ? given.statement : undefined),
  );
  context.subscriptions.push(window.onDidChangeActiveTextEditor((editor) => source.follow(editor)));
  void commands.executeCommand("setContext", "rapporteur.running", true);
  const endWatch = watch({
    alive: () => client.sendRequest(ALIVE),
    last: () => {
      const uri = sent.last?.uri;
      return uri === undefined ? undefined : { uri: uri.toString(), name: workspace.asRelativePath(uri) };
    },
    restart,
    tell: (message) => void window.showWarningMessage(message),
    l10n,
  });
  const stop = (): Promise<void> => {
    endWatch();
    return client.stop();
  };
  return {
    areas,
    map,
    compare,
    trace,
    dashboard,
    figures,
    links,
    showComparison: () => showComparison(client),
    stop,
  };
}

/** What a command is called with: a line of the tree, a point of the map, or nothing. */
function statementOf(given: RelatedNode | ItemName | undefined): ItemName | undefined {
  return given !== undefined && "statement" in given ? given.statement : given;
}
