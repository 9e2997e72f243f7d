// Clauses that say "Not applicable", "None", "Void" or "TBD" instead of listing items.
import { plainText } from "../syntax/mask.ts";
import type { Paragraph } from "./paragraph.ts";

/** What a clause says of itself instead of listing items. */
export type ClauseValue = "not-applicable" | "none" | "void" | "to-be-done" | undefined;

const VALUES: readonly (readonly [RegExp, Exclude<ClauseValue, undefined>])[] = [
  [/^(?:(?:it|this (?:clause|part)) is )?not applicable\b[^.]{0,60}\.?$|^n\/?a\.?$/i, "not-applicable"],
  [
    /^(?:none|no (?:new |specific |additional |potential )*(?:security )?(?:threats?|requirements?)(?: (?:is|are|has been|have been)\b[^.]{0,60})?)\.?$/i,
    "none",
  ],
  [/^(?:void|-|–|—)\.?$/i, "void"],
  [
    /^(?:tbd|tba|tbc|ffs|to be (?:added|defined|determined|done|completed)|(?:this|it) is ffs|(?:\w+ ){0,3}(?:is|are) ffs)\.?$/i,
    "to-be-done",
  ],
];

/** What the paragraphs of a clause say instead of items; undefined where they say more than that. */
export function clauseValue(paragraphs: readonly Paragraph[], source: string): ClauseValue {
  const texts = paragraphs
    .filter((p) => p.kind === "text")
    .map((p) => plainText(source.slice(p.start, p.end)));
  if (texts.length !== 1) return undefined;
  return VALUES.find(([pattern]) => pattern.test(texts[0] as string))?.[1];
}
