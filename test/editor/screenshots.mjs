// The pictures of the README: the sample draft in the workbench. Written only with `run.mjs --screenshots`.
import { pathToFileURL } from "node:url";
import { SHOW_AREAS } from "./areas.test.mjs";
import { startBrowser } from "./browser.mjs";
import { writeDashboard } from "./dashboard.test.mjs";
import { resize, widenSideBar } from "./edges.mjs";
import { SHOW_MAP } from "./map.test.mjs";
import { built, copySample, inProject, placeIn } from "./places.mjs";
import { addThreat } from "./related-draft.mjs";
import { showContainer, treeRow } from "./side-bar.mjs";
import { takeTrace } from "./trace-screenshots.mjs";
import {
  codeLens,
  goTo,
  movePointerAway,
  openBeside,
  openFile,
  problem,
  runCommand,
  showProblems,
  startWorkbench,
  statusItem,
  tab,
  textLine,
  webview,
} from "./workbench.mjs";

const MAPPING = "06-solutions/00-mapping.md";
const KEY_ISSUE = "05-key-issues/01-device-triggering.md";
const SOLUTION = "06-solutions/07-tsp-protection.md";
const TIME_CONTROL = "05-key-issues/12-time-control.md";

export const SETTINGS = {
  "workbench.colorTheme": "Default Light Modern",
  "workbench.layoutControl.enabled": false,
  "workbench.editor.editorActionsLocation": "hidden",
  "editor.minimap.enabled": false,
  "editor.fontSize": 13,
  "editor.inlayHints.maximumLength": 0,
  "editor.lineNumbersMinChars": 3,
  "editor.occurrencesHighlight": "off",
  "editor.renderLineHighlight": "none",
  "explorer.autoReveal": true,
  "outline.showFields": true,
  "rapporteur.outline.enabled": true,
  "breadcrumbs.enabled": false,
  "window.menuBarVisibility": "hidden",
};

/** Takes the pictures of docs/images. */
export async function takeScreenshots(report) {
  await takeWorkbench(report);
  await takeAreas(report);
  await takeDashboard(report);
  await takeRelated(report);
  await takeTrace(report, SETTINGS);
}

/** Takes docs/images/dashboard.png: the upper part of the page of the sample draft. */
async function takeDashboard(report) {
  await report.test("docs/images/dashboard.png", async () => {
    const draft = copySample("tr-33868");
    const browser = await startBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1180, height: 1330 } });
      await page.goto(pathToFileURL(writeDashboard(draft)).href);
      await page.locator("time").evaluate((time) => {
        time.textContent = "2026-01-15 09:00 UTC";
      });
      await page.screenshot({ path: inProject("docs/images/dashboard.png") });
    } finally {
      await browser.close();
      draft.remove();
    }
  });
}

/** Takes docs/images/vscode.png: a key issue and a solution side by side, outline and findings around them. */
async function takeWorkbench(report) {
  await report.test("docs/images/vscode.png", async () => {
    const draft = copySample("tr-33868");
    spoil(draft);
    const workbench = await startWorkbench({
      vsix: built("rapporteur.vsix"),
      folder: draft.folder,
      settings: SETTINGS,
    });
    try {
      await arrange(workbench.page, draft);
      await workbench.page.screenshot({ path: inProject("docs/images/vscode.png") });
    } finally {
      await workbench.stop();
      draft.remove();
    }
  });
}

/** Takes docs/images/areas.png: the architecture with its areas in a dark theme, and what lies in one of them. */
async function takeAreas(report) {
  await report.test("docs/images/areas.png", async () => {
    const draft = copySample("tr-33868");
    const workbench = await startWorkbench({
      vsix: built("rapporteur.vsix"),
      folder: draft.folder,
      settings: { ...SETTINGS, "workbench.colorTheme": "Default Dark Modern" },
    });
    try {
      await arrangeAreas(workbench.page, draft);
      await workbench.page.screenshot({ path: inProject("docs/images/areas.png") });
    } finally {
      await workbench.stop();
      draft.remove();
    }
  });
}

async function arrangeAreas(page, draft) {
  await openFile(page, TIME_CONTROL);
  await goTo(page, placeIn(draft.read(TIME_CONTROL), "### 5.12.2"));
  await codeLens(page, "3 threats").waitFor();
  await runCommand(page, SHOW_AREAS);
  const view = webview(page);
  await view.locator('[data-area="A"] .rpt-band').click({ position: { x: 8, y: 60 } });
  await view.locator("#list h3").first().waitFor();
  await runCommand(page, "View: Toggle Primary Side Bar Visibility");
  await movePointerAway(page);
  await page.waitForTimeout(1500);
}

/** Takes docs/images/related.png: groups in the side bar, a threat in the text, and the map with its related ones. */
async function takeRelated(report) {
  await report.test("docs/images/related.png", async () => {
    const draft = copySample("tr-33868");
    addThreat(draft);
    const workbench = await startWorkbench({
      vsix: built("rapporteur.vsix"),
      folder: draft.folder,
      settings: SETTINGS,
    });
    try {
      await arrangeRelated(workbench.page, draft);
      await workbench.page.screenshot({ path: inProject("docs/images/related.png") });
    } finally {
      await workbench.stop();
      draft.remove();
    }
  });
}

async function arrangeRelated(page, draft) {
  await openFile(page, TIME_CONTROL);
  await goTo(page, placeIn(draft.read(TIME_CONTROL), "### 5.12.2"));
  await codeLens(page, /^\d+ related$/)
    .nth(1)
    .waitFor();
  await showContainer(page, "Rapporteur");
  await treeRow(page, "KI#12/T1").locator(".monaco-tl-twistie").click();
  await widenSideBar(page, 60);
  await runCommand(page, SHOW_MAP);
  const view = webview(page);
  await view.locator("#zoom-in").click();
  await movePointerAway(page);
  await view.locator('.map .dot[data-ref$=" KI#12/T1"]').focus();
  await page.waitForTimeout(1500);
}

/** Puts a few mistakes into the draft, for the Problems panel to show something. */
function spoil(draft) {
  const change = (name, from, to) => {
    placeIn(draft.read(name), from);
    draft.write(name, draft.read(name).replace(from, to));
  };
  change(MAPPING, "| Solution #8 | | | | X |", "| Solution #8 | | | | |");
  change(MAPPING, "| Solution #2 | X | |", "| Solution #2 | X | X |");
  change("05-key-issues/06-overload.md", "TS 22.368 [2]", "TS 22.368 [21]");
}

async function arrange(page, draft) {
  await openFile(page, KEY_ISSUE);
  await codeLens(page, "5 threats").waitFor();
  await openBeside(page, SOLUTION);
  await codeLens(page, "addresses key issues").waitFor();
  await textLine(page, /Monitoring/)
    .first()
    .waitFor();
  await goTo(page, placeIn(draft.read(SOLUTION), "### 6.7.1"));
  await showProblems(page);
  await problem(page, "Sol#8 says that it addresses KI#4").waitFor();
  await runCommand(page, "Explorer: Focus on Outline View");
  await resize(page, { panel: 75, outline: -220 });
  await tab(page, KEY_ISSUE).click();
  await statusItem(page, "Ln 1, Col 1").waitFor();
  await movePointerAway(page);
  await page.waitForTimeout(1500);
}
