// What runs beside a server: the panel and the figures of previews, told when texts change.
import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { AREAS_CHANGED } from "../../server/src/lsp/protocol.ts";
import type { Running } from "./activation.ts";
import { AreasPanel } from "./areas-panel.ts";
import { showComparison } from "./comparison.ts";
import { Figures } from "./figures.ts";

/** The parts of the extension that need the server of `client`, which has started. */
export function runningWith(context: ExtensionContext, client: BaseLanguageClient): Running {
  const panel = new AreasPanel(context.extensionUri, client);
  const figures = new Figures(client);
  client.onNotification(AREAS_CHANGED, () => {
    void panel.update();
    void figures.update();
  });
  return { panel, figures, showComparison: () => showComparison(client), stop: () => client.stop() };
}
