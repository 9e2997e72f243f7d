// The words that two texts share where neither what they mean nor a telling word ties them.
import { type Weight, type Word, wordSpans, wordsOf } from "./words.ts";

const WORTH: Readonly<Record<Weight, number>> = { full: 3, little: 2, none: 0.5 };

interface Run {
  readonly text: string;
  readonly worth: number;
}

/** The runs of words that both texts have, as the first writes them: the one first that says most, at most `count`. */
export function sharedWording(a: string, b: string, count: number): readonly string[] {
  const [own, other] = [wordsOf(a), wordsOf(b)];
  const places = wordSpans(a);
  const runs = new Map<string, Run>();
  for (let at = 0; at < own.length; ) {
    const length = longestRun(own, at, other);
    const words = own.slice(at, at + length);
    const [start, end] = trimmed(words);
    const [first, last] = [places[at + start], places[at + end - 1]];
    at += Math.max(1, length);
    if (first === undefined || last === undefined || start >= end) continue;
    const text = a.slice(first.start, last.end);
    const worth = words.slice(start, end).reduce((sum, { weight }) => sum + WORTH[weight], 0);
    runs.set(text.toLowerCase(), { text, worth });
  }
  // A word that says nothing by itself is nothing in common; two in a row are named where nothing else is.
  const found = [...runs.values()]
    .filter(({ worth }) => worth >= 2 * WORTH.none)
    .sort((one, two) => two.worth - one.worth);
  const telling = found.filter(({ worth }) => worth >= WORTH.little);
  return (telling.length > 0 ? telling.slice(0, count) : found.slice(0, 1)).map(({ text }) => text);
}

/** How many words from `at` on stand in a row in `other` too. */
function longestRun(own: readonly Word[], at: number, other: readonly Word[]): number {
  let longest = 0;
  for (let start = 0; start < other.length; start++) {
    let length = 0;
    while (at + length < own.length && own[at + length]?.stem === other[start + length]?.stem) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** Without words at both ends that say nothing, unless all of them do. */
function trimmed(words: readonly Word[]): readonly [number, number] {
  const says = (word: Word): boolean => word.weight !== "none";
  const start = words.findIndex(says);
  const behind = [...words].reverse().findIndex(says);
  return start < 0 ? [0, words.length] : [start, words.length - behind];
}
