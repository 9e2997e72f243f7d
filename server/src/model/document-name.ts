// Names of published documents in prose: "3GPP TS 33.401", "TR 23.700-95", "IETF RFC 4303".
import type { Span } from "../base/span.ts";

/** A document that a text names. Offsets count from the start of the section. */
export interface DocumentName extends Span {
  readonly kind: "TS" | "TR" | "RFC";
  /** "33.401", "23.700-95", "4303". */
  readonly number: string;
}

const NAME =
  /\b(?:(?:3GPP\s{1,4})?(T[RS])\s{0,4}(\d{2}\.\d{3}(?:-\d{1,2}){0,2})|(?:IETF\s{1,4})?RFC[\s-]{0,4}(\d{3,5}))(?!\w)(?!\.\d)/g;

/** Finds the names of documents in `prose` (masked), which begins at `start` of its section. */
export function readDocumentNames(prose: string, start: number): DocumentName[] {
  if (!/T[RS]\s{0,4}\d|RFC/.test(prose)) return [];
  return [...prose.matchAll(NAME)].map((found) => ({
    kind: found[1] === undefined ? "RFC" : (found[1] as "TS" | "TR"),
    number: found[2] ?? found[3] ?? "",
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

/** The series of 3GPP specifications, as the first digits of their numbers. */
const SERIES = /^(?:0\d|1[0-3]|2[1-9]|3[0-8]|4[1-9]|5[0-2]|55)\./;

/** Where the publisher keeps a document; undefined for a number that none of them gives. */
export function publishedAt({ kind, number }: DocumentName): string | undefined {
  if (kind === "RFC") return `https://www.rfc-editor.org/rfc/rfc${Number(number)}`;
  return SERIES.test(number) ? `https://www.3gpp.org/DynaReport/${number.replace(".", "")}.htm` : undefined;
}
