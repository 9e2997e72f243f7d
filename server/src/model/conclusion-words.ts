// What a conclusion comes to, in words.
import { type ConclusionState, conclusionState } from "./conclusion-state.ts";
import { numbered } from "./item-name.ts";
import type { Study } from "./study.ts";
import { type Item, itemsFrom } from "./trace.ts";

/** What the state of a conclusion is called, in the order in which states are counted. */
export const STATE_WORDS: Readonly<Record<ConclusionState, string>> = {
  selected: "solution selected",
  principles: "principles agreed",
  "existing-specification": "existing specifications suffice",
  "normative-phase": "left to the normative phase",
  "no-normative-work": "no normative work",
  "no-agreement": "no agreement",
  missing: "missing",
};

/** "selects solutions #2, #5"; of a conclusion that selects none, what it comes to instead. */
export function conclusionWords(study: Study, conclusion: Item): string {
  const chosen = itemsFrom(study.trace, conclusion.id, "concludes");
  if (chosen.length === 0) return STATE_WORDS[conclusionState(study, conclusion)];
  return `selects ${numbered("solution", chosen)}`;
}
