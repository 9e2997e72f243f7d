// The drafts of a command as they were in a revision of git.
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { CommandFailure } from "./command.ts";
import { DRAFT } from "./files.ts";
import { git } from "./git.ts";
import { type Loaded, loadTexts } from "./load.ts";

/** What the paths of `loaded` held in `revision`: files that are gone since are there, new ones are not. */
export async function loadRevision(loaded: Loaded, revision: string): Promise<Loaded> {
  const folders = foldersOf(loaded);
  const texts = new Map<string, string>();
  for (const folder of folders) {
    const commit = await commitOf(folder, revision);
    const { output } = await git(folder, ["ls-tree", "-r", "-z", "--name-only", commit]);
    const names = (output?.toString("utf8") ?? "").split("\0").filter(isDraft);
    for (const name of names) await addText(texts, folder, name, commit);
  }
  for (const file of filesOutside(loaded, folders)) {
    const folder = path.dirname(file);
    await addText(texts, folder, path.basename(file), await commitOf(folder, revision));
  }
  return loadTexts(texts, loaded.request, []);
}

/** Adds the text of a file below `folder`, where the commit has it. */
async function addText(
  texts: Map<string, string>,
  folder: string,
  name: string,
  commit: string,
): Promise<void> {
  const { output } = await git(folder, ["show", `${commit}:./${name}`]);
  if (output === undefined) return;
  const uri = pathToFileURL(path.join(folder, ...name.split("/"))).href;
  texts.set(uri, output.toString("utf8").replace(/^\uFEFF/, ""));
}

async function commitOf(folder: string, revision: string): Promise<string> {
  const top = await git(folder, ["rev-parse", "--show-toplevel"]);
  if (top.output === undefined)
    throw new CommandFailure(
      `--base compares with a revision of a git checkout, and ${folder} is in none (${top.problem})`,
    );
  const found = await git(folder, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ]);
  const commit = found.output?.toString("utf8").trim().split("\n").at(-1) ?? "";
  if (!/^[0-9a-f]{40,64}$/.test(commit))
    throw new CommandFailure(
      `git knows no revision "${revision}" in ${top.output.toString("utf8").trim()}; --base takes a commit, branch or tag`,
    );
  return commit;
}

/** The folders that were asked for, and those of project files; none that lies in another of them. */
function foldersOf({ request, workspace }: Loaded): readonly string[] {
  const all = [
    ...request.folders.map((uri) => fileURLToPath(uri)),
    ...workspace.projects.map(({ uri }) => path.dirname(fileURLToPath(uri))),
  ].map((folder) => path.resolve(folder));
  return [...new Set(all)].filter(
    (folder) => !all.some((other) => other !== folder && isBelow(folder, other)),
  );
}

function filesOutside({ workspace }: Loaded, folders: readonly string[]): readonly string[] {
  return [...workspace.files.keys()]
    .map((uri) => fileURLToPath(uri))
    .filter((file) => existsSync(path.dirname(file)) && !folders.some((folder) => isBelow(file, folder)));
}

function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
}

/** What a walk over folders would come to. */
function isDraft(name: string): boolean {
  return DRAFT.test(name) && !name.split("/").some((part) => part.startsWith(".") || part === "node_modules");
}
