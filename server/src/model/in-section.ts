// What is found section by section and stays the same while only other sections change.
import { type Span, shift } from "../base/span.ts";
import type { Document } from "../syntax/sections.ts";

/** What one section of a document holds: the same object as before where nothing in it is different. */
export interface InSection<T extends Span> {
  /** Which section of the document. */
  readonly section: number;
  /** Offsets count in the section's text. */
  readonly items: readonly T[];
}

/** The same with offsets in the document. */
export function inDocument<T extends Span>(document: Document, found: readonly InSection<T>[]): readonly T[] {
  return found.flatMap(({ section, items }) =>
    items.map((item) => ({ ...item, ...shift(item, document.starts[section] ?? 0) })),
  );
}
