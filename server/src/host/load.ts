// From the paths of a command line to a workspace.
import { isUtf8 } from "node:buffer";
import fs from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isNumberedName, treeRoot } from "../model/numbered-tree.ts";
import { type Project, readProject } from "../model/project.ts";
import { isProject, parseSource } from "../model/source.ts";
import { buildWorkspace, type Workspace } from "../model/workspace.ts";
import type { Document } from "../syntax/sections.ts";
import { walk } from "./files.ts";

/** What the paths of a command hold. */
export interface Loaded {
  readonly workspace: Workspace;
  readonly documentOf: (uri: string) => Document | undefined;
  /** Whether somebody asked for this file: one named file of a study is checked with its study, but alone. */
  readonly wanted: (uri: string) => boolean;
  /** One line for each path that could not be read. */
  readonly problems: readonly string[];
  readonly request: LoadRequest;
}

/** What was asked for, as URIs. */
export interface LoadRequest {
  /** The workspace folders. */
  readonly roots: readonly string[];
  /** Files that somebody named. */
  readonly asked: ReadonlySet<string>;
  /** Folders that somebody named, with a slash at the end. */
  readonly folders: readonly string[];
}

export interface LoadOptions {
  readonly cwd: string;
  /** The text of standard input and the name it goes by, where `-` is among the paths. */
  readonly stdin: { readonly name: string; readonly text: string } | undefined;
}

/** Reads `paths`, files and folders, with the studies they belong to. */
export async function loadPaths(paths: readonly string[], options: LoadOptions): Promise<Loaded> {
  const problems: string[] = [];
  const texts = new Map<string, string>();
  const roots = [pathToFileURL(options.cwd).href];
  const asked = new Set<string>();
  const folders: string[] = [];
  const files = new Set<string>();
  const companions = new Set<string>();

  /** Whether a folder is below a project file, whose files are read with it. */
  async function addProject(folder: string): Promise<boolean> {
    const project = await projectFolder(folder);
    if (project !== undefined) for await (const file of walk(project)) files.add(file);
    return project !== undefined;
  }

  /** Of a file that somebody named: the files of its study. */
  async function addStudyOf(full: string): Promise<void> {
    if (await addProject(path.dirname(full))) return;
    const top = treeRoot(pathToFileURL(full).href, []);
    if (top === undefined) return;
    // Where one stands inside the tree it is nevertheless read from its top.
    if (roots[0]?.startsWith(top) === true) roots.push(top);
    const isPart = (name: string): boolean => isNumberedName(name) || isProject(name);
    for await (const file of walk(fileURLToPath(top), isPart)) companions.add(file);
  }

  for (const given of paths) {
    if (given === "-" && options.stdin !== undefined) {
      const uri = pathToFileURL(path.resolve(options.cwd, options.stdin.name)).href;
      texts.set(uri, options.stdin.text);
      asked.add(uri);
      await addStudyOf(path.resolve(options.cwd, options.stdin.name));
      continue;
    }
    const full = path.resolve(options.cwd, given);
    const info = await fs.stat(full).catch((error: NodeJS.ErrnoException) => error);
    if (info instanceof Error) problems.push(`${given}: ${reason(info)}`);
    else if (info.isDirectory()) {
      folders.push(full);
      roots.push(pathToFileURL(full).href);
      await addProject(full);
    } else if (/\.(?:docx|zip)$/i.test(given))
      problems.push(`${given}: Word files are not read yet; convert it to Markdown first`);
    else {
      files.add(full);
      asked.add(pathToFileURL(full).href);
      await addStudyOf(full);
    }
  }
  for (const folder of folders) for await (const file of walk(folder)) files.add(file);
  for (const file of new Set([...files, ...companions])) {
    const uri = pathToFileURL(file).href;
    if (texts.has(uri)) continue;
    const { text, problem } = await readText(file);
    if (text !== undefined) texts.set(uri, text);
    // What nobody named is no mistake of who named its neighbour.
    if (problem !== undefined && files.has(file))
      problems.push(`${path.relative(options.cwd, file)}: ${problem}`);
  }
  const request = {
    // The outermost first: a tree is not cut where one stands in it.
    roots: [...new Set(roots)].sort((a, b) => a.length - b.length),
    asked,
    folders: folders.map((folder) => `${pathToFileURL(folder).href}/`),
  };
  const loaded = loadTexts(texts, request, problems);
  const unasked = [...companions].filter((file) => !files.has(file)).map((file) => pathToFileURL(file).href);
  const strange = unasked.filter((uri) => !isOfStudyAsked(loaded, uri));
  for (const uri of strange) texts.delete(uri);
  return strange.length === 0 ? loaded : loadTexts(texts, request, problems);
}

/** Whether a file has its part in a study of which somebody named a file. */
function isOfStudyAsked({ workspace: { studyOf }, request: { asked } }: Loaded, uri: string): boolean {
  return studyOf.get(uri)?.files.some((file) => asked.has(file.uri)) === true;
}

/** What `texts`, by their URIs, hold of `request`. */
export function loadTexts(
  texts: ReadonlyMap<string, string>,
  request: LoadRequest,
  problems: readonly string[],
): Loaded {
  const { roots, asked, folders } = request;
  const documents = new Map([...texts].map(([uri, text]) => [uri, parseSource(uri, text)]));
  const projects: Project[] = [...texts]
    .filter(([uri]) => isProject(uri))
    .map(([uri, text]) => readProject(uri, text));
  const files = [...documents]
    .filter(([uri]) => !isProject(uri))
    .map(([uri, document]) => ({ uri, document }));
  return {
    workspace: buildWorkspace({
      files,
      projects,
      roots: roots.map((root) => root.replace(/\/$/, "")),
      asked,
    }),
    documentOf: (uri) => documents.get(uri),
    wanted: (uri) => asked.has(uri) || folders.some((folder) => uri.startsWith(folder)),
    problems,
    request,
  };
}

/** The text of a file, and what is wrong with it; no text where it cannot be read as one. */
async function readText(file: string): Promise<{ readonly text?: string; readonly problem?: string }> {
  try {
    const bytes = await fs.readFile(file);
    if (bytes.subarray(0, 8000).includes(0)) return { problem: "is not a text file" };
    const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
    if (isUtf8(bytes)) return { text };
    const line = text.slice(0, text.indexOf("\uFFFD")).split("\n").length;
    return { text, problem: `is not valid UTF-8, first in line ${line}; the wrong bytes are read as \uFFFD` };
  } catch (error) {
    return { problem: reason(error as NodeJS.ErrnoException) };
  }
}

/** The folder of the nearest project file at or above `folder`. */
async function projectFolder(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = path.dirname(at)) {
    for (const name of ["rapporteur.yaml", "rapporteur.yml"]) {
      if (
        await fs.stat(path.join(at, name)).then(
          (info) => info.isFile(),
          () => false,
        )
      )
        return at;
    }
    if (at === path.dirname(at)) return undefined;
  }
}

/** A file URI as a path that a reader of the terminal can use. */
export function displayPath(uri: string, cwd: string): string {
  const full = fileURLToPath(uri);
  const relative = path.relative(cwd, full);
  return relative.startsWith(`..${path.sep}..`) ? full : relative;
}

function reason(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case "ENOENT":
      return "no such file or folder";
    case "EACCES":
      return "may not be read (permission denied)";
    case "ELOOP":
      return "is a link that leads back to itself";
    default:
      return error.message;
  }
}
