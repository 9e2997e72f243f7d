// Between the prose of a section, in which facts count, and its text, in which editors do.
import type { Span } from "../base/span.ts";
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
