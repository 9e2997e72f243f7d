// The workspace: all files and studies as one immutable value. Every answer is a pure function of it.
import { lastAtMost } from "../base/search.ts";
import { type FileModel, modelFile, type SourceFile } from "./file.ts";
import { isNamed, planStudies } from "./grouping.ts";
import type { Project } from "./project.ts";
import { buildStudy, type Study } from "./study.ts";

export interface Workspace {
  readonly files: ReadonlyMap<string, FileModel>;
  readonly studies: readonly Study[];
  /** The study of a file, by the file's URI. */
  readonly studyOf: ReadonlyMap<string, Study>;
  readonly projects: readonly Project[];
  /** URIs of project files below whose folders there may be more than was read. */
  readonly unread: ReadonlySet<string>;
}

/** What the host knows: files, project files and folders. */
export interface WorkspaceInput {
  readonly files: Iterable<SourceFile>;
  readonly projects: readonly Project[];
  /** URIs of the workspace folders, without a slash at the end. */
  readonly roots: readonly string[];
  /** Files that somebody named: they are read even if they do not look like a TR. */
  readonly asked?: ReadonlySet<string>;
  /** Whether there may be more below the folder of a project file than `files`: it is still being read, or not at all. */
  readonly isUnread?: (project: string) => boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** The workspace of `input`, with whatever of `before` still holds. */
export function buildWorkspace(input: WorkspaceInput, before?: Workspace): Workspace {
  const files = new Map<string, FileModel>();
  const asked = input.asked ?? NONE;
  const named = (uri: string): boolean => asked.has(uri) || isNamed(uri, input.projects);
  for (const source of input.files)
    files.set(source.uri, modelFile(source, before?.files.get(source.uri), named));
  const known = new Map(before?.studies.map((study) => [study.uri, study]));
  const studies = planStudies([...files.values()], input.projects, input.roots, asked).map((plan) =>
    buildStudy(plan, known.get(plan.uri)),
  );
  const studyOf = new Map<string, Study>();
  for (const study of studies) for (const file of study.files) studyOf.set(file.uri, study);
  const unread = new Set(
    input.projects.map(({ uri }) => uri).filter((uri) => input.isUnread?.(uri) === true),
  );
  return { files, studies, studyOf, projects: input.projects, unread };
}

/** A file with the study that it belongs to. */
export interface StudyFile {
  readonly study: Study;
  readonly file: FileModel;
  /** Its place among the files of the study. */
  readonly index: number;
}

/** The file `uri` in its study; undefined where it belongs to none. */
export function studyFileOf(workspace: Workspace, uri: string): StudyFile | undefined {
  const study = workspace.studyOf.get(uri);
  const index = study?.files.findIndex((file) => file.uri === uri) ?? -1;
  const file = study?.files[index];
  return study === undefined || file === undefined ? undefined : { study, file, index };
}

/** The study of the file `uri`, a draft or a project file. */
export function studyFor({ studyOf, studies }: Workspace, uri: string): Study | undefined {
  return studyOf.get(uri) ?? studies.find((study) => study.project?.uri === uri);
}

/** Where an offset of a file lies: the section and the offset in it. */
export interface SectionPoint {
  readonly section: number;
  readonly offset: number;
}

/** The section of `file` that holds `offset` of its document. */
export function sectionAt(file: FileModel, offset: number): SectionPoint {
  const section = lastAtMost(file.document.starts, offset);
  return { section, offset: offset - (file.document.starts[section] ?? 0) };
}
