// Tables and figures where their captions stand.
import type { Anchor } from "./anchor.ts";
import type { ClauseFacts } from "./facts.ts";
import type { Clause } from "./outline.ts";
import type { Paragraph } from "./paragraph.ts";
import type { Study } from "./study.ts";

/** A table or figure where its caption stands. */
export interface Caption {
  readonly target: { readonly kind: "table" | "figure"; readonly number: string };
  readonly at: Anchor;
  readonly paragraph: Paragraph;
}

/** The captions of a clause, in order. */
export function* captionsOf(study: Study, clause: Clause, facts: ClauseFacts): Iterable<Caption> {
  const prose = study.files[clause.file]?.facts[clause.section]?.prose ?? "";
  for (const [index, paragraph] of facts.paragraphs.entries()) {
    if (paragraph.kind !== "caption" || paragraph.number === undefined) continue;
    const kind = /table/i.test(prose.slice(paragraph.start, paragraph.numberSpan.start)) ? "table" : "figure";
    const at: Anchor = { clause: clause.index, part: "paragraph", index };
    yield { target: { kind, number: plainNumber(paragraph.number) }, at, paragraph };
  }
}

/** The number of a table or figure with a hyphen, however it is written. */
export function plainNumber(number: string): string {
  return number.replace("–", "-");
}
