// What is proposed to an author who is typing.
import type { Edit } from "../edits/edit.ts";
import type { Target } from "../model/symbol.ts";
import type { Body } from "./body.ts";
import type { Typed } from "./slot.ts";

export type ProposalKind =
  | "keyIssue"
  | "solution"
  | "threat"
  | "requirement"
  | "reference"
  | "clause"
  | "table"
  | "figure"
  | "term"
  | "abbreviation"
  | "area"
  | "number"
  | "state"
  | "skeleton"
  | "key"
  | "value"
  | "file";

/** One line of the list that an editor shows. */
export interface Proposal {
  readonly kind: ProposalKind;
  readonly label: string;
  /** A few words behind the label: the title, the meaning. */
  readonly detail: string;
  /** What takes the place of what was typed. */
  readonly body: Body;
  /** The words by which it is found, the label's included. */
  readonly words: string;
  /** Changes elsewhere in the file that belong to it. */
  readonly edits?: readonly Edit[];
  /** Whether it names something that is no more ("Void"). */
  readonly gone?: boolean;
  /** What it names: its documentation is made when somebody looks at it. */
  readonly about?: Target;
  /** Documentation that is at hand. */
  readonly says?: string;
}

/** What may be written at a cursor, the best first. */
export interface Found extends Typed {
  readonly proposals: readonly Proposal[];
  /** Whether more typing may bring others than these. */
  readonly incomplete: boolean;
}

/** Whether a title or entry says that its thing was withdrawn. */
export function isVoid(title: string): boolean {
  return /^void\.?$/i.test(title);
}

/** Whether somebody who typed `typed` may mean `words`: each typed word begins one of them. */
export function finds(words: string, typed: string): boolean {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return true;
  const known = wordsOf(words);
  return wanted.every((word) => known.some((one) => one.startsWith(word)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
}
