// code-server: VS Code's workbench and extension host behind HTTP, as test/editor/install.sh puts it in place.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { beside } from "./places.mjs";

const START_MS = 90_000;

/** The program of the installed code-server. Fails with the way to get it. */
export function codeServer() {
  const folder = execFileSync("bash", [beside("install.sh"), "--where"], { encoding: "utf8" }).trim();
  if (!fs.existsSync(path.join(folder, ".complete")))
    throw new Error("there is no VS Code workbench (code-server) here: test/editor/install.sh installs it");
  return path.join(folder, "node_modules/code-server/out/node/entry.js");
}

/** An environment in which the editor finds nothing of the user and leaves nothing behind. */
export function environment(home) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|npm_|NODE_OPTIONS$)/.test(name));
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    TMPDIR: home,
    XDG_RUNTIME_DIR: home,
    XDG_CONFIG_HOME: path.join(home, "config"),
    XDG_DATA_HOME: path.join(home, "share"),
    XDG_CACHE_HOME: path.join(home, "cache"),
  };
}

/** Installs an extension, as `args` say. */
export function install(entry, args, env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], { env, encoding: "utf8" });
  if (status !== 0 || !/was successfully installed/.test(stdout))
    throw new Error(`the extension could not be installed\n${stdout}\n${stderr}`);
}

/** Starts code-server in a process group of its own, so that all of it can be ended. */
export function startServer(args, env, log) {
  const out = fs.openSync(log, "w");
  const flags = ["--disable-telemetry", "--disable-update-check", "--disable-getting-started-override"];
  const server = spawn(process.execPath, [...args, "--disable-workspace-trust", ...flags], {
    env,
    stdio: ["ignore", out, out],
    detached: true,
  });
  fs.closeSync(out);
  const signal = (name) => {
    try {
      process.kill(-server.pid, name);
      return true;
    } catch {
      return false; // nothing of the group is left
    }
  };
  const killAll = () => signal("SIGKILL");
  process.once("exit", killAll);
  return {
    async url() {
      for (const end = Date.now() + START_MS; ; await setTimeout(100)) {
        const said = fs.readFileSync(log, "utf8");
        const url = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
        if (url !== undefined) return url;
        if (server.exitCode !== null || Date.now() > end)
          throw new Error(`code-server did not start:\n${said}`);
      }
    },
    async stop() {
      signal("SIGTERM");
      for (const end = Date.now() + 10_000; signal(0) && Date.now() < end; ) await setTimeout(100);
      killAll();
      process.off("exit", killAll);
    },
  };
}
