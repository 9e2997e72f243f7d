// Writes edits into files. What cannot be written as it was read is left alone.
import { isUtf8 } from "node:buffer";
import fs from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { applied, type Edit } from "../edits/edit.ts";

const MARK = "\uFEFF";

/**
 * Applies `edits` to the files on disk, whose texts the edits were worked out for. Byte order marks stay. Gives the URIs
 * of the files that could not be written, each with the reason.
 */
export async function writeEdits(
  edits: readonly Edit[],
  textOf: (uri: string) => string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const failed = new Map<string, string>();
  for (const uri of new Set(edits.map((edit) => edit.uri))) {
    const own = edits.filter((edit) => edit.uri === uri);
    const problem = await writeFile(fileURLToPath(uri), textOf(uri), own).catch(
      (error: Error) => error.message,
    );
    if (problem !== undefined) failed.set(uri, problem);
  }
  return failed;
}

async function writeFile(
  file: string,
  known: string | undefined,
  edits: readonly Edit[],
): Promise<string | undefined> {
  const bytes = await fs.readFile(file);
  if (!isUtf8(bytes)) return "is not valid UTF-8 and was left as it is";
  const text = bytes.toString("utf8");
  const mark = text.startsWith(MARK) ? MARK : "";
  if (text.slice(mark.length) !== known) return "has changed meanwhile and was left as it is";
  await fs.writeFile(file, mark + applied(known, edits));
  return undefined;
}
