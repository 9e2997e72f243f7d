// Whether a text is a contribution to a TR (a pCR, an excerpt) and not the TR itself.
import { memo } from "../base/memo.ts";
import type { Outline } from "./outline.ts";
import { factsAt, type Study } from "./study.ts";

const known = memo((_outline: Outline): { answer?: boolean } => ({}));

/**
 * A text without references of its own, with fences between changes, or with `type: pCR` in its project file. Its
 * numbers may be placeholders, and it names key issues and solutions of its TR.
 */
export function isContribution(study: Study): boolean {
  if (study.project?.type === "pCR") return true;
  const { outline } = study;
  const slot = known(outline);
  slot.answer ??=
    outline.references.size === 0 ||
    outline.clauses.some((clause) =>
      factsAt(study, clause.index)?.paragraphs.some((one) => one.kind === "changeFence"),
    );
  return slot.answer;
}
