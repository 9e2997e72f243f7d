/** Replaces `start` to `end` of a file (offsets in its document) by `text`. */
export interface Edit {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
