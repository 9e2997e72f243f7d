// The tables between the comments of a managed table, with their captions; what else stands there is people's.
import { readParagraph } from "../model/paragraph.ts";
import type { Study } from "../model/study.ts";
import { type Block, parseBlocks } from "../syntax/blocks.ts";
import { maskProse } from "../syntax/mask.ts";
import { turnTable } from "../tables/layout.ts";
import type { Table } from "../tables/table.ts";
import { readGrid } from "./table-grid.ts";
import { identify } from "./table-identity.ts";
import type { Known } from "./written-cells.ts";

/** A table that Rapporteur made, or adopted, and its caption. Offsets in the content. */
export interface Piece {
  readonly caption: Block | undefined;
  readonly table: Block;
  /** Which table of the study it is. */
  readonly known: Known;
}

/** The tables of `content` that are one of `wanted`, whichever way they are turned. A table of something else is people's. */
export function piecesOf(content: string, study: Study, wanted: readonly Table[]): readonly Piece[] {
  const candidates = wanted.flatMap((table) => [
    { table, isTurned: false },
    { table: turnTable(table), isTurned: true },
  ]);
  const { blocks } = parseBlocks(content);
  return blocks.flatMap((table, at): Piece[] => {
    const known = table.kind === "table" ? knownAs(content, table, study, candidates) : undefined;
    const above = blocks[at - 1];
    const caption = above !== undefined && isCaption(content, above) ? above : undefined;
    return known === undefined ? [] : [{ table, caption, known }];
  });
}

function isCaption(content: string, { kind, start, end }: Block): boolean {
  const source = content.slice(start, end);
  return kind === "paragraph" && /^\W*table/i.test(source) && readCaption(source) !== undefined;
}

/** The parts of a caption that is written as `source`; undefined where it is none. */
export function readCaption(source: string): ReturnType<typeof readParagraph> | undefined {
  const paragraph = readParagraph(maskProse(source), source, 0, { item: false, depth: 0 });
  return paragraph.kind === "caption" ? paragraph : undefined;
}

/** The candidate that a table has most in common with, at least a row or a column beside its labels. */
function knownAs(
  content: string,
  { start, end }: Block,
  study: Study,
  candidates: readonly Pick<Known, "table" | "isTurned">[],
): Known | undefined {
  const source = content.slice(start, end);
  const grid = readGrid(source);
  let best: { readonly known: Known; readonly common: number } | undefined;
  for (const candidate of candidates) {
    const identity = identify(study, source, grid, candidate.table);
    if (identity === undefined) continue;
    const common = [...identity.lines, ...identity.columns.slice(1)].filter(
      (one) => one.wanted !== undefined,
    ).length;
    if (common > (best?.common ?? 0)) best = { known: { grid, identity, ...candidate }, common };
  }
  return best?.known;
}
