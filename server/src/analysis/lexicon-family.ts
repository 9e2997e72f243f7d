// What a family of the lexicon is.

/** What a family speaks of. Attacks hold the protections against them, so that requirements meet their threats. */
export type Facet = "attack" | "asset" | "party" | "topic";

export interface Family {
  /** Unique, one word. */
  readonly id: string;
  readonly facet: Facet;
  /** As an author would call it. */
  readonly name: string;
  /** Words and phrases, with commas between them; any of their inflections counts. */
  readonly words: string;
  /** Of an attack: the words that protect against it. */
  readonly protections?: string;
}
