// Clauses, annexes, tables and figures by number or title: "clause ", "Table ".
import { memo } from "../base/memo.ts";
import { plainNumber } from "../model/caption.ts";
import type { SectionFacts } from "../model/facts.ts";
import type { Study } from "../model/study.ts";
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

interface Caption {
  readonly kind: "table" | "figure";
  readonly number: string;
  readonly title: string;
  /** Whether a colon separates it from its number: "Table 6.0-1 shows …" may be a sentence. */
  readonly sure: boolean;
}

/** The captions of a study by their numbers. */
function captionsIn({ files }: Study, kind: "table" | "figure"): ReadonlyMap<string, Caption> {
  const captions = new Map<string, Caption>();
  for (const { facts } of files)
    for (const section of facts)
      for (const caption of captionsOfSection(section))
        if (caption.kind === kind && captions.get(caption.number)?.sure !== true)
          captions.set(caption.number, caption);
  return captions;
}

/** The captions of a section, read once. */
const captionsOfSection = memo(({ prose, clauses }: SectionFacts): readonly Caption[] =>
  clauses.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ kind, number, numberSpan, start, bodyStart, end }): Caption[] => {
      if (kind !== "caption" || number === undefined) return [];
      return [
        {
          kind: /table/i.test(prose.slice(start, numberSpan.start)) ? "table" : "figure",
          number: plainNumber(number),
          title: plainText(prose.slice(bodyStart, end)),
          sure: /[:.]\s*$/.test(prose.slice(numberSpan.end, bodyStart)),
        },
      ];
    }),
  ),
);
