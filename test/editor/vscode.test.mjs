// The packaged extension in the real VS Code workbench, by mouse and keyboard, and from inside its extension host.
import assert from "node:assert/strict";
import path from "node:path";
import { beside, built, copySample, placeIn } from "./places.mjs";
import { pressUntil } from "./quick-input.mjs";
import {
  activeTab,
  applyQuickFix,
  codeLens,
  goTo,
  openFile,
  peek,
  pictured,
  problem,
  runInExtensionHost,
  showProblems,
  squiggles,
  startWorkbench,
  statusItem,
  suggestion,
  textLine,
  unsavedTab,
} from "./workbench.mjs";

const MAPPING = "06-solutions/00-mapping.md";
const KEY_ISSUE = "05-key-issues/01-device-triggering.md";
const SOLUTION = "06-solutions/02-trigger-in-secured-sms.md";
const FINDING = "Sol#8 says that it addresses KI#4, but the table does not mark it.";
const FIX = "Mark the cell, as the text says";
const BARE_MENTION = "requirements of KI#1";

/** What an author sees and does, step by step in one workbench. */
export async function workbenchTests(report) {
  const draft = copySample("tr-33868-mistakes");
  let workbench;
  try {
    const started = await report.test("the packaged extension is installed and a draft opened", async () => {
      workbench = await startWorkbench({ vsix: built("rapporteur.vsix"), folder: draft.folder });
    });
    if (started) await authorSteps(report, workbench.page, draft);
  } finally {
    await workbench?.stop();
    draft.remove();
  }
}

async function authorSteps(report, page, draft) {
  const step = (name, body) => report.test(name, () => pictured(page, name, body));

  await step("a finding is underlined in the text", async () => {
    await openFile(page, MAPPING);
    await squiggles(page, "warning").first().waitFor({ state: "attached" });
  });
  await step("the Problems panel lists it", async () => {
    await showProblems(page, FINDING);
    await problem(page, FINDING).waitFor();
  });
  await step("a code lens counts the threats, requirements and solutions of a key issue", async () => {
    await openFile(page, KEY_ISSUE);
    for (const text of ["5 threats", "5 requirements", "solutions #1, #2, #3, #4, #5"])
      await codeLens(page, text).waitFor();
  });
  await step("a click on it shows the threats in the peek view", async () => {
    const { view, rows } = peek(page);
    await codeLens(page, "5 threats").click();
    await view.waitFor();
    await rows.nth(4).waitFor();
    assert.equal(await rows.count(), 5);
    await page.keyboard.press("Escape");
    await view.waitFor({ state: "detached" });
  });
  await step("a code lens tells which key issues a solution addresses", async () => {
    await openFile(page, SOLUTION);
    await codeLens(page, "addresses key issues #1").waitFor();
  });
  await step("an inlay hint gives the title behind a bare mention", async () => {
    await textLine(page, /requirements\sof\sKI#1\s*Device\striggering/).waitFor();
  });
  await step("F12 leads from the mention to the key issue", async () => {
    await goTo(page, placeIn(draft.read(SOLUTION), BARE_MENTION, BARE_MENTION.length - 2));
    await pressUntil(page, "F12", activeTab(page, path.basename(KEY_ISSUE)));
    await statusItem(page, /Ln 1\b/).waitFor();
  });
  await step("the quick fix marks the cell, and the finding goes", async () => {
    await openFile(page, MAPPING);
    const row = placeIn(draft.read(MAPPING), "| Solution #8 |");
    await goTo(page, { line: row.line, column: 23 });
    await applyQuickFix(page, FIX);
    await unsavedTab(page, path.basename(MAPPING)).waitFor();
    await showProblems(page, FINDING);
    await problem(page, FINDING).waitFor({ state: "detached" });
  });
  await step("the saved file differs by this mark alone", async () => {
    const before = draft.read(MAPPING);
    await openFile(page, MAPPING);
    await page.keyboard.press("Control+S");
    await unsavedTab(page, path.basename(MAPPING)).waitFor({ state: "detached" });
    const marked = before.replace("| Solution #8 | | | | |", "| Solution #8 | | | | X |");
    assert.notEqual(marked, before);
    assert.equal(draft.read(MAPPING), marked);
  });
  await step("words of a title behind KI# find the key issue", async () => {
    await openFile(page, "07-conclusions.md");
    await atNewLine(page);
    await page.keyboard.type("See KI#dev");
    await suggestion(page, "KI#1").waitFor();
    await page.keyboard.press("Enter");
    await textLine(page, /^See\sKI#1/).waitFor();
  });
  await step("an empty line offers the next solution, with its title to fill in", async () => {
    await openFile(page, "06-solutions/11-gba-association.md");
    await atNewLine(page);
    await page.keyboard.type("new sol");
    await pressUntil(page, "Control+Space", suggestion(page, "new solution #12"));
    await page.keyboard.press("Enter");
    await textLine(page, /^##\s6\.12\sSolution\s#12:\sTitle/).waitFor();
    await page.keyboard.type("Quotas");
    await textLine(page, /^##\s6\.12\sSolution\s#12:\sQuotas$/).waitFor();
  });
}

/** Puts the cursor into an empty line behind all that the file holds. */
async function atNewLine(page) {
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
}

/** What the providers answer to the `vscode` API: the tests of exthost.cjs. */
export async function extensionHostTests(report) {
  const draft = copySample("tr-33868-mistakes");
  const outcomes = [];
  try {
    const code = await runInExtensionHost({
      vsix: built("rapporteur.vsix"),
      folder: draft.folder,
      extensionTests: beside("exthost.cjs"),
      onLine: (line) => outcomes.push(line),
    });
    const failed = report.addPrinted(outcomes.join("\n"));
    if (Number(code) !== (failed > 0 ? 1 : 0))
      report.add(`exit code ${code}`, new Error(outcomes.join("\n")));
  } finally {
    draft.remove();
  }
}
