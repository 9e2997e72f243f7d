// The entries of clause 2: `[5] 3GPP TS 33.401: "…"`.
import type { Span } from "../base/span.ts";
import type { Paragraph } from "./paragraph.ts";

/** An entry of the list of references. Offsets count from the start of the section. */
export interface Reference extends Span {
  readonly number: string;
  readonly numberSpan: Span;
  /** The document's number without its body ("33.401"), or undefined for what is not a 3GPP document. */
  readonly document: string | undefined;
  /** All that follows the number. */
  readonly text: string;
}

/** Reads the reference entry in a paragraph of that kind; `prose` is the section's masked slice of it. */
export function readReference(paragraph: Paragraph, prose: string): Reference | undefined {
  if (paragraph.kind !== "reference" || paragraph.number === undefined) return undefined;
  const text = prose
    .slice(paragraph.bodyStart - paragraph.start)
    .replace(/\s+/g, " ")
    .trim();
  return {
    number: paragraph.number,
    numberSpan: paragraph.numberSpan,
    document: /\bT[RS]\s?(\d{2}\.\d{3}(?:-\d{1,2})?)/.exec(text)?.[1],
    text,
    start: paragraph.start,
    end: paragraph.end,
  };
}
