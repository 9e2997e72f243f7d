// The study as it reads after a change. What an edit claims to do is looked up there before anybody is offered it.

import { type Project, readProject } from "../model/project.ts";
import { isProject, parseSource } from "../model/source.ts";
import type { Study } from "../model/study.ts";
import { buildWorkspace } from "../model/workspace.ts";
import { type Document, editDocument } from "../syntax/sections.ts";
import type { Change } from "./edit.ts";
import { applied } from "./edit.ts";

/** `study` after `change`; undefined where its files, and those that the change makes, would not be one study. */
export function studyAfter(study: Study, change: Change): Study | undefined {
  const made = change.creates ?? [];
  const files = [
    ...study.files.map(({ uri, document }) => ({ uri, document: edited(document, uri, change) })),
    ...made
      .filter(({ uri }) => !isProject(uri))
      .map(({ uri, text }) => ({ uri, document: parseSource(uri, text) })),
  ];
  const asked = new Set(files.map(({ uri }) => uri));
  const workspace = buildWorkspace({ files, projects: projectsAfter(study, change), roots: [], asked });
  const after = workspace.studyOf.get(files[0]?.uri ?? "");
  return after?.files.length === files.length ? after : undefined;
}

function edited(document: Document, uri: string, { edits }: Change): Document {
  return edits
    .filter((edit) => edit.uri === uri)
    .sort((a, b) => b.start - a.start)
    .reduce(editDocument, document);
}

function projectsAfter({ project }: Study, { edits, creates = [] }: Change): readonly Project[] {
  const made = creates.filter(({ uri }) => isProject(uri)).map(({ uri, text }) => readProject(uri, text));
  if (project === undefined) return made;
  const own = edits.filter(({ uri }) => uri === project.uri);
  return [own.length === 0 ? project : readProject(project.uri, applied(project.text, own)), ...made];
}
