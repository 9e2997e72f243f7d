// The fixture language: small reports with marks.
//
//     //- name.md         starts a file; text before the first one stands in draft.md
//     $0                  is the cursor
//     ^^^^ error a-code   under a line marks a range of that line, with a label
//
// All of it is cut out before anything is parsed, and the indentation that all lines share with it.
import type { Change, Edit } from "../server/src/edits/edit.ts";
import { diagnostics } from "../server/src/features/diagnostics.ts";
import { wordingOf } from "../server/src/model/item-text.ts";
import { type Project, readProject } from "../server/src/model/project.ts";
import { isProject, parseSource } from "../server/src/model/source.ts";
import type { Study } from "../server/src/model/study.ts";
import type { LinkKind } from "../server/src/model/trace.ts";
import { buildWorkspace, type Workspace } from "../server/src/model/workspace.ts";
import type { PlacedFinding, Severities } from "../server/src/rules/check.ts";
import { RULES } from "../server/src/rules/index.ts";
import { lineCharacterAt } from "../server/src/syntax/position.ts";
import {
  type Document,
  editDocument,
  parseDocument,
  type TextChange,
} from "../server/src/syntax/sections.ts";

/** The folder in which the files of a fixture stand. */
export const FOLDER = "file:///tr/";

export interface Mark {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly label?: string;
}

export interface Fixture {
  readonly workspace: Workspace;
  /** The file and offset of the cursor; the start of the first file where there is none. */
  readonly uri: string;
  readonly offset: number;
  /** The ranges that lines of carets mark, in the order of the text. */
  readonly marks: readonly Mark[];
  readonly texts: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly roots: readonly string[];
}

export interface FixtureOptions {
  /** Names of workspace folders below the fixture's folder; by default that folder is the only one. */
  readonly roots?: readonly string[];
}

/** Reads a fixture and builds its workspace from scratch. */
export function fixture(source: string, options: FixtureOptions = {}): Fixture {
  const texts = new Map<string, string>();
  const marks: Mark[] = [];
  let cursor: { readonly uri: string; readonly offset: number } | undefined;
  for (const [name, raw] of splitFiles(dedent(source))) {
    const uri = FOLDER + encodeURI(name);
    const read = readMarks(raw, uri);
    texts.set(uri, read.text);
    marks.push(...read.marks);
    if (read.cursor !== undefined) cursor = { uri, offset: read.cursor };
  }
  const roots = options.roots?.map((root) => FOLDER + root) ?? [FOLDER.slice(0, -1)];
  const documents = documentsOf(texts);
  const workspace = build(texts, documents, roots, undefined);
  const first = [...texts.keys()][0] as string;
  return { workspace, uri: first, offset: 0, ...cursor, marks, texts, documents, roots };
}

/** The fixture after `inserted` was typed at its cursor: edited in steps, as an editor does, not built anew. */
export function typed(before: Fixture, inserted: string): Fixture {
  const { uri, offset } = before;
  const after = edited(before, uri, { start: offset, end: offset, text: inserted });
  return { ...after, offset: offset + inserted.length };
}

/** The fixture after an edit of one of its files, in steps as well. */
export function edited(before: Fixture, uri: string, change: TextChange): Fixture {
  const { roots } = before;
  const texts = new Map(before.texts).set(uri, applyEdits(before.texts.get(uri) ?? "", [{ uri, ...change }]));
  const document = before.documents.get(uri);
  const documents = new Map(before.documents);
  if (document !== undefined) documents.set(uri, editDocument(document, change));
  return { ...before, texts, documents, workspace: build(texts, documents, roots, before.workspace) };
}

/** The same texts, read from scratch. */
export function anew(given: Fixture): Fixture {
  const documents = documentsOf(given.texts);
  return { ...given, documents, workspace: build(given.texts, documents, given.roots, undefined) };
}

/** The only study of a fixture. */
export function studyIn({ workspace }: Fixture): Study {
  if (workspace.studies.length !== 1) throw new Error(`the fixture has ${workspace.studies.length} studies`);
  return workspace.studies[0] as Study;
}

/** The items of all studies, one a line: id, title or text. */
export function items({ workspace }: Fixture): string {
  return workspace.studies
    .flatMap((study) =>
      study.trace.items.map((item) =>
        `${item.id} ${item.title || (wordingOf(study, item)?.text ?? "")}`.trim(),
      ),
    )
    .join("\n");
}

/** The links of all studies, one a line, with what states them; a question mark where the target does not exist. */
export function links({ workspace }: Fixture, ...kinds: readonly LinkKind[]): string {
  return workspace.studies
    .flatMap((study) => study.trace.links)
    .filter((link) => kinds.length === 0 || kinds.includes(link.kind))
    .map((link) => {
      const sources = [...new Set(link.mentions.map((mention) => mention.source))].join(" ");
      return `${link.from} ${link.kind} ${link.to}${link.resolved ? "" : "?"} (${sources})`;
    })
    .join("\n");
}

/** Places as lines `name:line:column label "text"`, counted from 1; of a longer text its first line. */
export function render(given: Fixture, places: Iterable<Mark>): string {
  return [...places].map((place) => renderOne(given, place)).join("\n");
}

/** The marks of the fixture, in the form of {@link render}: what is expected. */
export function expected(given: Fixture): string {
  return render(given, given.marks);
}

/** All findings of all files as marks, labelled with severity and code. */
export function findings(
  given: Fixture,
  severities: Severities = new Map(),
): readonly (PlacedFinding & Mark)[] {
  return [...given.texts.keys()].flatMap((uri) =>
    diagnostics(given.workspace, uri, { severities }).map((finding) => ({
      ...finding,
      label: `${finding.severity} ${finding.code}`,
    })),
  );
}

/** Severities under which only the rules `codes` find anything: other rules, of today or later, are off. */
export function only(...codes: readonly string[]): Severities {
  return new Map(RULES.filter(({ code }) => !codes.includes(code)).map(({ code }) => [code, "off"]));
}

/** The text after `edits`: of the one file that they touch, or of all of them under `//- name`. */
export function applied(given: Fixture, { edits }: { readonly edits: readonly Edit[] }): string {
  const touched = [...given.texts].filter(([uri]) => edits.some((edit) => edit.uri === uri));
  return touched
    .map(([uri, text]) => {
      const after = applyEdits(
        text,
        edits.filter((edit) => edit.uri === uri),
      );
      return touched.length === 1 ? after : `//- ${nameOf(uri)}\n${after}`;
    })
    .join("");
}

/** The fixture after `change`, with the files that it makes, built from scratch. */
export function changed(given: Fixture, { edits, creates = [] }: Change): Fixture {
  const texts = new Map([...given.texts, ...creates.map(({ uri, text }) => [uri, text] as const)]);
  for (const [uri, text] of given.texts)
    texts.set(
      uri,
      applyEdits(
        text,
        edits.filter((edit) => edit.uri === uri),
      ),
    );
  return anew({ ...given, texts });
}

/** The fixture after the first fix of every finding of `code`, built from scratch. */
export function fixed(given: Fixture, code: string): Fixture {
  return changed(given, {
    edits: findings(given, only(code)).flatMap((finding) => finding.fixes()[0]?.edits ?? []),
  });
}

/** The text of the file under the cursor. */
export function textOf(given: Fixture): string {
  return given.texts.get(given.uri) as string;
}

/** How a file of the fixture is called. */
export function nameOf(uri: string): string {
  return decodeURI(uri.startsWith(FOLDER) ? uri.slice(FOLDER.length) : uri);
}

/** `text` without the indentation that all its lines share, and without the line breaks around it. */
export function dedent(text: string): string {
  const lines = text
    .replace(/^\n/, "")
    .replace(/\n[ \t]*$/, "\n")
    .split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents, 1000);
  return lines.map((line) => line.slice(Math.min(shared, line.length))).join("\n");
}

function splitFiles(source: string): [name: string, text: string][] {
  const files: [string, string][] = [];
  for (const part of source.split(/^(?=\/\/- )/m)) {
    const header = /^\/\/- (.+)\n?/.exec(part);
    if (header !== null) files.push([(header[1] as string).trim(), part.slice(header[0].length)]);
    else if (part.trim() !== "" || files.length === 0) files.push(["draft.md", part]);
  }
  return files.length > 1 && files[0]?.[1] === "" ? files.slice(1) : files;
}

const CURSOR = "$0";
const CARETS = /^( *)(\^+)(?: +(.*))?$/;

function readMarks(raw: string, uri: string): { text: string; marks: Mark[]; cursor: number | undefined } {
  const marks: Mark[] = [];
  let text = "";
  let lineStart = 0;
  let hole = Number.POSITIVE_INFINITY;
  let cursor: number | undefined;
  for (const [line] of raw.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const found = CARETS.exec(line.replace(/\r?\n$/, ""));
    if (found !== null) {
      const from = (found[1] as string).length;
      const label = found[3] === undefined ? {} : { label: found[3] };
      const place = (column: number): number => lineStart + column - (column > hole ? CURSOR.length : 0);
      marks.push({ uri, start: place(from), end: place(from + (found[2] as string).length), ...label });
      continue;
    }
    lineStart = text.length;
    // Carets stand under what they mark as one sees it, the cursor included.
    const at = line.indexOf(CURSOR);
    hole = at < 0 ? Number.POSITIVE_INFINITY : at;
    if (at >= 0) cursor = lineStart + at;
    text += line.replace(CURSOR, "");
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || a.end - b.end), cursor };
}

function documentsOf(texts: ReadonlyMap<string, string>): Map<string, Document> {
  return new Map(
    [...texts].filter(([uri]) => !isProject(uri)).map(([uri, text]) => [uri, parseSource(uri, text)]),
  );
}

function build(
  texts: ReadonlyMap<string, string>,
  documents: ReadonlyMap<string, Document>,
  roots: readonly string[],
  before: Workspace | undefined,
): Workspace {
  const known = new Map(before?.projects.map((project) => [`${project.uri} ${project.text}`, project]));
  const projects = [...texts]
    .filter(([uri]) => isProject(uri))
    .map(([uri, text]): Project => known.get(`${uri} ${text}`) ?? readProject(uri, text));
  const files = [...documents].map(([uri, document]) => ({ uri, document }));
  return buildWorkspace({ files, projects, roots }, before);
}

function renderOne({ texts }: Fixture, { uri, start, end, label }: Mark): string {
  const text = texts.get(uri) ?? "";
  const { line, character } = lineCharacterAt(parseDocument(text), start);
  const [first = "", ...more] = text.slice(start, end).trimEnd().split("\n");
  const shown = more.length === 0 ? first : `${first} …`;
  return `${nameOf(uri)}:${line + 1}:${character + 1}${label === undefined ? "" : ` ${label}`} "${shown}"`;
}

/** `text` with `edits` of one file applied; they must not overlap. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = text;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    out = out.slice(0, edit.start) + edit.text + out.slice(edit.end);
  }
  return out;
}
