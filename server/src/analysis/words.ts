// Words of a text as the similarity of texts counts them: lower case, stemmed, numbers and citations left out.
import type { Span } from "../base/span.ts";
import { wordId } from "../base/sparse.ts";
import { isCommonplace, isFunctionWord } from "./commonplace.ts";
import { stem } from "./stem.ts";

/** How much a word says by itself: nothing ("the"), little ("procedure"), or what an index can use. */
export type Weight = "none" | "little" | "full";

export interface Word {
  /** As written, in lower case. */
  readonly text: string;
  readonly stem: string;
  /** The term of the stem. */
  readonly id: number;
  readonly weight: Weight;
  /** Whether it opens a sentence or a part of one, so that it forms no phrase with the word before it. */
  readonly opens: boolean;
}

const TOKEN = /\[\d{1,3}\]|\d{0,3}[a-z][a-z0-9]*|\d+|[.;:()!?,]/g;
/** How many words are remembered; where there are more, the rest are read each time. */
const TABLE = 50_000;
/** Both forms of each word: behind another, and at an opening. */
const known = new Map<string, readonly [Word, Word]>();

/** The words of `text`, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let opens = true;
  for (const token of lowered(text).match(TOKEN) ?? []) {
    const word = isWord(token);
    if (word) words.push(formsOf(token)[opens ? 1 : 0]);
    opens = !word;
  }
  return words;
}

/** Where the words of `text` stand, in the order of {@link wordsOf}: offsets in the text. */
export function wordSpans(text: string): readonly Span[] {
  return [...lowered(text).matchAll(TOKEN)].flatMap(({ 0: token, index }) =>
    isWord(token) ? [{ start: index, end: index + token.length }] : [],
  );
}

/** `text` in lower case, at its own length: of all letters only a dotted capital I would become longer. */
function lowered(text: string): string {
  return text.replaceAll("\u0130", "i").toLowerCase();
}

/** Marks and numbers end with no letter, or begin with no word. */
function isWord(token: string): boolean {
  const last = token.charCodeAt(token.length - 1);
  return last >= 48 && (last >= 97 || /[a-z]/.test(token));
}

function formsOf(text: string): readonly [Word, Word] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const root = stem(text);
  const weight = isFunctionWord(text) || text.length < 2 ? "none" : isCommonplace(root) ? "little" : "full";
  const word = { text, stem: root, id: wordId(root), weight, opens: false } as const;
  const forms = [word, { ...word, opens: true }] as const;
  if (known.size < TABLE) known.set(text, forms);
  return forms;
}
