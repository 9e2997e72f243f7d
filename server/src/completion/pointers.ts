// Clauses, annexes, tables and figures by number or title: "clause ", "Table ".
import { memo } from "../base/memo.ts";
import type { SectionFacts } from "../model/facts.ts";
import type { Study } from "../model/study.ts";
import { captionsOf } from "../model/symbol.ts";
import { plainText } from "../syntax/mask.ts";
import { body } from "./body.ts";
import type { Here } from "./here.ts";
import { nextCaption } from "./new-caption.ts";
import { finds, type Proposal } from "./proposal.ts";
import type { PointerSlot } from "./slot.ts";

/** The numbers that the slot may point to; where a caption may begin as well, first the next number of one. */
export function pointerProposals(here: Here, slot: PointerSlot): readonly Proposal[] {
  if (slot.of === "clause" || slot.of === "annex") return clauseProposals(here, slot);
  const caption = slot.opens ? nextCaption(here, slot.of) : [];
  return [...caption, ...captionProposals(here, slot.of)].filter(({ words }) => finds(words, slot.typed));
}

function clauseProposals({ study, heading }: Here, slot: PointerSlot): readonly Proposal[] {
  const seen = new Set<string>();
  return study.outline.clauses.flatMap(({ clause, title, index, kind }): readonly Proposal[] => {
    if (clause === undefined || index === heading?.index || seen.has(clause)) return [];
    const words = `${clause} ${title}`;
    if (/^[A-Z]/.test(clause) !== (slot.of === "annex") || !finds(words, slot.typed)) return [];
    seen.add(clause);
    const about = { kind: "clause", number: clause } as const;
    return [
      {
        kind: "clause",
        label: clause,
        detail: title,
        body: body`${clause}`,
        words,
        about,
        gone: kind === "void",
      },
    ];
  });
}

function captionProposals({ study }: Here, kind: "table" | "figure"): readonly Proposal[] {
  return [...captionsIn(study, kind)].map(([number, { title }]) => {
    const about = { kind, number } as const;
    return { kind, label: number, detail: title, body: body`${number}`, words: `${number} ${title}`, about };
  });
}

const hasCaption = memo((facts: SectionFacts) =>
  facts.clauses.some(({ paragraphs }) => paragraphs.some(({ kind }) => kind === "caption")),
);

interface CaptionText {
  readonly title: string;
  /** Whether a colon separates it from its number: "Table 6.0-1 shows …" may be a sentence. */
  readonly sure: boolean;
}

/** The captions of a study by their numbers; only sections that have one are looked at. */
function captionsIn(study: Study, kind: "table" | "figure"): ReadonlyMap<string, CaptionText> {
  const captions = new Map<string, CaptionText>();
  for (const clause of study.outline.clauses) {
    const section = study.files[clause.file]?.facts[clause.section];
    const facts = section?.clauses[clause.part];
    if (section === undefined || facts === undefined || !hasCaption(section)) continue;
    for (const { target, paragraph } of captionsOf(study, clause, facts)) {
      if (target.kind !== kind || captions.get(target.number)?.sure === true) continue;
      const sure = /[:.]\s*$/.test(section.prose.slice(paragraph.numberSpan.end, paragraph.bodyStart));
      const title = plainText(section.prose.slice(paragraph.bodyStart, paragraph.end));
      captions.set(target.number, { title, sure });
    }
  }
  return captions;
}
