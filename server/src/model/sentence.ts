import type { Span } from "../base/span.ts";

/** A full stop ends a sentence when a capital, a bracket or a quotation follows; "e.g." and "i.e." end none. */
const BOUNDARY = /(?<!\b(?:e\.g|i\.e|cf|vs|etc|no|fig))[.!?;]['")\]]{0,2}\s+(?=["'([]?[A-Z0-9#])/gi;

/** The sentence of `prose` that holds `offset`. */
export function sentenceAt(prose: string, offset: number): Span {
  let start = 0;
  BOUNDARY.lastIndex = 0;
  for (let found = BOUNDARY.exec(prose); found !== null; found = BOUNDARY.exec(prose)) {
    const behind = found.index + found[0].length;
    if (behind > offset) return { start, end: found.index + 1 };
    start = behind;
  }
  return { start, end: prose.length };
}
