// The trace as matrix and graph, in the real workbench.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { pickRows } from "./pick-list.mjs";
import { acceptFile } from "./quick-input.mjs";
import { revert, THREAT, typeInThreat, withDraft } from "./related-draft.mjs";
import { until } from "./until.cjs";
import { activeTab, movePointerAway, runCommand, webview } from "./workbench.mjs";

export const SHOW_TRACE = "Rapporteur: Show Trace as Matrix and Graph";
const MAPPING = "06-solutions/00-mapping.md";

/** What an author sees and does with them, step by step in one workbench. */
export function traceTests(report) {
  return withDraft(report, async (step, page, draft) => {
    await matrixSteps(step, page, draft);
    await graphSteps(step, page, draft);
    await saveSteps(step, page, draft);
    await reloadSteps(step, page);
  });
}

async function matrixSteps(step, page, draft) {
  const view = webview(page);
  const cell = (row, column) => view.locator(`[role=gridcell][aria-label*=": ${row}, ${column},"]`);
  const focused = () => view.locator("#matrix :focus").getAttribute("aria-label");
  const card = view.locator("#card");

  await step(
    "the command opens the matrix beside the text: a row a solution, a column a key issue",
    async () => {
      await runCommand(page, SHOW_TRACE);
      await cell("Sol#1", "KI#1").waitFor();
      assert.equal(await view.locator("#matrix tbody tr").count(), 14);
      assert.equal(await view.locator("#matrix thead th").count(), 12);
      assert.equal(await page.locator(".editor-group-container").count(), 2);
    },
  );
  await step("the headers stay in sight", async () => {
    const frame = view.locator("#matrix");
    const box = await frame.boundingBox();
    await frame.evaluate((element) => element.scrollTo(80, 60));
    const corner = await view.locator(".corner").boundingBox();
    assert.ok(Math.abs(corner.x - box.x) < 2 && Math.abs(corner.y - box.y) < 2);
    await frame.evaluate((element) => element.scrollTo(0, 0));
  });
  await step("pointing at a mark shows who says so, and the sentence", async () => {
    assert.equal(await cell("Sol#2", "KI#1").textContent(), "T S");
    await cell("Sol#2", "KI#1").hover();
    await card.filter({ hasText: "Sol#2, KI#1" }).waitFor();
    assert.match(await card.textContent(), /table: A table in clause 6\.0 says so\..*sentence: \S.*/s);
    await view.locator("#legend").hover();
    await card.waitFor({ state: "hidden" });
  });
  await step("arrows move by cell, Enter leads to the sentence and then to the table", async () => {
    await cell("Sol#1", "KI#1").focus();
    await page.keyboard.press("ArrowDown");
    assert.match(await focused(), /^T S: Sol#2, KI#1, by table and sentence/);
    await page.keyboard.press("Enter");
    await activeTab(page, "02-").waitFor();
    await cell("Sol#2", "KI#1").focus();
    await page.keyboard.press("Enter");
    await activeTab(page, path.basename(MAPPING)).waitFor();
    await cell("Sol#2", "KI#1").focus();
    await page.keyboard.press("ArrowLeft");
    assert.match(await focused(), /^Sol#2 /);
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowUp");
    assert.match(await focused(), /^KI#1 /, "the header can be reached");
    await page.keyboard.press("Enter");
    await activeTab(page, "01-device-triggering").waitFor();
    assert.equal(await view.locator('#matrix [tabindex="0"]').count(), 1);
  });
  await step("what table and text disagree on bears a sign and is told", async () => {
    const row = "| Solution #8 | | | | X |";
    draft.write(MAPPING, draft.read(MAPPING).replace(row, row.replace("X", " ")));
    await cell("Sol#8", "KI#4").filter({ hasText: "S ≠" }).waitFor();
    assert.match(await cell("Sol#8", "KI#4").getAttribute("aria-label"), /the table does not mark it/);
    const outline = await cell("Sol#8", "KI#4").evaluate((element) => getComputedStyle(element).outlineStyle);
    assert.equal(outline, "dashed");
  });
  await step("the filters leave what lies in an area and what is not answered", async () => {
    await view.locator("#unanswered").check();
    assert.deepEqual(await view.locator("#matrix thead th").allTextContents(), ["○ KI#12"]);
    await view.locator("#unanswered").uncheck();
    await view.locator("#area").selectOption("B2");
    assert.ok((await view.locator("#matrix thead th").count()) < 12);
    await view.locator("#area").selectOption("");
  });
  await step("other tables can be chosen", async () => {
    await view.locator("#table").selectOption("Key issues by conclusion");
    assert.equal(await view.locator("#matrix tbody tr").count(), 12);
    assert.ok((await view.locator("#matrix .mark").count()) >= 10);
    await view.locator("#table").selectOption("Areas by key issue");
    await cell("A", "KI#4").waitFor();
    assert.equal(await view.locator("#matrix tbody tr").count(), 7);
    assert.equal(await cell("A", "KI#4").textContent(), "D");
    await cell("B", "KI#3").hover();
    await card.filter({ hasText: "declaration: KI#3 declares area B2." }).waitFor();
    await movePointerAway(page);
    await view.locator("#table").selectOption("Solutions by key issue");
  });
}

async function graphSteps(step, page, draft) {
  const view = webview(page);
  const node = (id) => view.locator(`.node[data-id="${id}"]`);
  const card = view.locator("#card");
  const shown = () => view.locator(".nodes .node").count();

  await step("the graph shows every item in the column of its kind", async () => {
    await view.locator("#to-graph").click();
    await node("KI#12/T1").waitFor();
    const left = async (id) => (await node(id).boundingBox()).x;
    const columns = await Promise.all(["KI#4", "KI#4/T1", "KI#4/R1", "Sol#8"].map(left));
    assert.deepEqual(
      [...columns].sort((a, b) => a - b),
      columns,
    );
    assert.ok(Math.abs((await left("KI#1")) - (await left("KI#12"))) < 1);
    assert.ok((await shown()) > 100);
  });
  await step("pointing at an item shows its text, and its edges stand out", async () => {
    await node("KI#1").hover();
    await card.filter({ hasText: "Linked to" }).waitFor();
    assert.ok((await view.locator(".edge.near").getAttribute("d")).split("M").length > 5);
    await movePointerAway(page);
  });
  await step(
    "a click leaves what is linked to an item, once more leads to its text, Escape shows all",
    async () => {
      const all = await shown();
      await node("Sol#8").click();
      await view.locator("#title", { hasText: "around Sol#8" }).waitFor();
      await until("less is shown", async () => (await shown()) < all / 2);
      await node("KI#1").waitFor({ state: "detached" });
      await node("Sol#8").click();
      await activeTab(page, "08-").waitFor();
      await node("Sol#8").focus();
      await page.keyboard.press("Escape");
      await until("all is shown", async () => (await shown()) === all);
    },
  );
  await step(
    "the wheel zooms around the pointer, at once and at rest, and words too small are left out",
    async () => {
      const centre = async () => {
        const { x, y, width, height } = await node("KI#4").boundingBox();
        return { x: x + width / 2, y: y + height / 2, width };
      };
      const shown = view.locator("#zoom-fit");
      await node("KI#4").hover();
      const before = await centre();
      await page.keyboard.down("Control");
      for (let turn = 0; turn < 3; turn++) await page.mouse.wheel(0, -100);
      await page.keyboard.up("Control");
      await shown.filter({ hasText: "195 %" }).waitFor();
      const stays = async (scale) => {
        const now = await centre();
        assert.ok(
          Math.abs(now.x - before.x) < 4 && Math.abs(now.y - before.y) < 4,
          JSON.stringify([before, now]),
        );
        assert.ok(Math.abs(now.width / before.width - scale) < 0.05);
      };
      await stays(1.25 ** 3);
      const transform = () => view.locator("#figure").evaluate((figure) => figure.style.transform);
      await until("the wheel rests", async () => (await transform()) === "");
      await stays(1.25 ** 3);
      const words = () =>
        node("KI#4")
          .locator("tspan:not(.id)")
          .first()
          .evaluate((one) => getComputedStyle(one).display);
      assert.notEqual(await words(), "none");
      await shown.click();
      for (let times = 0; times < 4; times++) await view.locator("#zoom-out").click();
      await shown.filter({ hasText: "50 %" }).waitFor();
      assert.equal(await words(), "none");
      await shown.click();
      await movePointerAway(page);
    },
  );
  await step("arrows move from item to item, Enter puts one in the focus", async () => {
    await node("KI#4").focus();
    await page.keyboard.press("ArrowRight");
    assert.match(await view.locator(".node:focus").getAttribute("data-id"), /\/T\d+$/);
    await page.keyboard.press("ArrowLeft");
    assert.match(await view.locator(".node:focus").getAttribute("data-id"), /^KI#\d+$/);
    await node("KI#4").focus();
    await page.keyboard.press("Enter");
    await view.locator("#title", { hasText: "around KI#4" }).waitFor();
    await page.keyboard.press("o");
    await activeTab(page, "04-usim").waitFor();
    await view.locator("#all").click();
    await node("KI#1").waitFor();
  });
  await step("kinds can be left out", async () => {
    const all = await shown();
    await view.locator('.kind[data-kind="requirement"]').click();
    await until("they are gone", async () => (await view.locator(".nodes .requirement").count()) === 0);
    await view.locator('.kind[data-kind="requirement"]').click();
    await until("they are back", async () => (await shown()) === all);
  });
  await step("it follows the text as one types, and stays where it is", async () => {
    await view.locator("#zoom-in").click();
    await view.locator("#frame").evaluate((frame) => frame.scrollTo(30, 200));
    // Nodes glide to where they belong.
    let before;
    await until("the nodes rest", async () => {
      const last = before;
      before = await node("KI#4/T1").boundingBox();
      return last !== undefined && last.y === before.y;
    });
    await page.keyboard.press("Control+1"); // the first group, that of the text
    await typeInThreat(page, draft);
    await until("the label has changed", async () =>
      (await node("KI#12/T1").getAttribute("aria-label")).includes(`Once more, ${THREAT}`),
    );
    assert.deepEqual(await node("KI#4/T1").boundingBox(), before);
    await revert(page);
  });
}

async function saveSteps(step, page, draft) {
  const view = webview(page);
  const node = (id) => view.locator(`.node[data-id="${id}"]`);
  const save = async (label, name) => {
    await view.locator("#save").click();
    await pickRows(page).filter({ hasText: label }).click();
    await acceptFile(page, draft.file(name));
    const written = () => fs.existsSync(draft.file(name)) && fs.statSync(draft.file(name)).size > 0;
    await until("the file is written", written);
    return fs.readFileSync(draft.file(name));
  };
  await step("it can be saved as SVG, PNG and Mermaid", async () => {
    await node("KI#4").click();
    await view.locator("#title", { hasText: "around KI#4" }).waitFor();
    await node("KI#1").waitFor({ state: "detached" });
    const svg = (await save("SVG picture", "trace.svg")).toString();
    assert.match(svg, /^<svg [^>]*xmlns=/);
    assert.ok(svg.includes(">KI#4</") && !svg.includes("var("));
    assert.deepEqual([...(await save("PNG picture", "trace.png")).subarray(1, 4)], [0x50, 0x4e, 0x47]);
    const mermaid = (await save("Mermaid diagram", "trace.mmd")).toString();
    assert.match(mermaid, /^flowchart LR/);
    assert.ok(!mermaid.includes('"Sol#35;2'));
  });
}

async function reloadSteps(step, page) {
  const view = webview(page);
  await step("it comes back after a reload, with its view, focus and filters", async () => {
    await view.locator('.kind[data-kind="conclusion"]').click();
    await page.keyboard.press("Control+1");
    await runCommand(page, "Developer: Reload Window");
    await view.locator("#title", { hasText: "around KI#4" }).waitFor();
    await view.locator('.node[data-id="KI#4/T1"]').waitFor();
    assert.equal(await view.locator("#zoom-fit").textContent(), "125 %");
    assert.equal(await view.locator(".nodes .conclusion").count(), 0);
    await view.locator('.kind[data-kind="conclusion"]').click();
    await view.locator("#all").click();
    await view.locator("#to-matrix").click();
    await view.locator('[role=gridcell][aria-label*=": Sol#1, KI#1,"]').waitFor();
  });
}
