// The texts that the server knows and the workspace made of them. An open buffer beats the disk.

import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { buildSimilarity, type Similarity } from "../analysis/similarity.ts";
import type { Place } from "../model/anchor.ts";
import { type Project, readProject } from "../model/project.ts";
import { isProject, parseSource } from "../model/source.ts";
import { buildWorkspace, type Workspace } from "../model/workspace.ts";
import { offsetAt } from "../syntax/position.ts";
import { type Document, editDocument, textOf } from "../syntax/sections.ts";

interface OpenFile {
  readonly document: Document;
  readonly version: number;
}

/** Owns the state of one connection; everything read from it is immutable. */
export class Store {
  private readonly open = new Map<string, OpenFile>();
  private readonly disk = new Map<string, Document>();
  private readonly projects = new Map<string, Project>();
  /** How each file is named, by its decoded name. */
  private readonly spelling = new Map<string, string>();
  private roots: readonly string[] = [];
  private current: Workspace | undefined;
  private alike: { readonly of: Workspace; readonly similarity: Similarity } | undefined;
  private stale = true;
  private readonly waiting: (() => void)[] = [];
  /** The disk is being read, or will be: who needs whole studies waits in `readers`. */
  private reading = true;
  private readonly readers: (() => void)[] = [];
  /** Whether everything below the roots was read. */
  private complete = false;
  private typed: { readonly uri: string; readonly at: number } | undefined;
  /** Grows with every change. */
  revision = 0;

  /** The workspace as it is now. */
  workspace(): Workspace {
    if (this.current === undefined || this.stale) {
      const uris = new Set([...this.disk.keys(), ...this.open.keys()]);
      const files = [...uris]
        .filter((uri) => !isProject(uri))
        .map((uri) => ({ uri, document: this.document(uri) as Document }));
      const projects = [...uris].filter(isProject).map((uri) => this.project(uri));
      this.current = buildWorkspace(
        { files, projects, roots: this.roots, isUnread: (uri) => !this.hasRead(uri) },
        this.current,
      );
      this.stale = false;
    }
    return this.current;
  }

  /** What is similar in the workspace as it is now; an edit costs the comparison of what it changed. */
  similarity(): Similarity {
    const workspace = this.workspace();
    if (this.alike?.of !== workspace)
      this.alike = { of: workspace, similarity: buildSimilarity(workspace.studies, this.alike?.similarity) };
    return this.alike.similarity;
  }

  /**
   * What was similar before somebody began to type; at rest what is similar now. Who tells of it unasked does not keep
   * an author waiting for a comparison, and asks again at the next pause.
   */
  similarityAtRest(): Similarity {
    return this.typed === undefined ? this.similarity() : (this.alike?.similarity ?? this.similarity());
  }

  /** Whether somebody has typed since the last pause. */
  isTypedIn(): boolean {
    return this.typed !== undefined;
  }

  /** The text of `uri` as open or on disk. */
  document(uri: string): Document | undefined {
    return this.open.get(uri)?.document ?? this.disk.get(uri);
  }

  /** The version of an open file; undefined where it is not open. */
  version(uri: string): number | undefined {
    return this.open.get(uri)?.version;
  }

  openUris(): readonly string[] {
    return [...this.open.keys()];
  }

  rootUris(): readonly string[] {
    return this.roots;
  }

  setRoots(roots: readonly string[]): void {
    this.roots = roots.map((root) => root.replace(/\/$/, ""));
    for (const uri of this.disk.keys()) {
      if (!this.roots.some((root) => uri.startsWith(`${root}/`))) this.disk.delete(uri);
    }
    this.changed();
  }

  opened(uri: string, text: string, version: number): void {
    const before = this.spelling.get(decoded(uri));
    const onDisk = before === undefined || before === uri ? undefined : this.disk.get(before);
    // An editor may encode a URI in another way than the walk of the disk did: the editor's name stays.
    if (before !== undefined && onDisk !== undefined) {
      this.disk.delete(before);
      this.disk.set(uri, onDisk);
    }
    this.spelling.set(decoded(uri), uri);
    this.open.set(uri, { document: parseSource(uri, text), version });
    this.changed();
  }

  edited(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    let document = this.open.get(uri)?.document;
    if (document === undefined) return;
    for (const change of changes) {
      if (!("range" in change) || isProject(uri)) {
        document = parseSource(uri, "range" in change ? spliced(document, change) : change.text);
        continue;
      }
      const start = offsetAt(document, change.range.start);
      document = editDocument(document, {
        start,
        end: offsetAt(document, change.range.end),
        text: change.text,
      });
    }
    this.open.set(uri, { document, version });
    const last = changes.at(-1);
    this.typed =
      last !== undefined && "range" in last
        ? { uri, at: offsetAt(document, last.range.start) + last.text.length }
        : undefined;
    this.changed();
  }

  /** Whether somebody is typing in the text at `place`: until the next pause. */
  isTyped({ uri, start, end }: Place): boolean {
    return this.typed?.uri === uri && start <= this.typed.at && this.typed.at <= end;
  }

  /** Nobody types any more. Whether somebody did. */
  paused(): boolean {
    const { typed } = this;
    this.typed = undefined;
    return typed !== undefined;
  }

  closed(uri: string): void {
    this.open.delete(uri);
    this.changed();
  }

  /** Takes in what the disk holds; undefined where the file, or a folder, is gone. Whether that is news. */
  read(found: string, text: string | undefined): boolean {
    const uri = this.spelling.get(decoded(found)) ?? found;
    if (text !== undefined) {
      this.spelling.set(decoded(uri), uri);
      this.disk.set(uri, parseSource(uri, text));
    } else {
      // A folder that is gone takes its files along, and a client may name only the folder.
      const gone = [...this.disk.keys()].filter((other) => other === uri || other.startsWith(`${uri}/`));
      if (gone.length === 0) return false;
      for (const other of gone) this.disk.delete(other);
    }
    this.changed();
    return true;
  }

  /** The disk is about to be read. */
  beginReading(): void {
    this.reading = true;
    this.complete = false;
  }

  /** The disk has been read; `complete` where nobody broke it off. */
  endReading(complete: boolean): void {
    this.reading = false;
    this.complete = complete;
    this.changed();
    for (const resolve of this.readers.splice(0)) resolve();
  }

  isReading(): boolean {
    return this.reading;
  }

  /** Resolves when the disk has been read. */
  whenRead(): Promise<void> {
    return this.reading ? new Promise((resolve) => this.readers.push(resolve)) : Promise.resolve();
  }

  /** Whether all files in the folder of the file `uri` and below are known. */
  private hasRead(uri: string): boolean {
    return this.complete && this.roots.some((root) => decoded(uri).startsWith(`${decoded(root)}/`));
  }

  /** Resolves at the next change. */
  nextChange(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private project(uri: string): Project {
    const text = this.document(uri)?.sections[0]?.text ?? "";
    const known = this.projects.get(uri);
    if (known?.text === text) return known;
    const project = readProject(uri, text);
    this.projects.set(uri, project);
    return project;
  }

  private changed(): void {
    this.stale = true;
    this.revision++;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function spliced(
  document: Document,
  change: Extract<TextDocumentContentChangeEvent, { range: unknown }>,
): string {
  const text = textOf(document);
  const end = offsetAt(document, change.range.end);
  return text.slice(0, offsetAt(document, change.range.start)) + change.text + text.slice(end);
}
