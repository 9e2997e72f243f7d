// What a conclusion comes to, read from its wording.
import { memo } from "../base/memo.ts";
import { plainText } from "../syntax/mask.ts";
import type { SectionFacts } from "./facts.ts";
import type { Study } from "./study.ts";
import { type Item, linksFrom } from "./trace.ts";

/** What a conclusion can come to. */
export const CONCLUSION_STATES = [
  "selected",
  "principles",
  "existing-specification",
  "normative-phase",
  "no-normative-work",
  "no-agreement",
  "missing",
] as const;
export type ConclusionState = (typeof CONCLUSION_STATES)[number];

type Decision =
  | "no-agreement"
  | "existing-specification"
  | "no-normative-work"
  | "normative-phase"
  | "principles";

/** What a sentence decides, by the first pattern that fits. */
const DECISIONS: readonly (readonly [Decision, RegExp])[] = [
  [
    "no-agreement",
    /\bno\s+(?:agreement|consensus|conclusion)\b|\bnot\s+(?:be\s+)?(?:concluded|agreed|reached)\b|\bcould\s+not\s+(?:be\s+)?(?:agree|reach|conclude)|\bno\s+(?:\w+\s+){0,2}solutions?\s+(?:is|are|was|were|has\s+been|have\s+been|could\s+be)\s+(?:selected|chosen|agreed|adopted|endorsed|recommended)\b/i,
  ],
  [
    "existing-specification",
    /\b(?:existing|already|current(?:ly)?)\b[^.]{0,120}\b(?:suffic\w*|enough|adequate|no\s+(?:new|additional|further))\b|\bexisting\b[^.]{0,80}\b(?:is|are)\s+(?:re)?used\b/i,
  ],
  [
    "no-normative-work",
    /\bno\s+(?:\w+\s+){0,2}(?:normative|standardi[sz]ation|specification)\b|\bno\s+(?:further\s+)?(?:work|action)\b|\bno\s+solution\s+is\s+(?:required|needed)\b|\bnot\s+(?:\w+\s+){0,3}(?:pursued|progressed)\b|\bwill\s+not\s+be\s+(?:\w+\s+)?(?:addressed|specified|standardi[sz]ed)\b/i,
  ],
  [
    "normative-phase",
    /\b(?:left|postponed|deferred|decided?|determined|defined|specified|addressed|discuss(?:ed)?|worked\s+out|considered|developed|handled)\b[^.]{0,80}\bnormative\s+(?:phase|work|stage)\b|\bnormative\s+(?:phase|work|stage)\b[^.]{0,40}\b(?:further\s+discuss|to\s+be\s+decided)/i,
  ],
  [
    "principles",
    /\b(?:agreed|concluded|recommended|proposed)\b|\b(?:principles?|statements?|text|followings?)\b[^.]{0,60}\b(?:taken|used|apply|are)\b|\bconclusions?\b[^.]{0,60}\b(?:is|are)\b/i,
  ],
];

/** What a clause decides, in the order of its sentences. */
export interface Decisions {
  readonly sentences: number;
  readonly decisions: readonly Decision[];
}

const EMPTY = /^\s*(?:(?:tbd|tba|ffs|void)\b\.?\s*)?$/i;

/** The decisions of each clause of a section, read once. Notes, headings and captions decide nothing. */
export const decisionsOf = memo((facts: SectionFacts): readonly Decisions[] =>
  facts.clauses.map(({ paragraphs }) => {
    const texts = paragraphs.filter((paragraph) => paragraph.kind === "text");
    const text = texts
      .map((paragraph) => plainText(facts.prose.slice(paragraph.start, paragraph.end)))
      .join("\n");
    if (EMPTY.test(text)) return { sentences: 0, decisions: [] };
    const sentences = text.split(/(?<=[.:;])\s+/).filter((sentence) => sentence.trim() !== "");
    const decisions = sentences.flatMap(
      (sentence) => DECISIONS.find(([, pattern]) => pattern.test(sentence))?.[0] ?? [],
    );
    return { sentences: sentences.length, decisions };
  }),
);

/** The state of a conclusion: what it selects, else what its sentences decide, the last of them first. */
export function conclusionState(study: Study, conclusion: Item): ConclusionState {
  const clause = study.outline.clauses[conclusion.clause];
  const facts = study.files[clause?.file ?? -1]?.facts[clause?.section ?? -1]?.clauses[clause?.part ?? -1];
  const declared = CONCLUSION_STATES.find((state) => state === facts?.state);
  if (declared !== undefined) return declared;
  const { sentences, decisions } = decisionsBelow(study, conclusion.clause);
  if (sentences === 0) return "missing";
  if (linksFrom(study.trace, conclusion.id, "concludes").length > 0) return "selected";
  const last = decisions.at(-1);
  const short = sentences <= 6;
  if (decisions.includes("no-agreement")) return "no-agreement";
  if (decisions.includes("existing-specification") && short) return "existing-specification";
  if (last === "no-normative-work" && (short || decisions.every((decision) => decision === last)))
    return last;
  if (last === "normative-phase" && (short || !decisions.includes("principles"))) return last;
  return "principles";
}

/** The decisions of a clause and its subclauses. */
function decisionsBelow(study: Study, index: number): Decisions {
  const { clauses } = study.outline;
  let sentences = 0;
  const decisions: Decision[] = [];
  const own = clauses.slice(index, clauses[index]?.end);
  // Where an analysis and a conclusion stand side by side, the conclusion concludes.
  const concluding = own.filter((clause) => clause.index !== index && clause.kind === "conclusions");
  for (const clause of concluding.length > 0 ? concluding : own) {
    const facts = study.files[clause.file]?.facts[clause.section];
    const found = facts === undefined ? undefined : decisionsOf(facts)[clause.part];
    sentences += found?.sentences ?? 0;
    decisions.push(...(found?.decisions ?? []));
  }
  return { sentences, decisions };
}
