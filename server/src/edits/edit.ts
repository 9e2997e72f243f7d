/** Replaces `start` to `end` of a file (offsets in its document) by `text`. */
export interface Edit {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Why, in a few words: edits with the same note are shown as one group where a client lets its user choose. */
  readonly note?: string;
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
export interface TitledChange extends Change {
  readonly title: string;
}
