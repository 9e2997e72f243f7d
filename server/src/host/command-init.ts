import fs from "node:fs/promises";
import path from "node:path";
import { NEW_DRAFT } from "../edits/new-draft.ts";
import { CommandFailure } from "./command.ts";

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
  for (const { name, text } of NEW_DRAFT) {
    const file = path.join(target, name);
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, text, { flag: "wx" });
  }
  process.stdout.write(
    `A new draft stands in ${folder}. Fill in spec and title in ${path.join(folder, "rapporteur.yaml")}.\n`,
  );
  return 0;
}
