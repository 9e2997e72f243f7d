// The tests in real editors, one after the other. The last line is `N passed, N failed`.
// They test what `npm run package` has made in dist/, with the editors that install.sh has put in place.
// Usage: node test/editor/run.mjs [--screenshots] [name …]
// A name is that of a group, e.g. "neovim"; none means all. --screenshots also writes the pictures of docs/images.

import { areasTests } from "./areas.test.mjs";
import { contrastTests } from "./contrast.test.mjs";
import { coverageTests } from "./coverage.test.mjs";
import { dashboardTests } from "./dashboard.test.mjs";
import { mapTests } from "./map.test.mjs";
import { emacsTests, neovimTests } from "./others.test.mjs";
import { previewTests } from "./preview.test.mjs";
import { relatedTests } from "./related.test.mjs";
import { createReport } from "./report.mjs";
import { takeScreenshots } from "./screenshots.mjs";
import { traceTests } from "./trace.test.mjs";
import { extensionHostTests, workbenchTests } from "./vscode.test.mjs";
import { browserWorkerTests } from "./web.test.mjs";

const GROUPS = {
  neovim: neovimTests,
  emacs: emacsTests,
  web: browserWorkerTests,
  exthost: extensionHostTests,
  workbench: workbenchTests,
  areas: areasTests,
  dashboard: dashboardTests,
  related: relatedTests,
  map: mapTests,
  trace: traceTests,
  coverage: coverageTests,
  preview: previewTests,
  contrast: contrastTests,
  ...(process.argv.includes("--screenshots") ? { screenshots: takeScreenshots } : {}),
};

const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const report = createReport();
for (const name of names) if (!(name in GROUPS)) report.add(`there is a group "${name}"`, new Error("no"));
for (const [name, tests] of Object.entries(GROUPS)) {
  if (names.length === 0 || names.includes(name)) await report.group(name, () => tests(report));
}
console.log(`${report.passed} passed, ${report.failed} failed`);
process.exit(report.failed === 0 ? 0 : 1);
