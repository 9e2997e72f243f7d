// The coverage dashboard as a panel, in the real workbench.
import assert from "node:assert/strict";
import fs from "node:fs";
import { acceptFile } from "./quick-input.mjs";
import { atLine, revert, typeInThreat, withDraft } from "./related-draft.mjs";
import { until } from "./until.cjs";
import { runCommand, webview } from "./workbench.mjs";

export const SHOW_DASHBOARD = "Rapporteur: Show Coverage Dashboard";

/** What an author sees and does with it, step by step in one workbench. */
export function coverageTests(report) {
  return withDraft(report, async (step, page, draft) => {
    const view = webview(page);
    const rows = view.locator("#s1-key-issues tbody tr:visible");

    await step("the command opens the dashboard of the study beside the text", async () => {
      await runCommand(page, SHOW_DASHBOARD);
      await view.locator("#title", { hasText: "33.868" }).waitFor();
      assert.equal(await rows.count(), 12);
      assert.equal(await page.locator(".editor-group-container").count(), 2);
    });
    await step("it has the colours of the theme", async () => {
      const colour = (name) =>
        view.locator("body").evaluate((body, key) => getComputedStyle(body)[key], name);
      assert.equal(await colour("backgroundColor"), "rgb(31, 31, 31)");
      assert.equal(await colour("color"), "rgb(204, 204, 204)");
    });
    await step("the filter leaves what is open and what lies in an area", async () => {
      await view.locator("#open").check();
      assert.equal(await rows.count(), 1);
      await view.locator("#open").uncheck();
      await view.locator("#area").selectOption("B2");
      assert.equal(await rows.count(), 2);
      await view.locator("#area").selectOption("");
    });
    await step("an entry leads to its text", async () => {
      await view.locator("#s1-key-issues a", { hasText: "KI#4" }).click();
      await atLine(page, draft, "05-key-issues/04-usim-restriction.md", "## 5.4");
    });
    await step("a mark of the matrix leads to the words behind it, by the keyboard alone", async () => {
      await view.locator(".matrix td a").first().focus();
      await page.keyboard.press("Enter");
      await view.locator("tr.led-to").waitFor({ state: "visible" });
      assert.match(await view.locator("tr.led-to").innerText(), /Sol#1/);
    });
    await step("it follows the text as one types, and keeps its filter", async () => {
      await view.locator("#words").fill("time window");
      await page.keyboard.press("Control+1"); // the first group, that of the text
      await typeInThreat(page, draft);
      await view.locator("#s1-open", { hasText: "Once more, A false base station" }).waitFor();
      assert.equal(await view.locator("#words").inputValue(), "time window");
      assert.ok((await rows.count()) < 12);
      await revert(page);
    });
    await step("it can be saved as HTML", async () => {
      await view.locator("#save").click();
      const target = draft.file("coverage.html");
      await acceptFile(page, target);
      await until("the file is written", () => fs.existsSync(target) && fs.statSync(target).size > 0);
      const html = fs.readFileSync(target, "utf8");
      assert.match(html, /^<!doctype html>/);
      assert.ok(!html.includes(draft.folder), "it tells nothing of the machine");
    });
    await step("it comes back after a reload, with its filter", async () => {
      await page.keyboard.press("Control+1");
      await runCommand(page, "Developer: Reload Window");
      await view.locator("#title", { hasText: "33.868" }).waitFor();
      await until(
        "the filter is there",
        async () => (await view.locator("#words").inputValue()) === "time window",
      );
    });
  });
}
