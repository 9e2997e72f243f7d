// What a sentence of a conclusion claims of the solution that it names: that it is selected, or rejected.
import { anyOf } from "../base/any-of.ts";
import type { Claim } from "./claim.ts";
import { isTakenOut } from "./taken-out.ts";

/** What is done with a solution that is selected. */
const CHOSEN = ["selected", "chosen", "adopted", "agreed", "endorsed", "recommended", "taken", "used"];
/** What a chosen solution is for the normative work. */
const GROUND = anyOf("basis", "base", "baseline", "(?:starting|reference) point", "way forward");
/** Behind the mention: "Solution #2 … is selected", "shall be the basis", "serves as the baseline". */
const SELECTED = new RegExp(
  String.raw`^[^.;]{0,60}?\b${anyOf(
    String.raw`${anyOf("is|are|was|were", "(?:will|shall|can|should) be", "(?:has|have) been", "be")}\s+(?:\w+\s+){0,2}?${anyOf(
      ...CHOSEN,
      `(?:the|a) ${GROUND}`,
      "considered as",
      "considered for normative",
      "(?:the )?preferred",
    )}`,
    `(?:serves?|acts?) as (?:the|a) ${GROUND}`,
  )}\b`,
  "i",
);
/** Before it: "… is recommended based on solution #6", "to propose the Solution #3 as the basis". */
const SELECTS = new RegExp(
  String.raw`\b${anyOf(
    "select(?:s|ed|ing)?",
    "choose",
    "chosen",
    "adopt(?:s|ed|ing)?",
    "endorse[sd]?",
    "pursue[sd]?",
    "agreed? to (?:use|propose)",
    "recommended?(?: to use)?",
    "based on",
    "concluded with",
    "follow(?:s|ed)?",
    "progress",
    "specif(?:y|ied)",
    "standardi[sz]e[sd]?",
    "according to",
  )}\b[^.;]{0,60}$`,
  "i",
);
/** "the enhancement described in solution #4": a place, not a choice. */
const DESCRIBED_IN = /\b(?:described|defined|specified|proposed|shown)\s+(?:in|by|for)\s+(?:the\s+)?$/i;
const DECIDES = new RegExp(
  String.raw`\b${anyOf(
    "agreed",
    "concluded",
    "recommended",
    "selected",
    "chosen",
    "adopted",
    "endorsed",
    "proposed (?:to|that)",
    "(?:is|are) proposed",
    "basis",
    "baseline",
    "normative",
  )}\b`,
  "i",
);

const NOT_TAKEN = anyOf(...CHOSEN, "recommend", "pursued", "considered", "needed", "progressed");
const REJECTED = new RegExp(
  String.raw`\b${anyOf(
    String.raw`not (?:\w+ ){0,3}${NOT_TAKEN}`,
    String.raw`no (?:\w+ )?(?:normative|further|agreement|consensus)\s*(?:work|standardi[sz]ation|action)?`,
    "reject(?:ed|s)?",
    "excluded",
    "ruled out",
    "discarded",
    "dropped",
    "out of scope",
    "(?:is|are|does) not",
    "cannot",
  )}\b`,
  "i",
);
/** "neither Solution #1 nor the mechanism of Solution #2". */
const NEITHER = /\b(?:neither|nor)\b[^.;]{0,60}$/i;
/** Left open: neither selected nor rejected. */
const OPEN = new RegExp(
  String.raw`\b${anyOf(
    "whether",
    "choice between",
    "either",
    "which of",
    "one of",
    "options?",
    "left to",
    "ffs",
    "further stud",
    "in the manner of",
    "remains? possible",
    "(?:could|may) be",
    "evaluated",
    "analy[sz]ed",
    "compared",
  )}\b`,
  "i",
);

/**
 * Reads what the sentence `before` + solution + `after` says of the solution. `lead` is the claim of the sentence that
 * introduces the list which the mention stands in.
 */
export function readSelection(before: string, after: string, lead: Claim): Claim {
  if (isTakenOut(before) || NEITHER.test(before)) return "rejects";
  if (DESCRIBED_IN.test(before)) return "names";
  const near = `${before.slice(-200)} # ${after.slice(0, 200)}`;
  if (REJECTED.test(near)) return "rejects";
  if (OPEN.test(near)) return "names";
  if (SELECTED.test(after)) return "selects";
  if (SELECTS.test(before) && DECIDES.test(near)) return "selects";
  return lead === "selects" || lead === "rejects" ? lead : "names";
}
