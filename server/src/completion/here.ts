// Where an author is typing: the line, the section and the clause. Looked up once for all sources of proposals.

import type { ClauseFacts, SectionFacts } from "../model/facts.ts";
import type { FileModel } from "../model/file.ts";
import type { Clause } from "../model/outline.ts";
import { proseOffset } from "../model/prose.ts";
import type { Study } from "../model/study.ts";
import { clausesOfSection } from "../model/symbol.ts";
import { sectionAt, type Workspace } from "../model/workspace.ts";
import { isLineEnd } from "../syntax/sections.ts";

/** A cursor in a draft. */
export interface Here {
  readonly study: Study;
  readonly uri: string;
  readonly facts: SectionFacts;
  /** Where the section begins in the document, and the cursor in the section's text. */
  readonly base: number;
  readonly at: number;
  /** The line without its end; where it begins in the section's text. */
  readonly line: string;
  readonly lineStart: number;
  /** What the line says before the cursor, of a long line its end; and behind it, of a long line its beginning. */
  readonly before: string;
  readonly after: string;
  /** The clause that the line stands in: of a heading the one before it. */
  readonly clause: Clause | undefined;
  /** The clause whose heading this line is. */
  readonly heading: Clause | undefined;
  /** Whether " #" may be written: in a plain value of YAML it begins a comment. */
  readonly hashes: boolean;
}

/** How much of a line is looked at on either side of the cursor. */
const NEAR = 240;

/** The cursor at `offset` of the file `uri`; undefined where no study is near. */
export function hereAt(workspace: Workspace, uri: string, offset: number): Here | undefined {
  const file = workspace.files.get(uri);
  const study = workspace.studyOf.get(uri) ?? neighbour(workspace, file);
  if (file === undefined || study === undefined) return undefined;
  const point = sectionAt(file, offset);
  const facts = file.facts[point.section];
  if (facts === undefined) return undefined;
  const { text } = facts.section;
  const lineStart = startOfLine(text, point.offset);
  const line = /^[^\r\n]*/.exec(text.slice(lineStart))?.[0] ?? "";
  const column = point.offset - lineStart;
  const index = study.files.findIndex((one) => one.uri === uri);
  const clauses = index < 0 ? [] : clausesOfSection(study, index, point.section);
  const near = lastStarted(facts, clauses, proseOffset(facts, point.offset));
  const heading =
    facts.yaml === undefined && headsLine(facts.clauses[near?.part ?? -1], lineStart, line)
      ? near
      : undefined;
  return {
    study,
    uri,
    facts,
    base: file.document.starts[point.section] ?? 0,
    at: point.offset,
    line,
    lineStart,
    before: line.slice(Math.max(0, column - NEAR), column),
    after: line.slice(column, column + NEAR),
    clause: heading !== undefined ? study.outline.clauses[heading.index - 1] : (near ?? lastNear(study, uri)),
    heading,
    hashes: true,
  };
}

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

function lastStarted(facts: SectionFacts, clauses: readonly Clause[], at: number): Clause | undefined {
  let found = clauses[0];
  for (const clause of clauses) if ((facts.clauses[clause.part]?.start ?? 0) <= at) found = clause;
  return found;
}

function headsLine(facts: ClauseFacts | undefined, start: number, line: string): boolean {
  const span = facts?.heading?.span;
  return span !== undefined && span.start >= start && span.start <= start + line.length;
}

/** The study beside whose files a new one stands that says nothing yet. */
function neighbour(workspace: Workspace, file: FileModel | undefined): Study | undefined {
  // What was never saved ("untitled:…") stands in no folder.
  if (file === undefined || file.document.length > 200 || folderOf(file.uri) === "") return undefined;
  return workspace.studies.find((study) =>
    study.files.some((one) => folderOf(one.uri) === folderOf(file.uri)),
  );
}

/** What a new file follows: the last clause of its folder. */
function lastNear({ files, outline }: Study, uri: string): Clause | undefined {
  return outline.clauses.filter(({ file }) => folderOf(files[file]?.uri ?? "") === folderOf(uri)).at(-1);
}

function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf("/")));
}
