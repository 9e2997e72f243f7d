// What runs beside a server: the panel and the figures of previews, told when texts change.
import { type ExtensionContext, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ALIVE, AREAS_CHANGED } from "../../server/src/lsp/protocol.ts";
import type { Running } from "./activation.ts";
import { AreasPanel } from "./areas-panel.ts";
import { Figures } from "./figures.ts";
import type { Sent } from "./sent.ts";
import { type Watched, watch } from "./watchdog.ts";

/** The parts of the extension that need the server of `client`, which has started. */
export function runningWith(
  context: ExtensionContext,
  client: BaseLanguageClient,
  { sent, restart }: { readonly sent: Sent; readonly restart: Watched["restart"] },
): Running {
  const panel = new AreasPanel(context.extensionUri, client);
  const figures = new Figures(client);
  client.onNotification(AREAS_CHANGED, () => {
    void panel.update();
    void figures.update();
  });
  const endWatch = watch({
    alive: () => client.sendRequest(ALIVE),
    last: () => {
      const uri = sent.last?.uri;
      return uri === undefined ? undefined : { uri: uri.toString(), name: workspace.asRelativePath(uri) };
    },
    restart,
    tell: (message) => void window.showWarningMessage(message),
  });
  const stop = (): Promise<void> => {
    endWatch();
    return client.stop();
  };
  return { panel, figures, stop };
}
