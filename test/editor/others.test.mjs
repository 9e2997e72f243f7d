// The language server over stdio in the editors that VS Code's client does not speak for: Neovim and Emacs.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { beside, built, copySample, program } from "./places.mjs";

const LIMIT_MS = 120_000;

/** Neovim with its own client. */
export function neovimTests(report) {
  return editorTests(report, "nvim", ["--clean", "--headless", "-S", beside("neovim.lua")]);
}

/** Emacs with eglot. */
export function emacsTests(report) {
  return editorTests(report, "emacs", ["--batch", "-l", beside("emacs.el")]);
}

/** Runs an editor in a copy of the sample and counts the tests that it reports. */
async function editorTests(report, name, args) {
  const draft = copySample("tr-33868-mistakes");
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "rapporteur-home-"));
  try {
    const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, RAPPORTEUR_CLI: built("cli.js") };
    const { output, status } = await run(program(name), args, { cwd: draft.folder, env });
    const failed = report.addPrinted(output);
    if (failed === 0 && status !== 0) report.add(`${name} ends well`, new Error(`exit ${status}\n${output}`));
  } finally {
    draft.remove();
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
