// The words of a text that tell what it shares with another, as its author wrote them: the longest runs of words.
import type { Bag } from "./masked-terms.ts";
import { stem } from "./stem.ts";
import { type Word, wordsOf } from "./words.ts";

/** How many phrases are named, and how many words one has at most. */
const NAMED = 4;
export const LONGEST_PHRASE = 4;
/** Words that no text is about, though an index can use them. */
const UNSPOKEN: ReadonlySet<string> = new Set(
  [
    "although",
    "attack",
    "attacker",
    "belong",
    "day",
    "everybody",
    "itself",
    "keep",
    "kept",
    "others",
    "outside",
    "somebody",
    "themselves",
    "threat",
    "whoever",
  ].map(stem),
);

/** Words that join sentences and not names: no phrase has them in it. */
const BREAKS: ReadonlySet<string> = new Set(
  "are be been can could had has have is may might must not shall should was were will would".split(" "),
);

/** What of a text counts as shared, and how much a word is worth. */
export interface Sharing {
  /** Whether the other text holds words of these stems, one behind the other. */
  readonly holds: (stems: readonly string[]) => boolean;
  /** Of a stem. */
  readonly worthOf: (stem: string) => number;
}

/** The phrases of `text` that `bag` holds, which knows single stems and pairs of them, by their worth. */
export function phrasesIn(text: string, bag: Bag, worthOf: Sharing["worthOf"]): readonly string[] {
  return tellingPhrases(text, {
    holds: (stems) => (stems.length === 1 ? stems : pairsOf(stems)).every((term) => bag.has(term)),
    worthOf,
  });
}

function pairsOf(stems: readonly string[]): readonly string[] {
  return stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`);
}

/** The phrases of `text` that are shared and worth most; none has a word of another in it. */
export function tellingPhrases(text: string, { holds, worthOf }: Sharing): readonly string[] {
  const runs = runsIn(wordsOf(text), holds).map((run) => ({
    words: new Set(run.map((word) => word.stem)),
    text: asWritten(text, run),
    worth: run.reduce((sum, word) => sum + (word.weight === "full" ? worthOf(word.stem) : 0), 0),
  }));
  const named: (typeof runs)[number][] = [];
  for (const run of runs.sort((a, b) => b.worth - a.worth)) {
    if (named.length === NAMED) break;
    if (!named.some(({ words }) => [...run.words].some((word) => words.has(word)))) named.push(run);
  }
  return named.map((run) => run.text);
}

/** The longest shared runs of words that begin at each word; they begin and end with a word that tells. */
function runsIn(words: readonly Word[], holds: Sharing["holds"]): readonly (readonly Word[])[] {
  return words.flatMap((first, at) => {
    if (!tells(first)) return [];
    const ends = words.findIndex((word, i) => i > at && word.opens);
    const room = Math.min(LONGEST_PHRASE, (ends < 0 ? words.length : ends) - at);
    for (let length = room; length > 0; length--) {
      const run = words.slice(at, at + length);
      const joined = !run.some((word) => BREAKS.has(word.text));
      if (joined && tells(run[length - 1]) && holds(run.map((word) => word.stem))) return [run];
    }
    return [];
  });
}

/** The words of `run` as `text` writes them, with its capitals and hyphens; not with the capital that opens a sentence. */
function asWritten(text: string, run: readonly Word[]): string {
  const words = run.map((word) => word.text);
  const found = new RegExp(words.join("[^a-z0-9]{1,9}"), "i").exec(text)?.[0] ?? words.join(" ");
  const written = found.replace(/\s+/g, " ");
  return run[0]?.opens === true
    ? written.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
    : written;
}

function tells(word: Word | undefined): boolean {
  return word?.weight === "full" && !UNSPOKEN.has(word.stem);
}
