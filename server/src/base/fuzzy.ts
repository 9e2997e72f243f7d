// Finding by a few letters: whether the words of a query are those of a text, in any order, and how well.

/** A text to be found: its words in lower case. */
export interface Searchable {
  /** What it is called by, run together: "ki3", "sol7". */
  readonly names: readonly string[];
  readonly words: readonly string[];
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/gu;

/** The words of `text` in lower case; numbers such as 5.1.2 and names such as MTC-IWF are one word. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** More words than this nobody types to find something. */
const MOST = 16;

/** The words of a query: "KI#3" is one, as "ki3". */
export function queryWords(query: string): readonly string[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}.-]/gu, ""));
  return [...new Set(words)].filter((word) => word !== "").slice(0, MOST);
}

/** How well `query` finds `text`: the more, the better; undefined where one of its words is not there at all. */
export function fuzzyScore({ names, words }: Searchable, query: readonly string[]): number | undefined {
  let sum = 0;
  for (const wanted of query) {
    const score = Math.max(bestOf(names, wanted, NAMED), bestOf(words, wanted, SPOKEN));
    if (score === 0) return undefined;
    sum += score;
  }
  return sum;
}

/** The scores of a word that is the same, begins, holds or scatters the letters that were typed. */
type Scores = readonly [same: number, begins: number, holds: number, scatters: number];
const NAMED: Scores = [16, 6, 0, 0];
const SPOKEN: Scores = [8, 5, 2, 1];

function bestOf(words: readonly string[], wanted: string, scores: Scores): number {
  let best = 0;
  for (const word of words) {
    const score = scoreOf(word, wanted, scores);
    if (score > best) best = score;
  }
  return best;
}

function scoreOf(word: string, wanted: string, [same, begins, holds, scatters]: Scores): number {
  if (word.startsWith(wanted)) return word.length === wanted.length ? same : begins;
  if (wanted.length >= 2 && word.includes(wanted)) return holds;
  return wanted.length >= 4 && isScattered(word, wanted) ? scatters : 0;
}

/** Whether the letters of `wanted` stand in `word` in their order, from its first one on ("trgering"). */
function isScattered(word: string, wanted: string): boolean {
  if (word[0] !== wanted[0]) return false;
  let at = 0;
  for (let i = 0; i < word.length && at < wanted.length; i++) if (word[i] === wanted[at]) at++;
  return at === wanted.length;
}
