// The panel with the system architecture figure, and the figure in the Markdown preview, in the real workbench.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { built, copySample } from "./places.mjs";
import { acceptFile, answerQuickInput } from "./quick-input.mjs";
import { until } from "./until.cjs";
import {
  activeTab,
  openFile,
  pictured,
  runCommand,
  startWorkbench,
  statusItem,
  unsavedTab,
  webview,
} from "./workbench.mjs";

export const SHOW_AREAS = "Rapporteur: Show Areas of the Security Architecture";
const OVERVIEW = "04-architecture.md";
const KEY_ISSUE = "05-key-issues/04-usim-restriction.md";
const TIME_CONTROL = "05-key-issues/12-time-control.md";

/** What an author sees and does with the figure, step by step in one workbench. */
export async function areasTests(report) {
  const draft = copySample("tr-33868");
  const refused = [];
  let workbench;
  try {
    const started = await report.test("the draft is opened", async () => {
      workbench = await startWorkbench({
        vsix: built("rapporteur.vsix"),
        folder: draft.folder,
        settings: { "workbench.colorTheme": "Default Dark Modern" },
        onPage: (page) => {
          page.on("console", (message) => {
            if (message.text().includes("Content Security Policy")) refused.push(message.text());
          });
        },
      });
      await openFile(workbench.page, KEY_ISSUE);
    });
    if (!started) return;
    const step = (name, body) => report.test(name, () => pictured(workbench.page, name, body));
    await panelSteps(step, workbench.page, draft);
    await previewSteps(step, workbench.page, draft);
    await report.test("nothing was refused by a content security policy", () => {
      assert.deepEqual(refused, []);
    });
  } finally {
    await workbench?.stop();
    draft.remove();
  }
}

async function panelSteps(step, page, draft) {
  const view = webview(page);
  const area = (id) => view.locator(`[data-area="${id}"]`);
  const entries = view.locator("#list .entry");
  const heading = view.locator("#list h2");

  await step("the command opens the figure beside the text", async () => {
    await runCommand(page, SHOW_AREAS);
    for (const id of ["A", "A1", "A2", "B", "B1", "B2", "C"]) await area(id).waitFor();
    await view.locator(".rpt-party", { hasText: "MTC device" }).waitFor();
    assert.equal(await page.locator(".editor-group-container").count(), 2);
  });
  await step("every area and subdivision bears its counts", async () => {
    for (const group of await view.locator("[data-area]").all()) {
      const label = await group.getAttribute("aria-label");
      assert.match(label, /; \d+ key issues?, \d+ threats?, \d+ unanswered$/);
      const [keyIssues] = /\d+ key issues?/.exec(label);
      assert.ok((await group.textContent()).replaceAll("\u00a0", " ").includes(keyIssues), label);
    }
    assert.match(await area("A").getAttribute("aria-label"), /; [1-9]\d* key issues, [1-9]/);
  });
  await step("the figure has the colours of the theme", async () => {
    const fill = (name) =>
      view
        .locator(name)
        .first()
        .evaluate((element) => getComputedStyle(element).fill);
    assert.equal(await fill("#figure .rpt-paper"), "rgb(31, 31, 31)");
    assert.equal(await fill("#figure .rpt-text"), "rgb(204, 204, 204)");
  });
  await step("a click on a band lists its key issues and threats", async () => {
    await area("A")
      .locator(".rpt-band")
      .click({ position: { x: 8, y: 60 } });
    await heading.filter({ hasText: /^Area A: / }).waitFor();
    await view.locator("h3", { hasText: /^Unanswered threats \(\d+\)$/ }).waitFor();
    await view.locator("h3", { hasText: /^Key issues \(\d+\)$/ }).waitFor();
    await entries.filter({ hasText: /^KI#4 / }).waitFor();
  });
  await step("a click on an entry leads to its text", async () => {
    await entries.filter({ hasText: /^KI#12 / }).click();
    await activeTab(page, path.basename(TIME_CONTROL)).waitFor();
    await statusItem(page, /Ln 1, Col/).waitFor();
    assert.equal(await area("A").getAttribute("aria-pressed"), "true");
  });
  await step("it follows the text as one types", async () => {
    const before = await area("C").getAttribute("aria-label");
    await openFile(page, TIME_CONTROL);
    await page.keyboard.press("Control+End");
    await page.keyboard.type("\n\nAreas: C\n");
    const counts = (label) => Number(/(\d+) key issues?/.exec(label)[1]);
    await until("KI#12 counts in area C", async () => {
      return counts(await area("C").getAttribute("aria-label")) === counts(before) + 1;
    });
  });
  await step("arrows move through the areas, Enter opens the list, Escape leads back", async () => {
    const focused = () => view.locator(":focus").first().getAttribute("data-area");
    await area("A").focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(), "A1");
    await page.keyboard.press("End");
    assert.equal(await focused(), "C");
    await page.keyboard.press("Enter");
    await heading.filter({ hasText: /^Area C: / }).waitFor();
    assert.match(await view.locator("#status").textContent(), /^Area C, between MTC server and MTC device/);
    await page.keyboard.press("ArrowDown");
    assert.equal(await view.locator(".entry:focus").count(), 1);
    await page.keyboard.press("Escape");
    assert.equal(await focused(), "C");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await focused(), "B2");
  });
  await step("buttons, keys and the wheel zoom", async () => {
    const shown = view.locator("#zoom-fit");
    const width = async () => (await view.locator("#figure svg").boundingBox()).width;
    const fitted = await width();
    await view.locator("#zoom-in").click();
    assert.equal(await shown.textContent(), "125 %");
    assert.ok(Math.abs((await width()) / fitted - 1.25) < 0.02);
    await page.keyboard.press("+");
    assert.equal(await shown.textContent(), "156 %");
    await page.keyboard.press("0");
    assert.equal(await shown.textContent(), "100 %");
    await page.keyboard.press("-");
    assert.equal(await shown.textContent(), "80 %");
    await view.locator("#frame").hover();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await shown.filter({ hasText: "100 %" }).waitFor();
  });
  await step("the figure can be saved with a caption", async () => {
    await view.locator("#save").click();
    await answerQuickInput(page, "Figure 4-1: Areas of this study");
    const target = draft.file("figure-areas.svg");
    await acceptFile(page, target);
    await until("the file is written", () => fs.existsSync(target) && fs.readFileSync(target, "utf8") !== "");
    const svg = fs.readFileSync(target, "utf8");
    assert.match(svg, /^<svg /);
    assert.ok(svg.includes(">Figure 4-1: Areas of this study</"));
  });
  await step("it comes back after a reload, with the list that was open", async () => {
    await view.locator("#zoom-in").click();
    await page.keyboard.press("Control+1"); // the first group, that of the text
    await page.keyboard.press("Control+S");
    await unsavedTab(page, path.basename(TIME_CONTROL)).waitFor({ state: "detached" });
    await runCommand(page, "Developer: Reload Window");
    await heading.filter({ hasText: /^Area C: / }).waitFor();
    assert.equal(await view.locator("#zoom-fit").textContent(), "125 %");
  });
}

async function previewSteps(step, page, draft) {
  await step("a comment in the draft is shown as the figure in the Markdown preview", async () => {
    assert.ok(draft.read(OVERVIEW).includes("<!-- rapporteur:figure areas -->"));
    await openFile(page, OVERVIEW);
    await page.keyboard.press("Control+K");
    await page.keyboard.press("v");
    const preview = webview(page);
    await preview.locator('svg.rpt-areas [data-area="C"]').waitFor();
    // The preview may load its page anew while it is looked at.
    const box = () =>
      preview
        .locator("svg.rpt-areas")
        .boundingBox()
        .catch(() => null);
    await until("it is as wide as a figure", async () => ((await box())?.width ?? 0) > 100);
  });
  await step("it follows the draft", async () => {
    const label = () => webview(page).locator('svg.rpt-areas [data-area="B1"]').getAttribute("aria-label");
    assert.match(await label(), /; 0 key issues/);
    draft.write(TIME_CONTROL, `${draft.read(TIME_CONTROL)}\nAreas: B1\n`);
    await until("KI#12 counts in area B1", async () => /; 1 key issue,/.test(await label()));
  });
}
