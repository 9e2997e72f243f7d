// The lists and items that a block stands in, as far as they reach.
import { lineAround, trimmed } from "../base/lines.ts";
import type { Span } from "../base/span.ts";
import type { Block } from "./blocks.ts";
import type { Section } from "./sections.ts";

/**
 * The items and lists around the block `index` of a section, the innermost first: of each level the item with its mark
 * and all that belongs to it, then its list. Offsets in the section.
 */
export function listExtents({ text, blocks }: Section, index: number): readonly Span[] {
  const spans: Span[] = [];
  for (let depth = blocks[index]?.depth ?? 0; depth > 0; depth--) {
    const inside = (block: Block | undefined): boolean => block !== undefined && depthOf(block) >= depth;
    const opens = (block: Block | undefined): boolean => block?.item === true && block.depth === depth;
    let [from, to] = [index, index];
    while (!opens(blocks[from]) && inside(blocks[from - 1])) from--;
    while (inside(blocks[to + 1]) && !opens(blocks[to + 1])) to++;
    spans.push(between(from, to));
    while (inside(blocks[from - 1])) from--;
    while (inside(blocks[to + 1])) to++;
    spans.push(between(from, to));
  }
  return spans;

  function between(first: number, last: number): Span {
    const line = lineAround(text, blocks[first]?.start ?? 0);
    return trimmed(text, line.start, blocks[last]?.end ?? 0);
  }
}

/** A heading counts its hashes, not its lists. */
function depthOf({ kind, depth }: Block): number {
  return kind === "heading" ? 0 : depth;
}
