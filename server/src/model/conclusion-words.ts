// What a conclusion comes to, in words.
import { type ConclusionState, conclusionState } from "./conclusion-state.ts";
import { numbered } from "./item-name.ts";
import type { Study } from "./study.ts";
import { type Item, itemsFrom } from "./trace.ts";

const WORDS: Readonly<Record<ConclusionState, string>> = {
  selected: "selects a solution",
  principles: "agrees on principles",
  "existing-specification": "existing specifications suffice",
  "normative-phase": "left to the normative phase",
  "no-normative-work": "no normative work",
  "no-agreement": "no agreement",
  missing: "nothing is concluded yet",
};

/** "selects solutions #2, #5"; of a conclusion that selects none, what it comes to instead. */
export function conclusionWords(study: Study, conclusion: Item): string {
  const chosen = itemsFrom(study.trace, conclusion.id, "concludes");
  if (chosen.length === 0) return WORDS[conclusionState(study, conclusion)];
  return `selects ${numbered("solution", chosen)}`;
}
