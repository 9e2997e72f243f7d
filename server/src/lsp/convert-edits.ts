// From edits to the protocol's workspace edits, in the form that the client announced.
import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type CodeAction,
  CodeActionKind,
  type CreateFile,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Change, Edit, TitledChange } from "../edits/edit.ts";
import type { CodeActionAt } from "../features/code-actions.ts";
import { type DocumentOf, toDiagnostic, toRange } from "./convert.ts";
import type { Say } from "./translated.ts";

/** What edits may carry for this client. */
export interface EditOptions {
  /** The version of an open file; undefined where the client takes plain edits only. */
  readonly versionOf: ((uri: string) => number | undefined) | undefined;
  /** Whether edits may bear notes. */
  readonly annotations: boolean;
  /** Says titles in the language of the user. */
  readonly say: Say;
  /** Whether files may be made. */
  readonly creates: boolean;
}

/** `change` as a workspace edit; undefined where this client cannot make all of it, and a part would do harm. */
export function toWorkspaceEdit(
  of: DocumentOf,
  change: Change,
  options: EditOptions,
): WorkspaceEdit | undefined {
  const { versionOf, annotations } = options;
  const creates = change.creates ?? [];
  if (creates.length > 0 && (!options.creates || versionOf === undefined)) return undefined;
  const notes = [...new Set(annotations ? change.edits.flatMap(({ note }) => note ?? []) : [])];
  const byFile = new Map<string, TextEdit[]>();
  for (const edit of change.edits) {
    const list = byFile.get(edit.uri) ?? [];
    list.push(toTextEdit(of, edit, notes));
    byFile.set(edit.uri, list);
  }
  if (versionOf === undefined) return { changes: Object.fromEntries(byFile) };
  const edits = [...byFile].map(([uri, list]) => ({
    textDocument: { uri, version: versionOf(uri) ?? null },
    edits: list,
  }));
  return {
    documentChanges: [...creates.flatMap(createFile), ...edits],
    ...(notes.length === 0 ? {} : { changeAnnotations: annotationsOf(notes) }),
  };
}

/** `edits` of one file, for requests that answer with nothing else. */
export function toTextEdits(of: DocumentOf, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => toTextEdit(of, edit, []));
}

/** What an author may want to do at no single finding; undefined where this client cannot make its change. */
export function toAction(
  of: DocumentOf,
  kind: CodeActionKind,
  action: TitledChange,
  options: EditOptions,
): CodeAction | undefined {
  const edit = toWorkspaceEdit(of, action, options);
  return edit && { title: options.say(action.words), kind, edit };
}

function toTextEdit(of: DocumentOf, edit: Edit, notes: readonly string[]): TextEdit | AnnotatedTextEdit {
  const known = edit.note === undefined ? -1 : notes.indexOf(edit.note);
  const plain = { range: toRange(of(edit.uri), edit), newText: edit.text };
  return known < 0 ? plain : { ...plain, annotationId: String(known) };
}

function annotationsOf(notes: readonly string[]): Record<string, ChangeAnnotation> {
  return Object.fromEntries(notes.map((label, at) => [String(at), { label, needsConfirmation: false }]));
}

/** The file, and its text as an edit of it: that is how the protocol has it. */
function createFile({ uri, text }: { uri: string; text: string }): (CreateFile | TextDocumentEdit)[] {
  const start = { line: 0, character: 0 };
  return [
    { kind: "create", uri, options: { ignoreIfExists: false, overwrite: false } },
    { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
  ];
}

/** A quick fix; undefined where this client cannot make its change. */
export function toCodeAction(
  of: DocumentOf,
  action: CodeActionAt,
  options: EditOptions & { readonly withRelated: boolean },
): CodeAction | undefined {
  const edit = toWorkspaceEdit(of, action, options);
  if (edit === undefined) return undefined;
  return {
    title: options.say(action.words),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(of, action.finding, options.withRelated)],
    edit,
  };
}
