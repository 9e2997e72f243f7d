// What is found section by section, as tests read it: with offsets in the document.
import { type Span, shift } from "../../server/src/base/span.ts";
import type { InSection } from "../../server/src/model/in-section.ts";
import type { Document } from "../../server/src/syntax/sections.ts";

/** The same with offsets in the document. */
export function inDocument<T extends Span>(document: Document, found: readonly InSection<T>[]): readonly T[] {
  return found.flatMap(({ section, items }) =>
    items.map((item) => ({ ...item, ...shift(item, document.starts[section] ?? 0) })),
  );
}
