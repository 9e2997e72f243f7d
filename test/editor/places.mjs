// Where things are: the project's files, a copy of a sample to work on, a place in a text, a program of the machine.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** A file that `npm run package` makes. Fails where it is not there. */
export function built(name) {
  const file = path.join(ROOT, "dist", name);
  if (!fs.existsSync(file)) throw new Error(`dist/${name} is not there: run "npm run package" first`);
  return file;
}

/** A file of the project. */
export function inProject(...names) {
  return path.join(ROOT, ...names);
}

/** A file of this folder. */
export function beside(name) {
  return path.join(import.meta.dirname, name);
}

/** A copy of the sample `name` below examples/, to be changed freely and removed with `remove`. */
export function copySample(name) {
  const parent = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "rapporteur-draft-")));
  const folder = path.join(parent, name);
  fs.cpSync(path.join(ROOT, "examples", name), folder, { recursive: true });
  return {
    folder,
    file: (name) => path.join(folder, name),
    read: (name) => fs.readFileSync(path.join(folder, name), "utf8"),
    write: (name, text) => fs.writeFileSync(path.join(folder, name), text),
    remove: () => fs.rmSync(parent, { recursive: true, force: true }),
  };
}

/** Line and column of `offset` behind the start of `needle` in `text`, both from 1. */
export function placeIn(text, needle, offset = 0) {
  const at = text.indexOf(needle);
  if (at < 0) throw new Error(`the text does not hold ${JSON.stringify(needle)}`);
  const before = text.slice(0, at + offset).split("\n");
  return { line: before.length, column: before[before.length - 1].length + 1 };
}

/** The full path of a program. Fails with the way to get it. */
export function program(name, given = undefined) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const found = [given, ...folders.map((folder) => path.join(folder, name))].find(
    (file) => file !== undefined && fs.existsSync(file),
  );
  if (found === undefined) throw new Error(`there is no ${name} here: test/editor/install.sh installs it`);
  return found;
}
