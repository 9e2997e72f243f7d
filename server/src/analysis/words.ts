// Words of a text as the similarity of texts counts them: lower case, stemmed, numbers and citations left out.
import { isCommonplace, isFunctionWord } from "./commonplace.ts";
import { stem } from "./stem.ts";

/** How much a word says by itself: nothing ("the"), little ("procedure"), or what an index can use. */
export type Weight = "none" | "little" | "full";

export interface Word {
  /** As written, in lower case. */
  readonly text: string;
  readonly stem: string;
  readonly weight: Weight;
  /** Whether it opens a sentence or a part of one, so that it forms no phrase with the word before it. */
  readonly opens: boolean;
}

const TOKEN = /\[\d{1,3}\]|[a-z][a-z0-9]*|\d+[a-z]?\b|[.;:()!?]|,/gi;
/** What a word may be remembered under; a full table is used as it is. */
const TABLE = 20_000;
const known = new Map<string, Omit<Word, "opens">>();

/** The words of `text`, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let opens = true;
  for (const found of text.matchAll(TOKEN)) {
    const token = found[0];
    if (!/^[a-z]/i.test(token)) {
      opens = true;
      continue;
    }
    words.push({ ...wordOf(token.toLowerCase()), opens });
    opens = false;
  }
  return words;
}

function wordOf(text: string): Omit<Word, "opens"> {
  const before = known.get(text);
  if (before !== undefined) return before;
  const root = stem(text);
  const weight = isFunctionWord(text) || text.length < 2 ? "none" : isCommonplace(root) ? "little" : "full";
  const word = { text, stem: root, weight } as const;
  if (known.size < TABLE) known.set(text, word);
  return word;
}
