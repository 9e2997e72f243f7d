// `npm start`: what Rapporteur understands of the sample draft, and how to see it in an editor.
import { spawnSync } from "node:child_process";

const sample = process.argv[2] ?? "examples/tr-33868";

function show(title, args) {
  console.log(`\n──── ${title} ${"─".repeat(Math.max(0, 100 - title.length))}\n`);
  const { status } = spawnSync(process.execPath, ["dist/cli.js", ...args], { stdio: "inherit" });
  return status ?? 2;
}

show(`rapporteur trace ${sample}`, ["trace", sample]);
show("rapporteur check examples/tr-33868-mistakes (the same study with mistakes planted)", [
  "check",
  "examples/tr-33868-mistakes",
]);
console.log(`
──── In an editor ${"─".repeat(87)}

  VS Code    npm run package, then "Extensions: Install from VSIX…" with dist/rapporteur.vsix, and open ${sample}
  others     rapporteur lsp --stdio (here: npx rapporteur lsp --stdio); docs/editors.md has a snippet for each
`);
