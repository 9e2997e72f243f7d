// Pointers in prose: "clause 5.2", "annex A", "Table 6.0-1", "figures 6.1-1 and 6.1-2". Read from wording alone; whether
// what they point to exists is another file's business.
import type { Span } from "../base/span.ts";

export type PointerKind = "clause" | "table" | "figure";

/** One number in a pointer. Offsets count from the start of the section; the first one's place begins at its word. */
export interface Pointer extends Span {
  readonly kind: PointerKind;
  /** As written: "5.2", "A", "A.1", "6.0-1". */
  readonly number: string;
  readonly numberSpan: Span;
  /** Whether it points into another document ("clause 6.2 of TS 33.401"). */
  readonly foreign: boolean;
  /** The number of that document where it is one of 3GPP and stands beside the pointer ("33.401"). */
  readonly document: string | undefined;
}

const CLAUSE = String.raw`(?:\d{1,2}[A-Z]?|[A-Z]{1,2})(?:\.\d{1,3}[a-z]?)*`;
const CAPTIONED = String.raw`(?:\d{1,2}[A-Z]?|[A-Z]{1,2})(?:\.\d{1,3}[a-z]?)*[-–]\d{1,3}[a-z]?`;
const BEHIND = String.raw`(?![\w-])(?!\.\w)`;
const HEADS: readonly (readonly [PointerKind, string, string])[] = [
  ["clause", "(?:[Ss]ub-?c|[Cc])lauses?|[Aa]nnex(?:es)?", CLAUSE],
  ["table", "[Tt]ables?", CAPTIONED],
  ["figure", String.raw`[Ff]ig(?:ures?|\.)`, CAPTIONED],
];
const PATTERNS = HEADS.map(([kind, word, number]) => ({
  kind,
  head: new RegExp(String.raw`\b(?:${word})\s{1,4}(${number})${BEHIND}`, "g"),
  more: new RegExp(
    String.raw`\s{0,4}(?:,\s{0,4}(?:and|or)?|and|or|&|to|–)\s{1,4}(?=\S*\d)(${number})${BEHIND}`,
    "y",
  ),
}));

/** "TS 33.401 [5], ", "RFC 4303 ": the document stands before the pointer. */
const DOCUMENT_BEFORE =
  /\b(?:T[RS]\s?(\d{2}\.\d{3}(?:-\d{1,2})?)|RFC\s?\d{3,5}|X\.\d{3})[^.;\w]{0,4}(?:\[\w{1,4}\])?[^.;\w]{0,4}(?:in\s+)?$/i;
/** " of TS 33.401", " in [5]", " (TS 33.401": it stands behind. */
const DOCUMENT_BEHIND =
  /^\s{0,3}(?:[,(]\s{0,3})?(?:(?:of|in|from|see|to)\s{1,3})?(?:the\s{1,3})?(?:3GPP\s{1,3})?(?:T[RS]\s?(\d{2}\.\d{3}(?:-\d{1,2})?)|IETF|RFC\s?\d|\[\d{1,3}\])/i;

/** Finds the pointers in `prose` (masked), which begins at `start` of its section, in the order of the text. */
export function readPointers(prose: string, start: number): Pointer[] {
  if (!/clause|annex|table|fig/i.test(prose)) return [];
  const pointers: Pointer[] = [];
  for (const { kind, head, more } of PATTERNS) {
    for (const found of prose.matchAll(head)) {
      let end = found.index + found[0].length;
      const first = found[1] as string;
      const numbers = [{ number: first, at: found.index, numberAt: end - first.length, end }];
      for (;;) {
        more.lastIndex = end;
        const next = more.exec(prose)?.[1];
        if (next === undefined) break;
        end = more.lastIndex;
        numbers.push({ number: next, at: end - next.length, numberAt: end - next.length, end });
      }
      const other =
        DOCUMENT_BEFORE.exec(prose.slice(Math.max(0, found.index - 40), found.index)) ??
        DOCUMENT_BEHIND.exec(prose.slice(end, end + 30));
      for (const one of numbers)
        pointers.push({
          kind,
          number: one.number,
          foreign: other !== null,
          document: other?.[1],
          numberSpan: { start: start + one.numberAt, end: start + one.end },
          start: start + one.at,
          end: start + one.end,
        });
    }
  }
  return pointers.sort((a, b) => a.start - b.start);
}
