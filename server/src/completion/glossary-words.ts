// Terms and abbreviations of clause 3, while somebody types the beginning of one.
import { type GlossaryEntry, glossaryOf } from "../model/glossary.ts";
import { body } from "./body.ts";
import type { Here } from "./here.ts";
import type { Proposal } from "./proposal.ts";
import type { WordSlot } from "./slot.ts";

/** How much of a term must be there: less would make every word of prose ask. */
const LEAST = 3;

/** What was found, and how many of the typed characters belong to it. */
export interface GlossaryWords {
  readonly length: number;
  readonly proposals: readonly Proposal[];
}

/** The entries that the last words of `typed` begin, for as many words as possible. */
export function glossaryWords(
  { study }: Here,
  { typed }: Pick<WordSlot, "typed">,
): GlossaryWords | undefined {
  const entries = glossaryOf(study);
  if (entries.length === 0) return undefined;
  for (const at of wordStarts(typed)) {
    const tail = typed.slice(at);
    const proposals = entries.filter((entry) => begins(tail, entry)).map((entry) => proposalOf(entry, tail));
    if (proposals.length > 0) return { length: tail.length, proposals };
  }
  return undefined;
}

/** Where the last four words begin, the first of them first. */
function wordStarts(typed: string): readonly number[] {
  return [...typed.matchAll(/[\p{L}\p{N}-]+/gu)].map(({ index }) => index).slice(-4);
}

function begins(tail: string, { kind, name }: GlossaryEntry): boolean {
  if (tail.length >= name.length) return false;
  if (kind === "abbreviation") return /^\p{Lu}[\p{Lu}\p{N}]/u.test(tail) && name.startsWith(tail);
  return tail.length >= LEAST && name.toLowerCase().startsWith(tail.toLowerCase());
}

function proposalOf({ kind, name, meaning }: GlossaryEntry, tail: string): Proposal {
  // A term that begins a sentence keeps the capital that was typed.
  const text = kind === "term" ? tail.slice(0, 1) + name.slice(1) : name;
  return { kind, label: name, detail: meaning, body: body`${text}`, words: text, about: { kind, name } };
}
