import type { Span } from "../base/span.ts";
import type { Titled } from "../base/words.ts";

/** Replaces `start` to `end` by `text`. What the offsets count from is said where it is made. */
export interface Replacement extends Span {
  readonly text: string;
}

/** A replacement in a file: offsets in its document. */
export interface Edit extends Replacement {
  readonly uri: string;
  /** Why, in a few words: edits with the same note are shown as one group where a client lets its user choose. */
  readonly note?: string;
}

/** `text` after `edits`, which do not overlap. */
export function applied(text: string, edits: readonly Replacement[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join("") + text.slice(at);
}

/** A file that is not there yet, with its text. */
export interface NewFile {
  readonly uri: string;
  readonly text: string;
}

/** What is changed as one step that one undo takes back. */
export interface Change {
  readonly edits: readonly Edit[];
  readonly creates?: readonly NewFile[];
}

/** A change and what a menu calls it. */
export interface TitledChange extends Change, Titled {}
