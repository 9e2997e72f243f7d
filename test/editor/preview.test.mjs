// A Technical Report in the built-in Markdown preview, in the real workbench.
import assert from "node:assert/strict";
import path from "node:path";
import { pressUntil } from "./quick-input.mjs";
import { withDraft } from "./related-draft.mjs";
import { until } from "./until.cjs";
import { openFile, webview } from "./workbench.mjs";

const SOLUTION = "06-solutions/01-trigger-in-nas.md";
const KEY_ISSUE = "05-key-issues/01-device-triggering.md";

/** Opens the preview of `name` beside its text. */
export async function openPreview(page, name) {
  await openFile(page, name);
  await page.keyboard.press("Control+K");
  await pressUntil(page, "v", page.locator(".tab", { hasText: `Preview ${path.basename(name)}` }));
}

/** What an author sees and does in it. */
export function previewTests(report) {
  return withDraft(report, async (step, page) => {
    const view = webview(page);
    const colour = (selector) =>
      view
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);

    await step("notes are indented, and Editor's notes are red", async () => {
      await openPreview(page, SOLUTION);
      await view.locator(".tr-editors-note").waitFor();
      const left = async (selector) => (await view.locator(selector).first().boundingBox()).x;
      assert.ok((await left(".tr-note")) > (await left("h2.tr-solution")) + 10);
      const [red, green] = (await colour(".tr-editors-note")).match(/\d+/g).map(Number);
      assert.ok(red > 200 && green < 150, "it is red in a dark theme, too");
      assert.notEqual(await colour(".tr-editors-note"), await colour("h2.tr-solution"));
    });
    await step("a mention leads to a key issue in another file of the study", async () => {
      const link = view.locator("a.tr-link", { hasText: /key issue #1/ }).first();
      await link.waitFor();
      assert.match(await link.getAttribute("href"), /^\.\.\/05-key-issues\/01-device-triggering\.md#L1$/);
      await link.click();
      await view.locator("h2.tr-key-issue", { hasText: "Device triggering" }).waitFor();
    });
    await step("a clause, and a table, in another file of the study are led to as well", async () => {
      await page.keyboard.press("Control+1");
      await openFile(page, SOLUTION);
      await page.keyboard.press("Control+End");
      await page.keyboard.type("\n\nSee clause 5.1.2 and table 6.0-1.\n");
      await openPreview(page, SOLUTION);
      const clause = view.locator("a.tr-link", { hasText: "clause 5.1.2" });
      await clause.waitFor();
      const table = view.locator("a.tr-link", { hasText: "table 6.0-1" });
      assert.match(await table.getAttribute("href"), /^00-mapping\.md#L7$/);
      await clause.click();
      await view.locator("h2.tr-key-issue", { hasText: "Device triggering" }).waitFor();
    });
    await step("threats, requirements and areas are told apart", async () => {
      await page.keyboard.press("Control+1");
      await openPreview(page, KEY_ISSUE);
      await view.locator("li.tr-threat").nth(4).waitFor();
      assert.equal(await view.locator("li.tr-threat").count(), 5);
      assert.equal(await view.locator("li.tr-requirement").count(), 5);
      assert.deepEqual(await view.locator(".tr-area").allTextContents(), ["A", "B", "C"]);
    });
    await step("what is mentioned in the same file is where the link leads", async () => {
      await page.keyboard.press("Control+1");
      await openFile(page, KEY_ISSUE);
      await page.keyboard.press("Control+End");
      await page.keyboard.type("\n\nSee clause 5.1.2.\n");
      const link = view.locator("a.tr-link", { hasText: "clause 5.1.2" });
      await link.waitFor();
      assert.equal(await link.getAttribute("href"), "#tr-clause-5.1.2");
      await until(
        "the heading is there",
        async () => (await view.locator('[id="tr-clause-5.1.2"]').count()) === 1,
      );
    });
  });
}
