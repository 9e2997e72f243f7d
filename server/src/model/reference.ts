// The entries of clause 2: `[5] 3GPP TS 33.401: "…"`.
import type { Span } from "../base/span.ts";
import { plainText } from "../syntax/mask.ts";
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

/** Reads the reference entry in a paragraph of that kind; `source` is the section's slice of it. */
export function readReference(paragraph: Paragraph, source: string): Reference | undefined {
  if (paragraph.kind !== "reference" || paragraph.number === undefined) return undefined;
  const text = plainText(source.slice(paragraph.bodyStart - paragraph.start));
  return {
    number: paragraph.number,
    numberSpan: paragraph.numberSpan,
    document: /\bT[RS]\s?(\d{2}\.\d{3}(?:-\d{1,2})?)/.exec(text)?.[1],
    text,
    start: paragraph.start,
    end: paragraph.end,
  };
}
