// Related threats in the real workbench: lenses and keys that lead to them, and the tree of their groups.
import assert from "node:assert/strict";
import path from "node:path";
import { pickRow, pickRows } from "./pick-list.mjs";
import {
  atLine,
  revert,
  SOLUTION,
  THREAT,
  TIME_CONTROL,
  TRIGGERING,
  toThreat,
  typeInThreat,
  withDraft,
} from "./related-draft.mjs";
import { actionIn, showContainer, sideBarTitle, treeRow } from "./side-bar.mjs";
import { activeTab, codeLens, goTo, openFile, peek, runCommand, statusItem } from "./workbench.mjs";

/** What an author sees of related threats, step by step in one workbench. */
export function relatedTests(report) {
  return withDraft(report, async (step, page, draft) => {
    await jumpSteps(step, page, draft);
    await treeSteps(step, page, draft);
  });
}

/** How many are related to the threat, as its lens says: the first one belongs to the key issue. */
async function relatedCount(page) {
  const lens = codeLens(page, /^\d+ related$/).nth(1);
  await lens.waitFor();
  return Number.parseInt(await lens.textContent(), 10);
}

async function jumpSteps(step, page, draft) {
  await step("a lens on a threat counts what is related, and opens it in the peek view", async () => {
    const { view, heading } = peek(page);
    const count = await relatedCount(page);
    assert.ok(count > 1);
    await codeLens(page, `${count} related`).last().click();
    await heading.filter({ hasText: `(${count})` }).waitFor();
    await page.keyboard.press("Escape");
    await view.waitFor({ state: "detached" });
  });
  await step("a key issue has the same behind its counts", async () => {
    await goTo(page, { line: 1, column: 1 });
    await codeLens(page, /^\d+ related$/)
      .nth(1)
      .waitFor();
    assert.equal(await codeLens(page, /^\d+ related$/).count(), 2);
  });
  await step("Ctrl+K N leads to the next related threat, in another file", async () => {
    await toThreat(page, draft);
    await page.keyboard.press("Control+K");
    await page.keyboard.press("n");
    await atLine(page, draft, TRIGGERING, "- A false base station");
  });
  await step("Ctrl+K Shift+N leads back to the previous one", async () => {
    await page.keyboard.press("Control+K");
    await page.keyboard.press("Shift+N");
    await atLine(page, draft, TIME_CONTROL, THREAT);
  });
  await step("Ctrl+K L shows all of them in the peek view", async () => {
    const { view, heading } = peek(page);
    const count = await relatedCount(page);
    await page.keyboard.press("Control+K");
    await page.keyboard.press("l");
    await heading.filter({ hasText: `(${count})` }).waitFor();
    await page.keyboard.press("Escape");
    await view.waitFor({ state: "detached" });
  });
  await step("Ctrl+K G offers the solutions at hand and leads to the one picked", async () => {
    await toThreat(page, draft);
    await page.keyboard.press("Control+K");
    await page.keyboard.press("g");
    const first = pickRows(page).first();
    await first.filter({ hasText: "Sol#4" }).waitFor();
    await first.filter({ hasText: /declares .*KI#5.*; not .*KI#12/ }).waitFor();
    await pickRow(page, "Sol#4");
    await activeTab(page, path.basename(SOLUTION)).waitFor();
  });
  await step("where nothing is related the commands say so", async () => {
    await openFile(page, "01-scope.md");
    await runCommand(page, "Rapporteur: Next Related Threat");
    await statusItem(page, "Nothing is related to what the cursor is in.").waitFor();
  });
}

async function treeSteps(step, page, draft) {
  const group = treeRow(page, /^forged messages by a false base station: /).first();
  const others = treeRow(page, /^use of what belongs to others by a rogue server/).first();

  await step("the side bar shows groups, their members, and what is not answered yet", async () => {
    await showContainer(page, "Rapporteur");
    await group.waitFor();
    assert.match(await group.getAttribute("aria-label"), /\d threats · .*1 not answered yet/);
    await treeRow(page, /KI#12\/T1\s*not answered yet/).waitFor();
    await others.waitFor();
  });
  await step("a click on a member leads to its text", async () => {
    await treeRow(page, "KI#12/T1").click();
    await atLine(page, draft, TIME_CONTROL, THREAT);
  });
  await step("below it stand the solutions that could serve it", async () => {
    await treeRow(page, "KI#12/T1").locator(".monaco-tl-twistie").click();
    await treeRow(page, /Sol#4 .*could serve it too/).waitFor();
  });
  await step("the solutions at hand of a group tell what they declare of it and what not", async () => {
    await actionIn(sideBarTitle(page), "Show Only What Is Not Answered Yet").click();
    await others.waitFor({ state: "detached" });
    await treeRow(page, "Solutions at hand").first().locator(".monaco-tl-twistie").click();
    await treeRow(page, /Sol#4 .*declares \d of \d; not .*KI#12\/T1/).waitFor();
    await actionIn(sideBarTitle(page), "Show What Is Answered, Too").click();
    await others.waitFor();
  });
  await step("the title shows only what is not answered yet, and all again", async () => {
    await actionIn(sideBarTitle(page), "Show Only What Is Not Answered Yet").click();
    await others.waitFor({ state: "detached" });
    assert.equal(await group.count(), 1);
    await actionIn(sideBarTitle(page), "Show What Is Answered, Too").click();
    await others.waitFor();
  });
  await step(
    "areas are picked from a list; where nothing passes, a text says so and leads back",
    async () => {
      await actionIn(sideBarTitle(page), "Show Only What Is Not Answered Yet").click();
      await actionIn(sideBarTitle(page), "Filter by Area").click();
      await pickRows(page).filter({ hasText: "C" }).last().click();
      await page.keyboard.press("Enter");
      await page.locator(".part.sidebar .welcome-view", { hasText: "passes the filter" }).waitFor();
      await page.locator(".part.sidebar .welcome-view a", { hasText: "Show All" }).click();
      await others.waitFor();
    },
  );
  await step("the tree follows the text as one types, and stays open where it is", async () => {
    const candidate = treeRow(page, /Sol#4 .*could serve it too/);
    if ((await candidate.count()) === 0)
      await treeRow(page, "KI#12/T1").locator(".monaco-tl-twistie").click();
    await candidate.waitFor();
    await typeInThreat(page, draft);
    await treeRow(page, /not answered yet · Once more, A false/).waitFor();
    assert.equal(await candidate.count(), 1);
    await revert(page);
    await treeRow(page, "Once more").waitFor({ state: "detached" });
  });
}
