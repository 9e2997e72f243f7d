// Clauses that say "Not applicable", "None", "Void" or "TBD" instead of listing items.
import { plainText } from "../syntax/mask.ts";
import type { Paragraph } from "./paragraph.ts";

/** What a clause says of itself instead of listing items. */
export type ClauseValue = "not-applicable" | "none" | "void" | "to-be-done" | undefined;

const VALUES: readonly (readonly [RegExp, Exclude<ClauseValue, undefined>])[] = [
  [/^(?:(?:it|this (?:clause|part)) is )?not applicable\b|^n\/?a\b\.?$/i, "not-applicable"],
  [
    /^(?:none|not)(?: (?:are|is|have been|has been))?(?: identified)?(?: (?:in|for) [^.]{0,60})?\.?$/i,
    "none",
  ],
  [
    /^(?:there (?:are|is) )?no (?:(?:new|specific|additional|potential|further|security) )*(?:threats?|requirements?)\b[^.]{0,100}\.?$/i,
    "none",
  ],
  [
    /^this key issue (?:does not|introduces no|has no)\b[^.]{0,100}\b(?:threats?|requirements?)\b[^.]{0,40}\.?$/i,
    "none",
  ],
  [/^(?:void|-|–|—)\.?$/i, "void"],
  [
    /^(?:tbd|tba|tbc|ffs|to be (?:added|defined|determined|done|completed)|for further study|(?:this|it) is (?:ffs|for further study)|(?:\w+ ){0,3}(?:is|are) ffs)\.?$/i,
    "to-be-done",
  ],
];

/** A longer paragraph says more than a value. */
const LONGEST = 160;

/** What the paragraphs of a clause say instead of items; undefined where they say more than that. */
export function clauseValue(paragraphs: readonly Paragraph[], source: string): ClauseValue {
  let only: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== "text") continue;
    if (only !== undefined || paragraph.end - paragraph.start > LONGEST) return undefined;
    only = paragraph;
  }
  if (only === undefined) return undefined;
  const text = plainText(source.slice(only.start, only.end));
  return VALUES.find(([pattern]) => pattern.test(text))?.[1];
}
