import { execFileSync } from "node:child_process";

/** Tests of the command line and of the server over streams run what users run: the bundles. */
export function setup(): void {
  execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
}
