// Where the answer of a command goes: to standard output, or into the file that `-o` names.
import fs from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Answer, CommandFailure } from "./command.ts";
import type { Loaded } from "./load.ts";

/** Writes `output` into `file`, or to standard output where none is named. A draft that was read is not written over. */
export async function writeOutput(
  output: Answer["output"],
  file: string | undefined,
  { cwd, loaded }: { readonly cwd: string; readonly loaded: Loaded },
): Promise<void> {
  if (file === undefined) {
    if (typeof output !== "string" && process.stdout.isTTY === true)
      throw new CommandFailure("this format is no text for a terminal; name a file with -o FILE");
    return toStandardOutput(output);
  }
  const full = path.resolve(cwd, file);
  if (loaded.documentOf(pathToFileURL(full).href) !== undefined)
    throw new CommandFailure(`${file} is one of the drafts; name another file behind -o`);
  try {
    await fs.writeFile(full, typeof output === "string" ? `${output}\n` : output);
  } catch (error) {
    throw new CommandFailure(
      `cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Writes all of `output` before the process may end. A reader that went away (`| head`) is no failure. */
function toStandardOutput(output: Answer["output"]): Promise<void> {
  const chunk = typeof output === "string" ? `${output}\n` : output;
  return new Promise((resolve) => process.stdout.write(chunk, () => resolve()));
}
