// Finding by a few letters: whether the words of a query are those of a text, in any order, and how well.

/** A text to be found: its words in lower case. */
export interface Searchable {
  /** What it is called by, run together: "ki3", "sol7". */
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** All of them, each behind a space. */
  readonly all: string;
}

/** `text` to be found by its words, and by `names` in lower case without spaces. */
export function searchable(text: string, names: readonly string[]): Searchable {
  const words = wordsIn(text);
  return { names, words, all: ["", ...names, ...words].join(" ") };
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

/** A word that is looked for. */
export interface Wanted {
  readonly word: string;
  /** Matches `all` of a text that has anything of it: most have not, and need not be looked at word by word. */
  readonly anywhere: RegExp;
}

/** What a query looks for. */
export function wantedIn(query: string): readonly Wanted[] {
  return queryWords(query).map((word) => ({ word, anywhere: anywhere(word) }));
}

/** Of a longer word only so much is looked for at first: a pattern has its limits. */
const MOST_UNITS = 64;

function anywhere(word: string): RegExp {
  const units = word
    .slice(0, MOST_UNITS)
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  // Each letter is the next one of its kind: there is nothing to go back for.
  const scattered = units.map((unit, i) => (i === 0 ? ` ${unit}` : `[^ ${unit}]*${unit}`)).join("");
  return new RegExp(mayScatter(word) ? `${units.join("")}|${scattered}` : units.join(""));
}

/** How well `query` finds `text`: the more, the better; undefined where one of its words is not there at all. */
export function fuzzyScore(text: Searchable, query: readonly Wanted[]): number | undefined {
  let sum = 0;
  for (const { word, anywhere } of query) {
    if (!anywhere.test(text.all)) return undefined;
    const score = Math.max(bestOf(text.names, word, NAMED), bestOf(text.words, word, SPOKEN));
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
  return mayScatter(wanted) && isScattered(word, wanted) ? scatters : 0;
}

/** Fewer letters stand scattered in too many words. */
function mayScatter(wanted: string): boolean {
  return wanted.length >= 4;
}

/** Whether the letters of `wanted` stand in `word` in their order, from its first one on ("trgering"). */
function isScattered(word: string, wanted: string): boolean {
  if (word[0] !== wanted[0]) return false;
  let at = 0;
  for (let i = 0; i < word.length && at < wanted.length; i++) if (word[i] === wanted[at]) at++;
  return at === wanted.length;
}
