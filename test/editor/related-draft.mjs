// The sample draft in a workbench, for the tests of related threats, and a threat of it that no solution declares yet.
import assert from "node:assert/strict";
import path from "node:path";
import { built, copySample, placeIn } from "./places.mjs";
import {
  activeTab,
  goTo,
  openFile,
  pictured,
  runCommand,
  startWorkbench,
  statusItem,
  unsavedTab,
} from "./workbench.mjs";

export const TIME_CONTROL = "05-key-issues/12-time-control.md";
export const TRIGGERING = "05-key-issues/01-device-triggering.md";
/** The threat, and a solution of those that are like it. */
export const THREAT = "A false base station can send a forged reject message with a time window";
export const SOLUTION = "06-solutions/04-protected-messages-only.md";

/** Gives the draft the threat: in the sample the one that stands there is like no other. */
export function addThreat({ read, write }) {
  const text = read(TIME_CONTROL).replace(
    /^A false base station .*$/m,
    `${THREAT} to an MTC device that is not attached, so that it stays silent until the window opens.`,
  );
  assert.ok(text.includes(THREAT));
  write(TIME_CONTROL, text);
}

/** A workbench with `draft`; what a content security policy refuses goes into `refused`. */
function startDraft(draft, refused) {
  return startWorkbench({
    vsix: built("rapporteur.vsix"),
    folder: draft.folder,
    settings: { "workbench.colorTheme": "Default Dark Modern" },
    onPage: (page) => {
      page.on("console", (message) => {
        if (message.text().includes("Content Security Policy")) refused.push(message.text());
      });
    },
  });
}

/** Opens the draft in a workbench and calls `steps` with it; then counts what a content security policy refused. */
export async function withDraft(report, steps) {
  const draft = copySample("tr-33868");
  addThreat(draft);
  const refused = [];
  let workbench;
  try {
    const started = await report.test("the draft is opened", async () => {
      // A browser now and then does not survive its start; what is tested comes behind that.
      for (let left = 1; ; left--) {
        try {
          workbench = await startDraft(draft, refused);
          await openFile(workbench.page, TIME_CONTROL);
          return;
        } catch (error) {
          await workbench?.stop().catch(() => undefined);
          if (left === 0) throw error;
        }
      }
    });
    if (!started) return;
    const step = (name, body) => report.test(name, () => pictured(workbench.page, name, body));
    await steps(step, workbench.page, draft);
    await report.test("nothing was refused by a content security policy", () => {
      assert.deepEqual(refused, []);
    });
  } finally {
    await workbench?.stop();
    draft.remove();
  }
}

/** Puts the cursor into the threat that has no solution. */
export async function toThreat(page, draft) {
  await openFile(page, TIME_CONTROL);
  await goTo(page, placeIn(draft.read(TIME_CONTROL), THREAT, 8));
}

/** Puts "Once more, " before the threat. */
export async function typeInThreat(page, draft) {
  await toThreat(page, draft);
  await page.keyboard.press("Home");
  await page.keyboard.type("Once more, ");
}

/** Takes back what was typed. */
export async function revert(page) {
  await runCommand(page, "File: Revert File");
  await unsavedTab(page, path.basename(TIME_CONTROL)).waitFor({ state: "detached" });
}

/** Waits until the cursor is at the start of a line that begins with `text`. */
export async function atLine(page, draft, file, text) {
  await activeTab(page, path.basename(file)).waitFor();
  const { line } = placeIn(draft.read(file), text);
  await statusItem(page, new RegExp(`Ln ${line}, Col`)).waitFor();
}
