import { inDraftYaml } from "../completion/draft-yaml.ts";
import { hereAt } from "../completion/here.ts";
import { inMarkdown } from "../completion/markdown.ts";
import { inProjectFile } from "../completion/project-file.ts";
import type { Found } from "../completion/proposal.ts";
import { lineEndOf } from "../edits/yaml-lines.ts";
import type { FileModel } from "../model/file.ts";
import { isYaml } from "../model/source.ts";
import { buildWorkspace, type Workspace } from "../model/workspace.ts";

/** What may be written at a cursor. Offsets in the document. */
export interface Completion extends Found {
  readonly lineEnd: string;
}

/** How the author asked, and what is left to others. */
export interface CompletionOptions {
  /** The character whose typing asked, or undefined where the author asked. */
  readonly trigger: string | undefined;
  /** Whether a YAML server proposes the keys and words of the schemas where it knows them. */
  readonly yamlServer: boolean;
}

/** What may be written at `offset` of the file `uri`; undefined where nothing of the study begins. */
export function completion(
  workspace: Workspace,
  uri: string,
  offset: number,
  { trigger, yamlServer }: CompletionOptions,
): Completion | undefined {
  const project = workspace.projects.find((one) => one.uri === uri);
  const studied = workspace.studies.find((one) => one.project?.uri === uri);
  if (project !== undefined && studied !== undefined) {
    const place = { study: studied, project, uris: workspace.files.keys() };
    return shifted(inProjectFile(place, offset, !yamlServer), 0, project.text);
  }
  const here = hereAt(withBeginner(workspace, uri), uri, offset);
  if (here === undefined) return undefined;
  const { base, facts } = here;
  const found =
    facts.yaml === undefined
      ? inMarkdown(here, trigger)
      : inDraftYaml(here, { trigger, keys: !(yamlServer && namesSchema(workspace.files.get(uri))) });
  return shifted(found, base, facts.section.text);
}

function shifted(found: Found | undefined, base: number, text: string): Completion | undefined {
  if (found === undefined || found.proposals.length === 0) return undefined;
  const { from, to, over } = found;
  return { ...found, from: base + from, to: base + to, over: base + over, lineEnd: lineEndOf(text) };
}

/** Whether a draft says in a comment where its schema is, so that a YAML server knows it. */
function namesSchema(file: FileModel | undefined): boolean {
  const opening = file?.document.sections[0]?.text.slice(0, 2000) ?? "";
  return /^#\s*yaml-language-server:\s*\$schema=/m.test(opening);
}

const LISTS: ReadonlySet<string | undefined> = new Set(["keyIssues", "solutions", "conclusions"]);

/** The workspace with a YAML file as a study that does not look like a draft yet, but has begun one of its lists. */
function withBeginner(workspace: Workspace, uri: string): Workspace {
  const file = workspace.files.get(uri);
  if (file === undefined || !isYaml(file.document) || workspace.studyOf.has(uri)) return workspace;
  if (!file.document.sections.some(({ yaml }) => LISTS.has(yaml?.key))) return workspace;
  return buildWorkspace({ files: [file], projects: [], roots: [], asked: new Set([uri]) });
}
