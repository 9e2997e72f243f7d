// Citations `[5]` in prose, and the document that the text names right before them.
import type { Span } from "../base/span.ts";

/** A citation. Offsets count from the start of the section. */
export interface Citation extends Span {
  /** As written between the brackets ("5", "x"). */
  readonly number: string;
  /** The document named right before it ("33.401", "23.700-81"), or undefined. */
  readonly document: string | undefined;
}

const CITATION = /\[\s?(\d{1,3}[a-z]?|[xXyY]{1,2})\s?\](?!\()/g;
const DOCUMENT_BEFORE = /\bT[RS]\s{0,2}(\d{2}\.\d{3}(?:-\d{1,2})?)\s{0,3}$/;

/** Finds the citations in `prose` (masked), which begins at `start` of its section. */
export function readCitations(prose: string, start: number): Citation[] {
  if (!prose.includes("[")) return [];
  const citations: Citation[] = [];
  for (const found of prose.matchAll(CITATION)) {
    const number = found[1] as string;
    const document = DOCUMENT_BEFORE.exec(prose.slice(Math.max(0, found.index - 24), found.index))?.[1];
    citations.push({
      number,
      document,
      start: start + found.index,
      end: start + found.index + found[0].length,
    });
  }
  return citations;
}
