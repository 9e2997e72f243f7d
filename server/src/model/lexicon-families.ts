// The lexicon of security vocabulary: families of words that an author means alike. Written by hand from general
// knowledge (STRIDE with privacy, and the trade of mobile networks); no word of it is counted from any report.
import { ASSETS } from "./lexicon-assets.ts";
import { ATTACKS } from "./lexicon-attacks.ts";
import type { Family } from "./lexicon-family.ts";
import { PARTIES_AND_TOPICS } from "./lexicon-parties.ts";
import { WAYS_AND_EFFECTS } from "./lexicon-ways.ts";

/** The families that every study is read with, and that a project file may add words to. */
export const FAMILIES: readonly Family[] = [
  ...ATTACKS,
  ...ASSETS,
  ...WAYS_AND_EFFECTS,
  ...PARTIES_AND_TOPICS,
];
