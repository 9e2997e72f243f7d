// The language server over stdio in the editors that VS Code's client does not speak for: Neovim and Emacs.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { beside, copySample, program } from "./places.mjs";
import { setUp } from "./snippets.mjs";

const LIMIT_MS = 120_000;

/** Neovim with its own client. */
export function neovimTests(report) {
  const args = ["--clean", "--headless", "-S", beside("neovim.lua")];
  return editorTests(report, "nvim", { args, setup: setUp("lua", "lua") });
}

/** Emacs with eglot. */
export function emacsTests(report) {
  return editorTests(report, "emacs", {
    args: ["--batch", "-l", beside("emacs.el")],
    setup: setUp("elisp", "el"),
  });
}

/** Runs an editor, set up as docs/editors.md says, in a copy of the sample and counts the tests that it reports. */
async function editorTests(report, name, { args, setup }) {
  const draft = copySample("tr-33868-mistakes");
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "rapporteur-home-"));
  try {
    const env = { ...process.env, ...setup.env, HOME: home, XDG_CONFIG_HOME: home };
    const { output, status } = await run(program(name), args, { cwd: draft.folder, env });
    const failed = report.addPrinted(output);
    if (failed === 0 && status !== 0) report.add(`${name} ends well`, new Error(`exit ${status}\n${output}`));
  } finally {
    draft.remove();
    setup.remove();
    fs.rmSync(home, { recursive: true, force: true });
  }
}

function run(file, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, stdio: ["ignore", "pipe", "pipe"], timeout: LIMIT_MS });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ output, status: code ?? signal }));
  });
}
