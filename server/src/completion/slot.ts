// What an author is about to write at the cursor: decided once, for all sources of proposals.
import type { PointerKind } from "../model/pointer.ts";
import type { Here } from "./here.ts";
import { lineSlot } from "./slot-line.ts";
import { proseSlot } from "./slot-prose.ts";

/** What was typed already, and what takes its place. Offsets count in the section's text. */
export interface Typed {
  /** Where the replaced text begins, and how much of it stands before the words in `typed`. */
  readonly from: number;
  readonly lead: string;
  /** The words that say what is looked for. */
  readonly typed: string;
  /** Where the replaced text ends for an author who inserts, and for one who replaces. */
  readonly to: number;
  readonly over: number;
}

/** A key issue or solution by its number: behind "KI#", "key issues #1 and ", "Solution ". */
export interface NumberSlot extends Typed {
  readonly kind: "number";
  readonly of: "keyIssue" | "solution";
  /** The word before the number as it is written, and whether "#" is there already. */
  readonly word: string;
  readonly hash: boolean;
  /** Whether the words before ask for a number: not "this solution". */
  readonly sure: boolean;
  /** Whether the line is the heading that gives the number. */
  readonly defines: boolean;
}

/** A requirement or threat of the key issue with that number: behind "KI#3/". */
export interface PartSlot extends Typed {
  readonly kind: "part";
  readonly number: string;
}

/** A citation behind "[", or behind the document that is named: "TS 33.401". */
export interface CitationSlot extends Typed {
  readonly kind: "citation";
  /** What is written: the number in its brackets, the whole "TS 33.401 [5]", or the "[5]" behind it. */
  readonly form: "number" | "document" | "behind";
  /** The document that stands before the bracket or is being named, as far as it is written ("TS 33.401"). */
  readonly document: string;
}

/** A clause, annex, table or figure by its number: behind "clause ", "Table ". */
export interface PointerSlot extends Typed {
  readonly kind: "pointer";
  readonly of: PointerKind | "annex";
  /** Whether the words before ask for a number: not "in the table". */
  readonly sure: boolean;
  /** Whether the word begins its line, where it may as well begin a caption. */
  readonly opens: boolean;
}

/** An area behind "Areas: ". */
export interface AreaSlot extends Typed {
  readonly kind: "areas";
  /** The areas that stand there already. */
  readonly stated: readonly string[];
}

/** The inside of a comment: the id with which it begins, a key, or an id behind "threats=". */
export interface CommentSlot extends Typed {
  readonly kind: "comment";
  readonly place: "id" | "key" | "value";
  /** The key before a value, or "". */
  readonly key: string;
}

/** The beginning of a line on which nothing else stands. */
export interface LineSlot extends Typed {
  readonly kind: "line";
  /** The hashes of a heading, the mark of a list item, or "". */
  readonly mark: string;
  /** Whether the line above is an item of a list, which another one may follow. */
  readonly item: boolean;
}

/** The words before the cursor, which may begin a term of the study. */
export interface WordSlot extends Typed {
  readonly kind: "word";
}

export type Slot =
  | NumberSlot
  | PartSlot
  | CitationSlot
  | PointerSlot
  | AreaSlot
  | CommentSlot
  | LineSlot
  | WordSlot;

/** What is under the cursor in Markdown; undefined in code, and where nothing of a TR can begin. */
export function slotAt(here: Here): Slot | undefined {
  const block = here.facts.section.blocks.find(({ start, end }) => start <= here.at && here.at <= end);
  if (block?.kind === "code") return undefined;
  const slot = proseSlot(here);
  if (block?.kind === "html" && slot?.kind !== "comment" && slot?.kind !== "areas") return undefined;
  // An entry of clause 2 begins with a bracket, and is no citation.
  if (slot?.kind === "citation" && here.clause?.kind === "references") return lineSlot(here) ?? slot;
  if (slot !== undefined && slot.kind !== "word" && !(slot.kind === "number" && !slot.hash)) return slot;
  const line = lineSlot(here);
  // "## Sol" begins a heading, "Sol" in a sentence the name of a solution.
  return line !== undefined && (slot?.kind !== "number" || line.mark.startsWith("#")) ? line : slot;
}
