// The pieces of configuration that docs/editors.md gives for editors, and the programs that they call.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { built, inProject } from "./places.mjs";

/** The blocks of docs/editors.md in `language`, in their order. */
export function snippets(language) {
  const page = fs.readFileSync(inProject("docs", "editors.md"), "utf8");
  const found = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, own]) => own === language);
  return found.map(([, , text]) => text);
}

/**
 * A folder with what a user has set up: the blocks in `language` as files 1.ENDING, 2.ENDING …, and in `bin` the command
 * `rapporteur`, and an `xdg-open` that writes down in `opened` what it was given.
 */
export function setUp(language, ending) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "rapporteur-setup-"));
  const bin = path.join(folder, "bin");
  const opened = path.join(folder, "opened");
  fs.mkdirSync(bin);
  const script = (name, command) =>
    fs.writeFileSync(path.join(bin, name), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  script("rapporteur", `exec "${process.execPath}" "${built("cli.js")}" "$@"`);
  script("xdg-open", `printf '%s\\n' "$1" >>"${opened}"`);
  for (const [index, text] of snippets(language).entries())
    fs.writeFileSync(path.join(folder, `${index + 1}.${ending}`), text);
  return {
    env: {
      PATH: `${bin}${path.delimiter}${process.env.PATH}`,
      RAPPORTEUR_SETUP: folder,
      RAPPORTEUR_OPENED: opened,
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
