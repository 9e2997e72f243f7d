// Runs a TypeScript program of this project: bundles it into a temporary file and starts that with Node.
// Usage: node scripts/run.mjs FILE.ts [argument …]
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const [entry, ...rest] = process.argv.slice(2);
const outfile = path.resolve("node_modules/.cache", `${path.basename(entry, ".ts")}-${process.pid}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  logLevel: "warning",
});
process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { stdio: "inherit" }).status ?? 1;
fs.rmSync(outfile);
