// What is wrong with a project file itself: no rule that one could switch off.
import { closest } from "../base/closest.ts";
import { listed } from "../base/listed.ts";
import type { YamlProblem } from "../syntax/yaml.ts";
import { isContribution } from "./contribution.ts";
import { pathOf, placesNamed } from "./exemption.ts";
import { names } from "./grouping.ts";
import { fingerprintOf } from "./item-text.ts";
import type { Project } from "./project.ts";
import { isProject } from "./source.ts";
import type { Study } from "./study.ts";
import type { Workspace } from "./workspace.ts";

/** A problem of a project file; an error unless it says otherwise. */
export interface ProjectProblem extends YamlProblem {
  readonly severity?: "warning";
}

/** The problems of `project`, one of `workspace`; `codes` are those of all rules. */
export function* projectProblems(
  project: Project,
  codes: ReadonlySet<string>,
  workspace: Workspace,
): Iterable<ProjectProblem> {
  yield* project.problems;
  for (const { code, ...place } of project.codes) {
    if (codes.has(code)) continue;
    const meant = closest(code, codes);
    const hint = meant === undefined ? "docs/rules has a page for each rule." : `Did you mean "${meant}"?`;
    yield { ...place, path: "", message: `There is no rule "${code}". ${hint}` };
  }
  const study = workspace.studies.find((one) => one.project === project);
  if (study === undefined || workspace.unread.has(project.uri)) return;
  yield* missingFiles(project, study, workspace);
  yield* missingItems(project, study);
  yield* missingFingerprints(project, workspace.studies);
  for (const { at, start, end } of project.exemptions) {
    for (const name of at) {
      if (placesNamed(study, name).length > 0) continue;
      yield {
        start,
        end,
        path: "",
        message: `${name} is no item, clause or file of this study, so this exemption has no effect.${hintFor(study, name)}`,
      };
    }
  }
}

/** Globs that name no file, and a catalogue that is not there. */
function* missingFiles(
  project: Project,
  study: Study,
  { files, projects }: Workspace,
): Iterable<ProjectProblem> {
  const folder = project.uri.slice(0, project.uri.lastIndexOf("/") + 1);
  const below = [...files.keys()].filter((uri) => uri.startsWith(folder)).map((uri) => pathOf(study, uri));
  const searched = `${below.length} Markdown or YAML ${below.length === 1 ? "file was" : "files were"} looked at below the folder of this project file`;
  const own = study.files.map(({ uri }) => pathOf(study, uri));
  for (const { text, ...place } of project.globs) {
    const matches = names(text);
    if (own.some((path) => matches(path))) continue;
    const elsewhere = below.filter((path) => matches(path));
    const nearer = projects.some(({ uri }) => uri !== project.uri && uri.startsWith(folder));
    const why =
      elsewhere.length > 0 && nearer
        ? `"${text}" names only files that a nearer project file has: ${listed(elsewhere.slice(0, 3))}.`
        : `"${text}" names no file: ${searched}.${meantPath(text, below)}`;
    yield { ...place, message: why };
  }
  const { catalogue } = project;
  // What leads out of the folder, or is no YAML, was not looked for.
  if (catalogue === undefined || !/^(?!\.\.\/|\/).*\.ya?ml$/i.test(catalogue.text)) return;
  const { text, ...place } = catalogue;
  const path = text.replace(/^\.\//, "");
  if (!below.includes(path) && !isProject(path))
    yield {
      ...place,
      message: `There is no file "${text}": ${searched}.${meantPath(text, below)}`,
    };
}

/** Key issues and solutions that are not in the study. A contribution names those of its TR. */
function* missingItems({ names: named }: Project, study: Study): Iterable<ProjectProblem> {
  const { items, byId } = study.trace;
  if (items.length === 0 || isContribution(study)) return;
  for (const { kind, text, start, end } of named) {
    if (kind !== "item" || byId.has(text)) continue;
    yield {
      start,
      end,
      path: "",
      message: `${text} is no key issue or solution of this study, so this has no effect.${hintFor(study, text)}`,
    };
  }
}

/** Fingerprints that nothing has: the wording that somebody decided on is there no more. */
function* missingFingerprints(
  { names: named }: Project,
  studies: readonly Study[],
): Iterable<ProjectProblem> {
  const asked = named.filter(({ kind }) => kind === "fingerprint");
  if (asked.length === 0) return;
  const known = new Set(
    studies.flatMap((study) => study.trace.items.map((item) => fingerprintOf(study, item))),
  );
  if (known.size === 0) return;
  for (const { text, start, end } of asked) {
    if (known.has(text)) continue;
    yield {
      start,
      end,
      path: "",
      severity: "warning",
      message: `Nothing here has the fingerprint ${text}, so this decision has no effect: the text has changed since, or stands in a TR that was not read.`,
    };
  }
}

function hintFor(study: Study, name: string): string {
  const meant = closest(name, study.trace.byId.keys());
  return meant === undefined ? "" : ` Did you mean ${meant}?`;
}

function meantPath(glob: string, paths: readonly string[]): string {
  const meant = closest(glob, paths);
  return meant === undefined ? "" : ` Did you mean "${meant}"?`;
}
