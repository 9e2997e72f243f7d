// The pictures of the trace and of the preview, of the sample draft in the workbench.
import { built, copySample, inProject } from "./places.mjs";
import { openPreview } from "./preview.test.mjs";
import { SHOW_TRACE } from "./trace.test.mjs";
import { movePointerAway, openFile, runCommand, startWorkbench, webview } from "./workbench.mjs";

/** Takes docs/images/trace.png and preview.png, by the settings of all pictures. */
export async function takeTrace(report, settings) {
  await take(report, "trace.png", settings, arrangeTrace);
  await take(report, "preview.png", settings, arrangePreview);
}

function take(report, name, settings, arrange) {
  return report.test(`docs/images/${name}`, async () => {
    const draft = copySample("tr-33868");
    const workbench = await startWorkbench({
      vsix: built("rapporteur.vsix"),
      folder: draft.folder,
      settings,
    });
    try {
      await arrange(workbench.page);
      await movePointerAway(workbench.page);
      await workbench.page.waitForTimeout(1500);
      await workbench.page.screenshot({ path: inProject("docs/images", name) });
    } finally {
      await workbench.stop();
      draft.remove();
    }
  });
}

/** The graph around a key issue. */
async function arrangeTrace(page) {
  await openFile(page, "05-key-issues/01-device-triggering.md");
  await runCommand(page, SHOW_TRACE);
  const view = webview(page);
  const node = (id) => view.locator(`.nodes .node[data-id="${id}"]`);
  await view.locator("#to-graph").click();
  await node("KI#1").click();
  await node("KI#4").waitFor({ state: "detached" });
  await runCommand(page, "View: Toggle Primary Side Bar Visibility");
  await view.locator('.kind[data-kind="document"]').click();
}

/** A key issue with its preview. */
async function arrangePreview(page) {
  await openPreview(page, "05-key-issues/09-monitoring.md");
  await runCommand(page, "View: Toggle Primary Side Bar Visibility");
  const view = webview(page);
  await view.locator(".tr-editors-note").waitFor();
}
