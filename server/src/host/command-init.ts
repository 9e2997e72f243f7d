import fs from "node:fs/promises";
import path from "node:path";
import { listed } from "../base/listed.ts";
import { NEW_DRAFT } from "../edits/new-draft.ts";
import { CommandFailure } from "./command.ts";
import { DRAFT } from "./files.ts";

/** How many files that were there are named. */
const NAMED = 5;

/** `rapporteur init DIR`: a new draft. Nothing that is there already is overwritten. */
export async function init(positionals: readonly string[], cwd: string): Promise<number> {
  const [folder] = positionals;
  if (folder === undefined)
    throw new CommandFailure("init takes the folder of the new draft: rapporteur init DIR");
  const target = path.resolve(cwd, folder);
  const info = await fs.stat(target).catch(() => undefined);
  if (info !== undefined && !info.isDirectory())
    throw new CommandFailure(`${folder} is a file; name a folder that is empty or not there`);
  const taken: readonly string[] = await fs.readdir(target).catch(() => []);
  const clash = NEW_DRAFT.find(({ name }) => taken.includes(name.split("/")[0] ?? ""));
  if (clash !== undefined)
    throw new CommandFailure(`${path.join(folder, clash.name)} is there already; choose an empty folder`);
  try {
    for (const { name, text } of NEW_DRAFT) {
      const file = path.join(target, name);
      await makeFolder(path.dirname(file));
      await fs.writeFile(file, text, { flag: "wx" });
    }
  } catch (error) {
    throw new CommandFailure(
      `cannot make a draft in ${folder}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  process.stdout.write(
    `A new draft stands in ${folder}. Fill in spec and title in ${path.join(folder, "rapporteur.yaml")}.\n${left(taken)}`,
  );
  return 0;
}

/**
 * Makes a folder and those around it that are not there, one by one: asked for all at once, Node goes on for ever where a
 * file system says of a folder that it cannot make that it is not there.
 */
async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let at = folder; !(await isThere(at)) && at !== path.dirname(at); at = path.dirname(at))
    missing.push(at);
  for (const one of missing.reverse()) await fs.mkdir(one);
}

function isThere(folder: string): Promise<boolean> {
  return fs.stat(folder).then(
    () => true,
    () => false,
  );
}

/** What was there and may become a part of the draft. */
function left(taken: readonly string[]): string {
  const drafts = taken.filter((name) => DRAFT.test(name));
  if (drafts.length === 0) return "";
  const more = drafts.length - NAMED;
  const names = more > 0 ? [...drafts.slice(0, NAMED), `${more} more`] : drafts;
  return `${listed(names)} ${drafts.length === 1 ? "was there and stays as it is" : "were there and stay as they are"}; what looks like a part of a TR is read with the new draft, unless "files" in rapporteur.yaml names others.\n`;
}
