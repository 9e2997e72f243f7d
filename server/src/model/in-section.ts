// What is found section by section and stays the same while only other sections change.
import type { Span } from "../base/span.ts";

/** What one section of a document holds: the same object as before where nothing in it is different. */
export interface InSection<T extends Span> {
  /** Which section of the document. */
  readonly section: number;
  /** Offsets count in the section's text. */
  readonly items: readonly T[];
}
