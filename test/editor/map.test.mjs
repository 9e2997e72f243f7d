// Two threats side by side and the map of similar threats, in the real workbench.
import assert from "node:assert/strict";
import path from "node:path";
import { pickRow, pickRows } from "./pick-list.mjs";
import { atLine, revert, SOLUTION, THREAT, TRIGGERING, typeInThreat, withDraft } from "./related-draft.mjs";
import { actionIn, chooseFromMenu, showContainer, treeRow } from "./side-bar.mjs";
import { until } from "./until.cjs";
import { activeTab, movePointerAway, runCommand, webview } from "./workbench.mjs";

export const SHOW_MAP = "Rapporteur: Show Map of Similar Threats";

/** What an author sees and does with them, step by step in one workbench. */
export function mapTests(report) {
  return withDraft(report, async (step, page, draft) => {
    await compareSteps(step, page, draft);
    await mapSteps(step, page, draft);
  });
}

async function compareSteps(step, page, draft) {
  const view = webview(page);

  await step("Compare With… offers what is related first, and shows two side by side", async () => {
    const row = treeRow(page, "KI#12/T1");
    await showContainer(page, "Rapporteur");
    await row.waitFor();
    await movePointerAway(page);
    await row.hover();
    await actionIn(row, "Compare With").click();
    await pickRows(page).first().filter({ hasText: "Related" }).waitFor();
    await pickRow(page, "KI#6/T3");
    await view.locator(".side").nth(1).waitFor();
    assert.deepEqual(await view.locator(".side h2").allTextContents(), ["KI#12/T1", "KI#6/T3"]);
  });
  await step("what both say is marked, and what they have in common is told", async () => {
    for (const side of await view.locator(".side").all()) {
      assert.ok((await side.locator("mark.word").allTextContents()).includes("false base station"));
      const text = await side.locator(".text").textContent();
      assert.match(text, /^A false base station can send a forged .*\.$/);
    }
    await view.locator("#common li", { hasText: "both: forged messages" }).waitFor();
    const background = await view
      .locator("mark.word")
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor);
    assert.notEqual(background, "rgba(0, 0, 0, 0)");
  });
  await step("each side tells its key issue, areas and solutions, and leads to their texts", async () => {
    const [own, other] = await view.locator(".side").all();
    assert.match(await own.textContent(), /KI#12 Time controlled access.*Area A2.*None yet/s);
    assert.match(await other.textContent(), /KI#6 Overload.*Sol#4 .*declares KI#1, KI#5, KI#6/s);
    await other.locator("button", { hasText: "Sol#4" }).click();
    await activeTab(page, path.basename(SOLUTION)).waitFor();
  });
  await step("it follows the text as one types", async () => {
    await typeInThreat(page, draft);
    await view.locator(".side .text", { hasText: "Once more, A false base station" }).waitFor();
    await revert(page);
    await view.locator(".side .text", { hasText: "Once more" }).waitFor({ state: "detached" });
    await page.locator(".tab", { hasText: "KI#12/T1 and KI#6/T3" }).locator(".codicon-close").click();
  });
}

async function mapSteps(step, page, draft) {
  const view = webview(page);
  const point = (id) => view.locator(`.map .dot[data-ref$=" ${id}"]`);
  const card = view.locator("#card");
  const focused = () => view.locator(".map .dot:focus").getAttribute("data-ref");

  await step("the command opens the map beside the text: every threat, and its groups", async () => {
    await runCommand(page, SHOW_MAP);
    await point("KI#12/T1").waitFor();
    assert.equal(await view.locator(".map .dot").count(), 38);
    assert.ok((await view.locator(".circle").count()) > 1);
    assert.equal(await page.locator(".editor-group-container").count(), 2);
  });
  await step("groups hold their members, and what is not answered has another shape and colour", async () => {
    const inside = (outer, inner) =>
      Math.hypot(
        outer.x + outer.width / 2 - inner.x - inner.width / 2,
        outer.y + outer.height / 2 - inner.y - inner.height / 2,
      ) <
      outer.width / 2;
    const circle = view.locator(".circle", {
      has: view.locator("title", { hasText: "forged messages by a false base station" }),
    });
    const box = await circle.locator("circle").boundingBox();
    assert.ok(inside(box, await point("KI#12/T1").locator(".shape").boundingBox()));
    assert.ok(!inside(box, await point("KI#4/T1").locator(".shape").boundingBox()));
    const fill = (id) =>
      point(id)
        .locator(".shape")
        .evaluate((shape) => getComputedStyle(shape).fill);
    assert.equal(await fill("KI#12/T1"), "rgb(31, 31, 31)", "it is hollow: one sees the paper");
    assert.notEqual(await fill("KI#4/T1"), "rgb(31, 31, 31)");
  });
  await step("pointing at a point shows its text, and its lines stand out", async () => {
    await point("KI#12/T1").hover();
    await card.filter({ hasText: THREAT }).waitFor();
    await card.filter({ hasText: "Not answered yet" }).waitFor();
    const near = await view.locator(".lines .near").getAttribute("d");
    assert.ok(near.split("M").length > 2, "it has two lines at least");
    await view.locator("#legend").hover();
    await card.waitFor({ state: "hidden" });
  });
  await step("a click leads to the text", async () => {
    await point("KI#4/T1").click();
    await atLine(page, draft, "05-key-issues/04-usim-restriction.md", "- An attacker can take the UICC");
  });
  await step("arrows move from point to point, Enter leads to the text, C compares", async () => {
    await point("KI#12/T1").focus();
    await card.filter({ hasText: THREAT }).waitFor();
    await page.keyboard.press("ArrowRight");
    await until(
      "another point of the group has the focus",
      async () => !(await focused()).endsWith("KI#12/T1"),
    );
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Home");
    assert.match(await focused(), / KI#1\/T1$/);
    await page.keyboard.press("c");
    await pickRows(page).first().waitFor();
    await page.keyboard.press("Escape");
    await point("KI#1/T1").focus();
    await page.keyboard.press("Enter");
    await atLine(page, draft, TRIGGERING, "- A false base station");
  });
  await step("Tab reaches the point that had the focus last, and no other", async () => {
    assert.equal(await view.locator('.map .dot[tabindex="0"]').count(), 1);
    assert.equal(await view.locator('.map .dot[tabindex="0"]').getAttribute("data-ref"), "33.868 KI#1/T1");
  });
  await step("a point tells those who hear it what it is", async () => {
    const label = await point("KI#12/T1").getAttribute("aria-label");
    assert.match(
      label,
      /^KI#12\/T1 · Time controlled access.*Not answered yet\. In the group forged messages/,
    );
  });
  await step("the filters leave what they let through, and the others step back", async () => {
    const faint = () => view.locator(".map .dot.faint").count();
    await view.locator("#unanswered").check();
    assert.equal(await faint(), 35);
    await view.locator("#area").selectOption("A2");
    assert.ok((await faint()) > 35);
    await view.locator("#unanswered").uncheck();
    await view.locator("#area").selectOption("");
    assert.equal(await faint(), 0);
    await view.locator("#kind").selectOption("requirement");
    assert.equal(await view.locator(".map .dot").count(), 41);
    assert.equal(await view.locator(".map .dot rect.shape").count(), 41);
    await view.locator("#kind").selectOption("threat");
  });
  await step("it follows the text as one types, and keeps its place", async () => {
    await view.locator("#zoom-in").click();
    await view.locator("#zoom-in").click();
    await view.locator("#frame").evaluate((frame) => frame.scrollTo(40, 10));
    const before = await point("KI#4/T1").boundingBox();
    await page.keyboard.press("Control+1"); // the first group, that of the text
    await typeInThreat(page, draft);
    await until("the label has changed", async () =>
      (await point("KI#12/T1").getAttribute("aria-label")).includes("Once more, A false"),
    );
    assert.equal(await view.locator("#zoom-fit").textContent(), "156 %");
    assert.deepEqual(
      await view.locator("#frame").evaluate((frame) => [frame.scrollLeft, frame.scrollTop]),
      [40, 10],
    );
    const after = await point("KI#4/T1").boundingBox();
    assert.ok(Math.hypot(before.x - after.x, before.y - after.y) < 30, "a few words move no other point far");
    await revert(page);
  });
  await step("the tree leads to a point of it", async () => {
    await movePointerAway(page);
    await chooseFromMenu(page, treeRow(page, "KI#7/T1"), "Show on the Map");
    await view.locator('.map .dot.current[data-ref$=" KI#7/T1"]').waitFor();
    await card.filter({ hasText: "KI#7/T1" }).waitFor();
  });
  await step("it comes back after a reload, with what was chosen", async () => {
    await view.locator("#area").selectOption("A2");
    await page.keyboard.press("Control+1");
    await runCommand(page, "Developer: Reload Window");
    await point("KI#12/T1").waitFor();
    // Until all files of the draft are read, there may be no such area.
    await until("the area is chosen", async () => (await view.locator("#area").inputValue()) === "A2");
    assert.equal(await view.locator("#zoom-fit").textContent(), "156 %");
    await until("it holds something back", async () => (await view.locator(".map .dot.faint").count()) > 0);
  });
}
