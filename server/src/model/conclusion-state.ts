// What a conclusion comes to, read from its wording.
import { plainText } from "../syntax/mask.ts";
import { factsAt, type Study } from "./study.ts";
import { type Item, linksFrom } from "./trace.ts";

export type ConclusionState =
  | "selected"
  | "principles"
  | "existing-specification"
  | "normative-phase"
  | "no-normative-work"
  | "no-agreement"
  | "missing";

const NO_AGREEMENT =
  /\bno\s+(?:agreement|consensus|conclusion)\b|\bnot\s+(?:be\s+)?(?:concluded|agreed|reached)\b|\bcould\s+not\s+(?:be\s+)?(?:agree|reach|conclude)/i;
const NO_WORK =
  /\bno\s+(?:further\s+|additional\s+|new\s+)*(?:normative|standardi[sz]ation|specification)\s*(?:work|action|phase|change|text|effort)?|\bno\s+(?:further\s+)?(?:work|action|normative)\b|\bnot\s+(?:\w+\s+){0,3}(?:pursued|progressed|normative|specified)\b|\bwill\s+not\s+be\s+(?:\w+\s+)?(?:addressed|specified|standardi[sz]ed)\b/i;
const EXISTING =
  /\b(?:existing|already|current(?:ly)?|present)\b[^.]{0,120}\b(?:suffic\w*|enough|reused?|specified|defined|supported?|cover(?:s|ed)|address(?:es|ed)|appl(?:y|ies)|used|fulfil\w*|mechanisms?)\b/i;
const NORMATIVE =
  /\b(?:left|postponed|deferred|decided|determined|defined|specified|addressed|discussed|worked\s+out|considered|developed)\b[^.]{0,60}\b(?:(?:in|during|for|to)\s+(?:the\s+)?normative\s+(?:phase|work|stage))\b/i;

/** The state of a conclusion. */
export function conclusionState(study: Study, conclusion: Item): ConclusionState {
  const text = textOf(study, conclusion);
  if (text.trim() === "" || /^\s*(?:tbd|tba|ffs|void)\b\.?\s*$/i.test(text)) return "missing";
  if (linksFrom(study.trace, conclusion.id, "concludes").length > 0) return "selected";
  if (NO_AGREEMENT.test(text)) return "no-agreement";
  if (NO_WORK.test(text)) return "no-normative-work";
  if (EXISTING.test(text)) return "existing-specification";
  if (NORMATIVE.test(text)) return "normative-phase";
  return "principles";
}

/** The text of the conclusion and its subclauses, without notes, headings and captions. */
function textOf(study: Study, conclusion: Item): string {
  const { clauses } = study.outline;
  let text = "";
  for (let i = conclusion.clause; i < (clauses[conclusion.clause]?.end ?? 0); i++) {
    const clause = clauses[i];
    const source = study.files[clause?.file ?? -1]?.facts[clause?.section ?? -1]?.prose ?? "";
    for (const paragraph of factsAt(study, i)?.paragraphs ?? []) {
      if (paragraph.kind === "text") text += `${plainText(source.slice(paragraph.start, paragraph.end))}\n`;
    }
  }
  return text;
}
