// What a text takes up from another document: a requirement of a service specification, a key issue of another TR.
import type { Span } from "../base/span.ts";
import { sentencesOf } from "./sentence.ts";

/** A place that names a clause of another document as what is taken up. Offsets count from the start of the section. */
export interface Upstream extends Span {
  /** "TS 22.368#7.1.2". */
  readonly target: string;
}

const DOCUMENT = String.raw`(T[RS])\s?(\d{2}\.\d{3}(?:-\d{1,2})?)`;
const CLAUSE = String.raw`(?:sub)?clauses?\s+((?:[A-Z]\.)?\d{1,2}(?:\.\d{1,3}[a-z]?)*)`;
const CLAUSE_FIRST = new RegExp(
  String.raw`\b${CLAUSE}\s+(?:of|in)\s+(?:the\s+)?(?:3GPP\s+)?${DOCUMENT}`,
  "g",
);
const DOCUMENT_FIRST = new RegExp(
  String.raw`\b${DOCUMENT}\s*(?:\[\d{1,3}\])?\s*,?\s*(?:in\s+)?${CLAUSE}`,
  "g",
);
/** A sentence that takes something up speaks of a requirement or use case, or of a service specification (22 series). */
const TAKES_UP = /\brequire(?:ments?|s|d)\b|\buse\s+cases?\b|\bobjectives?\b|\bkey\s+issue\b/i;

/** Finds what `prose` (masked), which begins at `start` of its section, takes up from clauses of other documents. */
export function readUpstream(prose: string, start: number): Upstream[] {
  if (!prose.includes("lause") || !/T[RS]\s?\d/.test(prose)) return [];
  const found: Upstream[] = [];
  const sentenceAt = sentencesOf(prose);
  const add = (match: RegExpExecArray, type: string, document: string, clause: string): void => {
    const sentence = sentenceAt(match.index);
    if (!document.startsWith("22.") || !TAKES_UP.test(prose.slice(sentence.start, sentence.end))) return;
    found.push({
      target: `${type} ${document}#${clause}`,
      start: start + match.index,
      end: start + match.index + match[0].length,
    });
  };
  for (const match of prose.matchAll(CLAUSE_FIRST))
    add(match, match[2] as string, match[3] as string, match[1] as string);
  for (const match of prose.matchAll(DOCUMENT_FIRST))
    add(match, match[1] as string, match[2] as string, match[3] as string);
  return found.sort((a, b) => a.start - b.start);
}
