// Areas as an author states them: a line "Areas: A1, B", an invisible comment, or a sentence.
import type { Span } from "../base/span.ts";
import { maskProse } from "../syntax/mask.ts";

/** The name of an area where it stands. Offsets count from the start of the section. */
export interface AreaName extends Span {
  readonly id: string;
}

/** A statement of areas. Offsets count from the start of the section. */
export interface AreaStatement extends Span {
  readonly names: readonly AreaName[];
}

const AREA = /\b([A-Z]\d?)\b/g;
const COMMENT = /<!--\s{0,20}areas?\s{0,20}:([^<>]{0,200})-->/dgi;
const LINE =
  /^(?:security\s+)?areas?(?:\s+(?:affected|concerned))?\s*:\s*([A-Z]\d?(?:\s*(?:,|and|&)\s*[A-Z]\d?)*)\s*\.?\s*$/di;
const SENTENCE =
  /\b(?:relates?\s+to|concerns?|impacts?|touches|belongs?\s+to)\s+(?:the\s+)?areas?\s+([A-Z]\d?(?:\s*(?:,|and|,\s*and)\s*[A-Z]\d?)*)\b/dg;
/** "area A", "areas A1, B and C". */
const NAMED =
  /\b[Aa]reas?\s{1,4}([A-Z]\d?(?:\s{0,4}(?:,\s{0,4}(?:and|or)?|and|or|&)\s{1,4}[A-Z]\d?(?![\w-])){0,12})(?![\w-])/dg;

/** Finds statements of areas in `source` (unmasked: a comment is one), which begins at `start` of its section. */
export function readAreas(source: string, start: number): AreaStatement[] {
  if (!source.includes("rea")) return [];
  const statements: AreaStatement[] = [];
  const add = (found: RegExpExecArray | RegExpMatchArray): void => {
    const names = namesIn(found, start);
    if (names.length === 0) return;
    const [from, to] = found.indices?.[0] ?? [0, 0];
    statements.push({ names, start: start + from, end: start + to });
  };
  for (const found of source.matchAll(COMMENT)) add(found);
  const line = LINE.exec(source);
  if (line !== null) add(line);
  else for (const found of source.matchAll(SENTENCE)) add(found);
  return statements;
}

/** Finds the areas that `source` names in passing ("counted in area A"), which begins at `start` of its section. */
export function readAreaNames(source: string, start: number): readonly AreaName[] {
  if (!/\bareas?\s/i.test(source)) return [];
  return [...maskProse(source).matchAll(NAMED)].flatMap((found) => namesIn(found, start));
}

/** The areas in the list that a pattern found. */
function namesIn(found: RegExpExecArray | RegExpMatchArray, start: number): readonly AreaName[] {
  const at = start + (found.indices?.[1]?.[0] ?? 0);
  return [...(found[1] ?? "").matchAll(AREA)].map(({ 0: id, index }) => ({
    id,
    start: at + index,
    end: at + index + id.length,
  }));
}
