import { lastAtMost } from "../base/search.ts";
import type { Span } from "../base/span.ts";

/** A full stop ends a sentence when a capital, a bracket or a quotation follows; "e.g." and "i.e." end none. */
const BOUNDARY = /(?<!\b(?:e\.g|i\.e|cf|vs|etc|no|fig))[.!?;]['")\]]{0,2}\s{1,20}(?=["'([]?[A-Z0-9#])/gi;
/** What stands further away than this says nothing of a mention; keeps endless lines linear. */
const FARTHEST = 600;

/** Finds sentences of `prose`, which is split once, however often somebody asks. */
export function sentencesOf(prose: string): (offset: number) => Span {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...prose.matchAll(BOUNDARY)].map((found) => found.index + found[0].length)];
    const index = lastAtMost(starts, offset);
    return {
      start: Math.max(starts[index] ?? 0, offset - FARTHEST),
      end: Math.min(starts[index + 1] ?? prose.length, offset + FARTHEST),
    };
  };
}
