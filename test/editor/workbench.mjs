// The VS Code workbench in a headless browser: code-server on loopback, with an empty profile and one extension.
// All that is known of VS Code's inside (selectors, keys, options of its pages) is in this file and in quick-input.mjs.
// These are no stable interfaces, which is why install.sh pins the version.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startBrowser } from "./browser.mjs";
import { codeServer, environment, install, startServer } from "./code-server.mjs";
import { answerQuickInput, pressUntil, quickInput, quickInputOf } from "./quick-input.mjs";

const START_MS = 90_000;

const QUIET_SETTINGS = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.commandCenter.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "editor.accessibilitySupport": "off",
  "files.autoSave": "off",
  "files.simpleDialog.enable": true,
  "git.enabled": false,
};

/**
 * Starts the workbench on `folder` with the extension `vsix`. With `extensionTests`, the function run() of that file is
 * called inside the extension host. `onPage` sees the page before it is loaded.
 */
export async function startWorkbench({ vsix, folder, settings = {}, extensionTests, onPage }) {
  const entry = codeServer();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "rapporteur-workbench-"));
  const profile = path.join(home, "data");
  fs.mkdirSync(path.join(profile, "User"), { recursive: true });
  fs.writeFileSync(path.join(home, "config.yaml"), "auth: none\ncert: false\n");
  fs.writeFileSync(
    path.join(profile, "User/settings.json"),
    JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, 2),
  );
  const env = environment(home);
  const options = ["--config", path.join(home, "config.yaml"), "--user-data-dir", profile];
  options.push("--extensions-dir", path.join(home, "extensions"));
  const stops = [() => fs.rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    install(entry, [...options, "--install-extension", vsix], env);
    const log = path.join(home, "server.log");
    const server = startServer([entry, ...options, "--bind-addr", "127.0.0.1:0", folder], env, log);
    stops.push(server.stop);
    const url = await server.url();
    const browser = await startBrowser();
    stops.push(() => browser.close());
    const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await onPage?.(page);
    await page.goto(`${url}/?${query(url, folder, extensionTests)}`);
    await page.locator(".monaco-workbench").waitFor({ timeout: START_MS });
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: START_MS });
    return { page, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function query(url, folder, extensionTests) {
  const parameters = new URLSearchParams({ folder });
  if (extensionTests !== undefined) {
    const remote = (file) => `vscode-remote://${new URL(url).host}${file}`;
    parameters.set(
      "payload",
      JSON.stringify([
        ["extensionDevelopmentPath", remote(path.dirname(extensionTests))],
        ["extensionTestsPath", remote(extensionTests)],
      ]),
    );
  }
  return parameters;
}

/**
 * Runs the extension-host tests of the file `extensionTests` and calls `onLine` for every line they log; the exit code.
 */
export async function runInExtensionHost({ extensionTests, onLine, limitMs = 120_000, ...rest }) {
  let finish;
  const done = new Promise((resolve) => {
    finish = resolve;
  });
  const workbench = await startWorkbench({
    ...rest,
    extensionTests,
    async onPage(page) {
      await page.exposeFunction("codeAutomationLog", (_type, args) => onLine(args.map(String).join(" ")));
      await page.exposeFunction("codeAutomationExit", finish);
    },
  });
  const timer = setTimeout(() => finish("none: they did not end"), limitMs);
  try {
    return await done;
  } finally {
    clearTimeout(timer);
    await workbench.stop();
  }
}

/** Runs a command of the command palette by its title. */
export async function runCommand(page, title) {
  await quickInput(page, "F1", `>${title}`, { row: title });
}

/** Chooses the colours of the workbench, by the name that it offers them under. */
export async function chooseTheme(page, theme) {
  const { widget, input } = quickInputOf(page);
  await pressUntil(page, "F1", input);
  await input.fill(">Preferences: Color Theme");
  // Another command is offered first, whose title holds this one.
  await widget
    .locator(".monaco-list-row")
    .filter({ hasText: /^Preferences: Color Theme/ })
    .click();
  await widget.locator('input[placeholder*="Color Theme"]').waitFor();
  await answerQuickInput(page, theme, { row: theme });
}

/** Opens a file of the folder by its relative path, and puts the cursor into its editor. */
export async function openFile(page, name) {
  await quickInput(page, "Control+P", name, { row: path.basename(name) });
  await activeTab(page, path.basename(name)).waitFor();
  await page.locator(".editor-group-container.active .monaco-editor.focused").first().waitFor();
}

/** Opens a file of the folder in a column of its own, right of the others. */
export async function openBeside(page, name) {
  await quickInput(page, "Control+P", name, { row: path.basename(name), accept: "Control+Enter" });
  await activeTab(page, path.basename(name)).waitFor();
}

/** Puts the cursor of the active editor at line and column, both from 1. */
export async function goTo(page, { line, column }) {
  await quickInput(page, "Control+G", `:${line}:${column}`);
  await statusItem(page, `Ln ${line}, Col ${column}`).waitFor();
}

/** Applies the quick fix `title` at the cursor, by keyboard. */
export async function applyQuickFix(page, title) {
  const menu = page.locator(".action-widget");
  await pressUntil(page, "Control+.", menu.filter({ hasText: title }));
  const chosen = menu.locator(".monaco-list-row.focused", { hasText: title });
  for (let tries = 1; !(await chosen.isVisible()); tries++) {
    if (tries > 20) throw new Error(`the quick fix "${title}" cannot be reached by keyboard`);
    await page.keyboard.press("ArrowDown");
    await pause(100);
  }
  await page.keyboard.press("Enter");
}

/** Shows the Problems panel, filtered by `text` (its list holds only the rows in view). */
export async function showProblems(page, text = "") {
  await runCommand(page, "Problems: Focus on Problems View");
  await page.locator(".markers-panel").waitFor();
  await page.locator(".part.panel .viewpane-filter input").fill(text);
}

/** The row of the Problems panel that holds `text`. */
export function problem(page, text) {
  return page.locator(".markers-panel .monaco-list-row", { hasText: text });
}

/** The wavy lines under findings of one severity, "warning" or "error". */
export function squiggles(page, severity) {
  return page.locator(`.editor-group-container.active .squiggly-${severity}`);
}

/** The code lens that reads `text`. */
export function codeLens(page, text) {
  return page.locator(".editor-group-container.active .codelens-decoration a", { hasText: text });
}

/** The line of the active editor that holds `text`, inlay hints included. */
export function textLine(page, text) {
  return page.locator(".editor-group-container.active .view-line", { hasText: text });
}

/** The line of the suggest widget that begins with `label`. */
export function suggestion(page, label) {
  return page.locator(".suggest-widget.visible .monaco-list-row", { hasText: label });
}

/** The tab of the file `name` while its editor is active. */
export function activeTab(page, name) {
  return page.locator(".editor-group-container.active .tab.active", { hasText: name });
}

/** The tab of the file `name`, active or not. */
export function tab(page, name) {
  return page.locator(".tab", { hasText: path.basename(name) }).first();
}

/** The tab of the file `name` while it has changes that are not saved. */
export function unsavedTab(page, name) {
  return page.locator(".tab.dirty", { hasText: name });
}

/** An item of the status bar. */
export function statusItem(page, text) {
  return page.locator(".statusbar-item", { hasText: text });
}

/** What the page of the only webview holds. */
export function webview(page) {
  return page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
}

/** Moves the pointer away from all that shows something where it rests. */
export function movePointerAway(page) {
  return page.mouse.move(700, 838);
}

/** Runs `body`, the step `name`; where it fails, takes a picture of what was to be seen. */
export async function pictured(page, name, body) {
  try {
    await body();
  } catch (error) {
    const picture = path.join(os.tmpdir(), `rapporteur-${name.replace(/\W+/g, "-")}.png`);
    await page.screenshot({ path: picture });
    throw new Error(`${error.message}\nwhat was to be seen: ${picture}`);
  }
}

/** The peek view, the places it lists (those of one file, as long as the others are closed), and its heading. */
export function peek(page) {
  const view = page.locator(".peekview-widget");
  return {
    view,
    rows: view.locator(".ref-tree .monaco-list-row .referenceMatch"),
    heading: view.locator(".peekview-title"),
  };
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
