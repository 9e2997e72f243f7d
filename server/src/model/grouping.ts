// Which files are one TR: those below a project file; else a file that is whole by itself; else a tree of numbered
// files and folders; else each file alone.
import picomatch from "picomatch";
import { memo } from "../base/memo.ts";
import type { FileModel } from "./file.ts";
import { treeRoot } from "./numbered-tree.ts";
import { ownNumber, ownTitle } from "./own-name.ts";
import type { Project } from "./project.ts";
import { isYaml } from "./source.ts";
import type { StudyPlan } from "./study.ts";

/**
 * Plans the studies of the files of a workspace. `roots` are folder URIs; studies never cross them.
 * `asked` are files that somebody named: they are read even if they do not look like a TR.
 */
export function planStudies(
  files: readonly FileModel[],
  projects: readonly Project[],
  roots: readonly string[],
  asked: ReadonlySet<string>,
): readonly StudyPlan[] {
  const groups = new Map<string, { project: Project | undefined; files: FileModel[] }>();
  const put = (key: string, project: Project | undefined, file: FileModel): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { project, files: [file] });
    else group.files.push(file);
  };
  const free: FileModel[] = [];
  for (const file of files) {
    const project = nearestProject(file.uri, projects);
    if (project === undefined) free.push(file);
    else if (belongs(file, project)) put(project.uri, project, file);
    else if (asked.has(file.uri)) put(file.uri, undefined, file);
  }
  const trees = treesOf(free, roots);
  for (const file of free) {
    const tree = trees.get(file);
    if (tree !== undefined || looksLikeTr(file) || isComplete(file) || asked.has(file.uri))
      put(tree ?? file.uri, undefined, file);
  }
  for (const project of projects)
    if (!groups.has(project.uri)) groups.set(project.uri, { project, files: [] });
  const plans = [...groups].map(([uri, group]) => planOf(uri, group.project, group.files, roots));
  return withUniqueIds(
    plans.sort((a, b) => compareNames(a.uri, b.uri)),
    roots,
  );
}

/** Whether a file speaks as a TR or a part of one does: numbered clauses with names that TRs have. */
function looksLikeTr(file: FileModel): boolean {
  if (isYaml(file.document)) return file.facts.length > 0;
  return file.facts.some((facts) =>
    facts.clauses.some(({ heading }) => {
      if (heading === undefined) return false;
      if (heading.kind === "keyIssue" || heading.kind === "solution" || heading.kind === "annex") return true;
      // "## 1.2.0" of a changelog is a number without a name.
      const numbered = heading.clause !== undefined && /\p{L}{3}/u.test(heading.title);
      return numbered && (heading.kind !== "other" || heading.clause.includes("."));
    }),
  );
}

function hasNumberedClause(file: FileModel): boolean {
  return file.facts.some((facts) =>
    facts.clauses.some(({ heading }) => heading?.clause !== undefined && heading.title !== ""),
  );
}

/** Whether a file has its own clause 1 and further clauses of that rank. */
function isComplete(file: FileModel): boolean {
  const top = new Set<string>();
  for (const facts of file.facts) {
    for (const { heading } of facts.clauses)
      if (heading?.level === 1 && heading.clause !== undefined) top.add(heading.clause);
  }
  return top.has("1") && top.size >= 3;
}

/** Whether a file is a TR by itself: it has its own clause 1, or names itself a TR. */
function isWhole(file: FileModel): boolean {
  return isComplete(file) || (looksLikeTr(file) && ownNumber(file) !== undefined);
}

/**
 * The trees of numbered files and folders, by the files that belong to them: every file of a tree in which one looks
 * like a part of a TR, but for those that are whole. Its first file may have the cover.
 */
function treesOf(files: readonly FileModel[], roots: readonly string[]): ReadonlyMap<FileModel, string> {
  const trees = new Map<string, FileModel[]>();
  for (const file of files) {
    const root = treeRoot(file.uri, roots);
    if (root === undefined || (isYaml(file.document) && file.facts.length === 0)) continue;
    const tree = trees.get(root);
    if (tree === undefined) trees.set(root, [file]);
    else tree.push(file);
  }
  const rootOf = new Map<FileModel, string>();
  for (const [root, tree] of trees) {
    const [first, ...others] = tree.sort((a, b) => compareNames(a.uri, b.uri));
    const parts = others.filter((file) => !isWhole(file));
    const hasCover = first !== undefined && others.length > 0 && parts.length === others.length;
    if (first !== undefined && (hasCover ? !isComplete(first) : !isWhole(first))) parts.push(first);
    if (parts.some(looksLikeTr)) for (const file of parts) rootOf.set(file, root);
  }
  return rootOf;
}

/** The project file whose folder is the nearest above `uri`. */
function nearestProject(uri: string, projects: readonly Project[]): Project | undefined {
  let nearest: Project | undefined;
  for (const project of projects) {
    if (uri.startsWith(folderOf(project.uri)) && project.uri.length > (nearest?.uri.length ?? 0))
      nearest = project;
  }
  return nearest;
}

/** Whether the globs of the nearest project file name `uri`. */
export function isNamed(uri: string, projects: readonly Project[]): boolean {
  const project = nearestProject(uri, projects);
  return project?.files !== undefined && globIndex(uri, project) >= 0;
}

/** Whether `glob` of a project file names the file at `path`, relative to the folder of the project file. */
export function names(glob: string): (path: string) => boolean {
  return picomatch(glob.replace(/^\.\//, ""));
}

function belongs(file: FileModel, project: Project): boolean {
  if (project.files === undefined) return looksLikeTr(file) || hasNumberedClause(file);
  return globIndex(file.uri, project) >= 0;
}

/** The place of a file among the globs of its project, -1 where none names it; each file is matched once. */
function globIndex(uri: string, project: Project): number {
  const { matchers, known } = globsOf(project);
  let index = known.get(uri);
  if (index === undefined) {
    const path = decode(uri.slice(folderOf(project.uri).length));
    index = matchers.findIndex((matches) => matches(path));
    known.set(uri, index);
  }
  return index;
}

const globsOf = memo((project: Project) => ({
  matchers: (project.files ?? []).map(names),
  known: new Map<string, number>(),
}));

function planOf(
  uri: string,
  project: Project | undefined,
  files: readonly FileModel[],
  roots: readonly string[],
): StudyPlan {
  const order = (file: FileModel): number =>
    project?.files === undefined ? 0 : globIndex(file.uri, project);
  const ordered = [...files].sort((a, b) => order(a) - order(b) || compareNames(a.uri, b.uri));
  const first = ordered[0];
  const spec = project?.spec ?? (first && ownNumber(first));
  return {
    spec,
    id: spec ?? relative(uri, roots),
    uri,
    title: project?.title ?? yamlTitle(ordered) ?? (first && ownTitle(first)) ?? "",
    project,
    files: ordered,
  };
}

function yamlTitle(files: readonly FileModel[]): string | undefined {
  for (const file of files) {
    const title = file.facts.find((facts) => facts.yaml?.title !== undefined)?.yaml?.title;
    if (title !== undefined) return title.replace(/\s+/g, " ");
  }
  return undefined;
}

function withUniqueIds(plans: readonly StudyPlan[], roots: readonly string[]): readonly StudyPlan[] {
  const times = new Map<string, number>();
  for (const plan of plans) times.set(plan.id, (times.get(plan.id) ?? 0) + 1);
  return plans.map((plan) =>
    (times.get(plan.id) ?? 0) < 2 ? plan : { ...plan, id: `${plan.id}@${relative(plan.uri, roots)}` },
  );
}

function relative(uri: string, roots: readonly string[]): string {
  const root = roots.filter((candidate) => uri.startsWith(candidate)).sort((a, b) => b.length - a.length)[0];
  const path =
    root === undefined ? (uri.split("/").at(-1) ?? uri) : uri.slice(root.length).replace(/^\//, "");
  return (
    decode(path)
      .replace(/\/?rapporteur\.ya?ml$/, "")
      .replace(/\/$/, "") || decode(folderOf(uri).split("/").at(-2) ?? uri)
  );
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/") + 1);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const NAMES = new Intl.Collator("en", { numeric: true });

/** Names with numbers in them sort by the numbers: 2 before 10. */
function compareNames(a: string, b: string): number {
  return NAMES.compare(decode(a), decode(b));
}
