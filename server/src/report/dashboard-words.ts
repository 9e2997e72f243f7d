// The words of the dashboard for what the model calls by a code.
import { type Titled, titled } from "../base/words.ts";
import type { ConclusionState } from "../model/conclusion-state.ts";
import { STATE_WORDS } from "../model/conclusion-words.ts";
import type { ItemKind, LinkSource } from "../model/trace.ts";
import type { Difference } from "./changes.ts";

/** What conclusions come to, in the order in which they are counted. */
export const STATE_LABELS = Object.fromEntries(
  Object.entries(STATE_WORDS).map(([state, words]) => [
    state,
    words.charAt(0).toUpperCase() + words.slice(1),
  ]),
) as Readonly<Record<ConclusionState, string>>;

/** What items are called. */
export const KIND_WORDS: Readonly<Record<ItemKind, string>> = {
  keyIssue: "key issue",
  threat: "threat",
  requirement: "requirement",
  solution: "solution",
  conclusion: "conclusion",
};

/** Who states a link: the letter in the matrix, and the word. */
export const SOURCE_WORDS: Readonly<Record<LinkSource, readonly [string, Titled]>> = {
  table: ["T", titled("table")],
  text: ["S", titled("sentence")],
  declared: ["D", titled("declaration")],
};

export const DIFFERENCE_WORDS: Readonly<Record<Difference, string>> = {
  id: "number",
  wording: "wording",
  text: "text",
  state: "outcome",
};
