// Areas as an author states them: a line "Areas: A1, B", an invisible comment, or a sentence.
import type { Span } from "../base/span.ts";

/** A statement of areas. Offsets count from the start of the section. */
export interface AreaStatement extends Span {
  readonly areas: readonly string[];
}

const AREA = /\b([A-Z]\d?)\b/g;
const COMMENT = /<!--\s{0,20}areas?\s{0,20}:([^<>]{0,200})-->/gi;
const LINE =
  /^(?:security\s+)?areas?(?:\s+(?:affected|concerned))?\s*:\s*([A-Z]\d?(?:\s*(?:,|and|&)\s*[A-Z]\d?)*)\s*\.?\s*$/i;
const SENTENCE =
  /\b(?:relates?\s+to|concerns?|impacts?|touches|belongs?\s+to)\s+(?:the\s+)?areas?\s+([A-Z]\d?(?:\s*(?:,|and|,\s*and)\s*[A-Z]\d?)*)\b/g;

/** Finds statements of areas in `source` (unmasked: a comment is one), which begins at `start` of its section. */
export function readAreas(source: string, start: number): AreaStatement[] {
  if (!source.includes("rea")) return [];
  const statements: AreaStatement[] = [];
  const add = (at: number, length: number, list: string): void => {
    const areas = [...list.matchAll(AREA)].map((found) => found[1] as string);
    if (areas.length > 0) statements.push({ areas, start: start + at, end: start + at + length });
  };
  for (const found of source.matchAll(COMMENT)) add(found.index, found[0].length, found[1] as string);
  const line = LINE.exec(source);
  if (line !== null) add(0, source.length, line[1] as string);
  else for (const found of source.matchAll(SENTENCE)) add(found.index, found[0].length, found[1] as string);
  return statements;
}
