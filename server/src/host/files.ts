// The files of a machine, by Node. What git ignores, dot folders and node_modules are not looked at.
import { existsSync, readFileSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ignore, { type Ignore } from "ignore";
import type { Files } from "../lsp/files.ts";

/** Names of files that may be drafts. */
export const DRAFT = /\.(?:md|markdown|ya?ml)$/i;
/** Larger files are no drafts; a folder walk leaves them out. */
const LARGEST = 64_000_000;

/** The port `Files` of the language server, by Node. */
export const nodeFiles: Files = {
  reads(uri, roots) {
    const root = roots.find((candidate) => uri.startsWith(`${candidate.replace(/\/$/, "")}/`));
    return root !== undefined && uri.startsWith("file:") && isRead(fileURLToPath(uri), fileURLToPath(root));
  },
  async list(roots) {
    const uris: string[] = [];
    for (const root of roots) {
      if (!root.startsWith("file:")) continue;
      const folder = fileURLToPath(root);
      for await (const file of walk(folder)) uris.push(uriBelow(root, path.relative(folder, file)));
    }
    return uris;
  },
  async read(uri) {
    try {
      if (!uri.startsWith("file:")) return undefined;
      return (await fs.readFile(fileURLToPath(uri), "utf8")).replace(/^\uFEFF/, "");
    } catch {
      return undefined;
    }
  },
};

/** The URI of a file below `root`, which is spelled as the client spells it; encoded as VS Code does (RFC 3986). */
function uriBelow(root: string, relative: string): string {
  const encode = (name: string): string =>
    encodeURIComponent(name).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${root.replace(/\/$/, "")}/${relative.split(path.sep).map(encode).join("/")}`;
}

interface Rules {
  readonly folder: string;
  readonly ignore: Ignore;
}

/**
 * The drafts below `folder`, in order of names; of those only what is `among` where that is given, by the names of files
 * and folders. Links to folders are followed once.
 */
export async function* walk(
  folder: string,
  among: (name: string) => boolean = () => true,
): AsyncIterable<string> {
  yield* walkFolder(folder, rulesAbove(folder), { seen: new Set(), among });
}

interface Walk {
  readonly seen: Set<string>;
  readonly among: (name: string) => boolean;
}

async function* walkFolder(folder: string, rules: readonly Rules[], going: Walk): AsyncIterable<string> {
  const { seen, among } = going;
  const real = await fs.realpath(folder).catch(() => undefined);
  if (real === undefined || seen.has(real)) return;
  seen.add(real);
  const own = [...rules, ...rulesOf(folder)];
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === "node_modules" || !among(entry.name)) continue;
    const full = path.join(folder, entry.name);
    const info = entry.isSymbolicLink() ? await fs.stat(full).catch(() => undefined) : entry;
    if (info === undefined || isIgnored(full, info.isDirectory(), own)) continue;
    if (info.isDirectory()) yield* walkFolder(full, own, going);
    else if (info.isFile() && DRAFT.test(entry.name) && (await sizeOf(full)) <= LARGEST) yield full;
  }
}

async function sizeOf(file: string): Promise<number> {
  return (await fs.stat(file).catch(() => undefined))?.size ?? Number.POSITIVE_INFINITY;
}

function isIgnored(full: string, isFolder: boolean, rules: readonly Rules[]): boolean {
  return rules.some(({ folder, ignore: list }) => {
    const relative = path.relative(folder, full).split(path.sep).join("/");
    return (
      relative !== "" && !relative.startsWith("..") && list.ignores(isFolder ? `${relative}/` : relative)
    );
  });
}

/** Whether a walk of `folder` would come to `file`. */
function isRead(file: string, folder: string): boolean {
  const names = path.relative(folder, file).split(path.sep);
  if (names.some((name) => name.startsWith(".") || name === "node_modules") || !DRAFT.test(file))
    return false;
  const rules: Rules[] = rulesAbove(folder);
  for (let at = path.dirname(file); at.startsWith(folder); at = path.dirname(at)) rules.push(...rulesOf(at));
  return names.every((_, depth) => {
    const full = path.join(folder, ...names.slice(0, depth + 1));
    return !isIgnored(full, depth < names.length - 1, rules);
  });
}

function rulesOf(folder: string): Rules[] {
  try {
    return [{ folder, ignore: ignore().add(readFileSync(path.join(folder, ".gitignore"), "utf8")) }];
  } catch {
    return [];
  }
}

/** The `.gitignore` files between `folder` and the top of its git checkout. */
function rulesAbove(folder: string): Rules[] {
  const rules: Rules[] = [];
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (at !== path.resolve(folder)) rules.unshift(...rulesOf(at));
    if (existsSync(path.join(at, ".git"))) return rules;
    if (at === path.dirname(at)) return [];
  }
}
