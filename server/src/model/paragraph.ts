// What kind of paragraph this is by the way it begins: text, note, Editor's note, caption, reference entry …
import type { Span } from "../base/span.ts";

export type ParagraphKind =
  | "text"
  | "note"
  | "editorsNote"
  | "example"
  | "caption"
  | "reference"
  | "areas"
  | "threatName"
  | "changeFence"
  | "empty";

/** A paragraph, list item or line of prose. Offsets count from the start of the section. */
export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly start: number;
  readonly end: number;
  /** Whether it opens a list item, lettered ones included, and in how many lists it stands. */
  readonly item: boolean;
  readonly depth: number;
  /** Of a note, caption or reference entry: its number as written, with its place. */
  readonly number: string | undefined;
  readonly numberSpan: Span;
  /** Where the text behind "NOTE 1:", "Table 6.0-1:" or "[5]" begins. */
  readonly bodyStart: number;
}

/** Spellings as counted over real TRs (NOTE 1:, Note:, NOTE2:, NOTE 1a:, NOTE :). */
const NOTE = /^note\s*(\d+[a-z]?|[a-z])?\s*:\s*/i;
/** With straight, curly and acute apostrophe, with a number, behind a step's number, or without apostrophe. */
const EDITORS_NOTE = /^(?:\d{1,2}[.)]\s*)?editor\s?['’´`]?\s?s\s+note\s*#?\s*(\d+)?\s*[:.]?\s*/i;
const EXAMPLE = /^example\s*(\d+[a-z]?)?\s*:\s*/i;
/** What a sentence that begins with "Table 6.0-1" goes on with, where a caption has its title. */
const VERB =
  "shows?|illustrates?|depicts?|provides?|exhibits?|outlines?|gives?|describes?|presents?|lists?|contains?|summari[sz]es?|specifies|defines?|details|compares?|represents?|is|are|and|below|above|in|of";
const CAPTION = new RegExp(
  String.raw`^(?:table|figure)\s+((?:[A-Z]{1,2}|\d+|x)(?:\.(?:\d+|x))*(?:[-–]\d+[a-z]?)?)(?![\w–-]|\.\d)\s*(?:[:.]\s*|\s(?=\S)(?!(?:${VERB})\s)|$)`,
  "i",
);
const REFERENCE = /^\[(\d{1,3}[a-z]?|[xXyY]{1,2})\]\s*/;
const AREAS = /^(?:security\s+)?areas?(?:\s+(?:affected|concerned))?\s*:\s*(?=[A-Z])/i;
const THREAT_NAME = /^threat\s+name\s*:\s*/i;
const CHANGE_FENCE =
  /^[\s*_=-]*(?:start|begin|end|first|next|last|\d+(?:st|nd|rd|th))\b[\w\s()]{0,40}\bchanges?\b[\w\s()]*[\s*_=-]*$/i;

/** Items that Markdown does not know: "a) …", "(1) …", "– …", "• …". */
export const LETTERED = /^(?:[a-z]\)|\([a-z0-9]{1,3}\)|[ivx]{1,4}\)|[–—•·])\s/;

const OPENINGS: readonly (readonly [ParagraphKind, RegExp])[] = [
  ["note", NOTE],
  ["editorsNote", EDITORS_NOTE],
  ["example", EXAMPLE],
  ["caption", CAPTION],
  ["reference", REFERENCE],
  ["areas", AREAS],
  ["threatName", THREAT_NAME],
];

/**
 * Classifies the paragraph `prose` (masked), which begins at `start` of its section.
 * `source` is the same slice unmasked: change fences are made of asterisks, which the mask blanks.
 */
export function readParagraph(
  prose: string,
  source: string,
  start: number,
  placed: { readonly item: boolean; readonly depth: number },
): Paragraph {
  const lead = prose.length - prose.trimStart().length;
  const text = prose.slice(lead, lead + 120);
  const { kind, found } = opening(text, source);
  const number = found?.[1];
  const numberAt = start + lead + (number === undefined ? 0 : (found?.[0].indexOf(number) ?? 0));
  return {
    kind,
    start,
    end: start + prose.length,
    item: placed.item || LETTERED.test(text),
    depth: placed.depth,
    number,
    numberSpan: { start: numberAt, end: numberAt + (number?.length ?? 0) },
    bodyStart: start + lead + (found?.[0].length ?? 0),
  };
}

function opening(text: string, source: string): { kind: ParagraphKind; found: RegExpExecArray | undefined } {
  for (const [kind, pattern] of OPENINGS) {
    const found = pattern.exec(text);
    if (found !== null) return { kind, found };
  }
  if (text === "") return { kind: "empty", found: undefined };
  const fence = source.startsWith("*") || source.startsWith("\\*");
  return { kind: fence && CHANGE_FENCE.test(text) ? "changeFence" : "text", found: undefined };
}
