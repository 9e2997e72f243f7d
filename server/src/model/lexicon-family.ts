// What a family of the lexicon is: words that an author means alike.

/**
 * What a family speaks of. Attacks hold the protections against them, so that requirements meet their threats; a way is
 * where or how an attack happens, an effect what comes of it.
 */
export const FACETS = ["attack", "asset", "way", "effect", "party", "topic"] as const;

export type Facet = (typeof FACETS)[number];

export interface Family {
  /** Unique, one word. */
  readonly id: string;
  readonly facet: Facet;
  /** As an author would call it. */
  readonly name: string;
  /**
   * Words and phrases, with commas between them; any of their inflections counts, of a word behind "=" only this form.
   * "…" stands for up to four words.
   */
  readonly words: string;
  /** Of an attack: the words that protect against it. */
  readonly protections?: string;
  /** Of a party: what it is called where it is the attacker. */
  readonly hostile?: string;
  /** The id of a wider family of the same facet, which its words belong to as well. */
  readonly within?: string;
}
