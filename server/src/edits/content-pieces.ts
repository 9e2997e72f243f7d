// The tables between the comments of a managed table, with their captions; what else stands there is people's.
import type { Study } from "../model/study.ts";
import type { TableKind } from "../model/table-options.ts";
import { type Block, parseBlocks } from "../syntax/blocks.ts";
import { plainText } from "../syntax/mask.ts";
import { turnTable } from "../tables/layout.ts";
import type { Table } from "../tables/table.ts";
import { keyIssueIn, readCaption, titleIn } from "./table-caption.ts";
import { type Grid, readGrid } from "./table-grid.ts";
import { identify, isOwnHead, isUnwritten } from "./table-identity.ts";
import type { Known } from "./written-cells.ts";

/** A table and its caption. Offsets in the content. */
export interface Placed {
  readonly caption: Block | undefined;
  readonly table: Block;
}

/** A table that Rapporteur made, or adopted. */
export interface Piece extends Placed {
  /** Which table of the study it is. */
  readonly known: Known;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Tables of key issues of which there is none any more, in which nobody wrote. */
  readonly gone: readonly Placed[];
}

interface Candidate extends Pick<Known, "table" | "isTurned" | "index"> {
  /** The key issue that the table is about, where there is one for each. */
  readonly about: string | undefined;
}

/** The tables of `content` that are one of `wanted`, whichever way they are turned. A table of something else is people's. */
export function piecesOf(content: string, study: Study, kind: TableKind, wanted: readonly Table[]): Pieces {
  const candidates = wanted.flatMap((table, index): Candidate[] => {
    const about = keyIssueIn(kind, table.caption);
    return [
      { table, isTurned: false, index, about },
      { table: turnTable(table), isTurned: true, index, about },
    ];
  });
  const { blocks } = parseBlocks(content);
  const pieces: Piece[] = [];
  const gone: Placed[] = [];
  for (const [at, table] of blocks.entries()) {
    if (table.kind !== "table") continue;
    const above = blocks[at - 1];
    const caption = above !== undefined && isCaption(content, above) ? above : undefined;
    const about = caption && keyIssueIn(kind, titleIn(content.slice(caption.start, caption.end)));
    const source = content.slice(table.start, table.end);
    const grid = readGrid(source);
    const known = knownAs(source, grid, study, fitting(grid, candidates, about));
    if (known !== undefined) pieces.push({ table, caption, known });
    else if (about !== undefined && !isWritten(grid, kind)) gone.push({ table, caption });
  }
  return { pieces, gone };
}

/** The candidates that a table can be whose caption says that it is `about` a key issue. */
function fitting(
  { lines }: Grid,
  candidates: readonly Candidate[],
  about: string | undefined,
): readonly Candidate[] {
  if (about === undefined) return candidates;
  const same = candidates.filter((one) => one.about === about);
  if (same.length > 0) return same;
  // A key issue may bear another number now; then its statements are the same.
  const labels = new Set(lines.flatMap(({ cells }) => cells.map(({ text }) => plainText(text))));
  const isKnown = (text: string): boolean => text.includes(":") && labels.has(text);
  return candidates.filter(({ table }) =>
    [...table.rows.map(({ cells }) => cells[0]), ...table.header].some((one) => isKnown(one?.text ?? "")),
  );
}

/** Whether a table that Rapporteur made holds more than heads and marks. */
function isWritten({ lines }: Grid, kind: TableKind): boolean {
  return lines.some(({ cells }, line) => {
    if (line === 1) return false;
    return cells.some(({ text }, at) => {
      const isHead = line === 0 || at === 0;
      if (line === 0 && at === 0) return false;
      return isHead ? text !== "" && !isOwnHead(kind, plainText(text)) : !isUnwritten(text);
    });
  });
}

function isCaption(content: string, { kind, start, end }: Block): boolean {
  const source = content.slice(start, end);
  return kind === "paragraph" && /^\W*table/i.test(source) && readCaption(source) !== undefined;
}

/** The candidate that a table has most in common with, at least a row or a column beside its labels. */
function knownAs(
  source: string,
  grid: Grid,
  study: Study,
  candidates: readonly Candidate[],
): Known | undefined {
  let best: { readonly known: Known; readonly common: number } | undefined;
  for (const { about: _, ...candidate } of candidates) {
    const identity = identify(study, source, grid, candidate.table);
    if (identity === undefined) continue;
    const common = [...identity.lines, ...identity.columns.slice(1)].filter(
      (one) => one.wanted !== undefined,
    ).length;
    if (common > (best?.common ?? 0)) best = { known: { grid, identity, ...candidate }, common };
  }
  return best?.known;
}
