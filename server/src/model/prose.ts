// Between the prose of a section, in which facts count, and its text, in which editors do.
import type { Span } from "../base/span.ts";
import { maskProse } from "../syntax/mask.ts";
import { toProse, toSource } from "../syntax/prose-map.ts";
import type { SectionFacts } from "./facts.ts";

/** The part of the section's text that `span` of its prose comes from. */
export function sourceSpan(facts: SectionFacts, span: Span): Span {
  return facts.yaml === undefined ? span : toSource(facts.yaml.prose, span);
}

/** Where `offset` of the section's text stands in its prose. */
export function proseOffset(facts: SectionFacts, offset: number): number {
  return facts.yaml === undefined ? offset : toProse(facts.yaml.prose, offset);
}

/** The prose of `span` without markup, at its own length: for recognisers whose places must be exact. */
export function maskedProse(facts: SectionFacts, span: Span): string {
  return maskProse(facts.prose.slice(span.start, span.end));
}

/** Where words are those of the author: in Markdown all but code and comments, in YAML texts, titles and references. */
export function proseSpans({ section, clauses, yaml }: SectionFacts): readonly Span[] {
  if (yaml === undefined) return section.blocks.filter(({ kind }) => kind !== "code" && kind !== "html");
  return clauses.flatMap(({ heading, paragraphs, references }) => [
    ...(heading === undefined ? [] : [heading.titleSpan]),
    ...paragraphs,
    ...references,
  ]);
}
