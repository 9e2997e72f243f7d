// What is turned around in a text, and what is said to be missing or broken.
import type { Word } from "./words.ts";

const NEGATORS: ReadonlySet<string> = new Set([
  "not",
  "no",
  "cannot",
  "never",
  "without",
  "unable",
  "lack",
  "lacks",
  "lacking",
  "fail",
  "fails",
  "failure",
  "absence",
  "nor",
]);
const BREAKING: ReadonlySet<string> = new Set([
  "before",
  "break",
  "breaks",
  "compromise",
  "compromised",
  "disable",
  "disabled",
  "lose",
  "loss",
  "missing",
  "nothing",
  "violate",
  "weak",
]);
/** How many words behind it a negation reaches. */
const REACH = 3;

/** The places of the words that a negation before them turns around: "not verified" is not "verified". */
export function negatedWords(words: readonly Word[]): ReadonlySet<number> {
  const negated = new Set<number>();
  words.forEach((word, at) => {
    if (!NEGATORS.has(word.text)) return;
    for (let i = at + 1; i <= at + REACH && words[i]?.opens === false; i++) negated.add(i);
  });
  return negated;
}

/** Whether `words` say that something is missing or broken, so that the protections that they name are not there. */
export function speaksOfLack(words: readonly Word[]): boolean {
  return words.some(({ text }) => NEGATORS.has(text) || BREAKING.has(text));
}
