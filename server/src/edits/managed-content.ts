// What stands between the comments of a managed table, as it has to be: captions and tables, and what people put there.
import type { Span } from "../base/span.ts";
import { readParagraph } from "../model/paragraph.ts";
import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import { type Block, parseBlocks } from "../syntax/blocks.ts";
import { maskProse, plainText } from "../syntax/mask.ts";
import { turnTable } from "../tables/layout.ts";
import type { Table } from "../tables/table.ts";
import { freshTable } from "./fresh-table.ts";
import type { TextEdit } from "./merge-line.ts";
import { type Difference, mergeTable } from "./merge-table.ts";
import { planTable } from "./plan-table.ts";
import { readGrid } from "./table-grid.ts";
import { identify } from "./table-identity.ts";
import { type Known, type Written, writtenIn } from "./written-cells.ts";

/** What the tables have to be. */
export interface Wanted {
  readonly study: Study;
  readonly tables: readonly Table[];
  /** The same tables where they are not split. */
  readonly whole: readonly Table[];
  readonly options: TableOptions;
  /** The number of the caption of each table ("6.0-1"). */
  readonly numberOf: (table: number) => string;
  readonly eol: string;
}

/** How much of what stands between the comments differs. `isNew` where the tables are written from the beginning. */
export interface ContentDifference extends Difference {
  readonly captions: number;
  readonly isNew: boolean;
}

/** The edits of a content, and how much they change. */
export interface ContentChange {
  readonly edits: readonly TextEdit[];
  readonly difference: ContentDifference;
}

/** A table that stands in a content, and its caption. Offsets in the content. */
interface Piece {
  readonly caption: Block | undefined;
  readonly table: Block;
}

/** The edits that make `content` say what `wanted` does; none where it does. */
export function changeContent(content: string, wanted: Wanted): ContentChange {
  const pieces = piecesOf(content);
  if (pieces.length === wanted.tables.length) {
    const changes = pieces.map((piece, at) => changePiece(content, piece, wanted, at));
    if (!changes.includes(undefined)) return sum(changes.flatMap((change) => change ?? []));
  }
  return rewrite(content, pieces, wanted);
}

function piecesOf(content: string): readonly Piece[] {
  const { blocks } = parseBlocks(content);
  return blocks.flatMap((table, at): Piece[] => {
    if (table.kind !== "table") return [];
    const above = blocks[at - 1];
    return [{ table, caption: above !== undefined && isCaption(content, above) ? above : undefined }];
  });
}

/** Whether a block is the caption of a table. */
export function isCaption(content: string, block: Block): boolean {
  const source = content.slice(block.start, block.end);
  return block.kind === "paragraph" && captionOf(source) !== undefined && /^\W*table/i.test(source);
}

function captionOf(source: string) {
  const paragraph = readParagraph(maskProse(source), source, 0, { item: false, depth: 0 });
  return paragraph.kind === "caption" ? paragraph : undefined;
}

const SAME: ContentDifference = { cells: 0, rows: 0, columns: 0, captions: 0, isNew: false };

/** The edits of one table and its caption; undefined where another table stands there. */
function changePiece(content: string, piece: Piece, wanted: Wanted, at: number): ContentChange | undefined {
  const { start, end } = piece.table;
  const table = wanted.tables[at] as Table;
  const source = content.slice(start, end);
  const grid = readGrid(source);
  const identity = identify(wanted.study, source, grid, table);
  if (identity === undefined) return undefined;
  const { options } = wanted;
  const policy =
    options.from === "table"
      ? ({ standing: "kept", fresh: "blank" } as const)
      : ({ standing: "right", fresh: "right" } as const);
  const merged = mergeTable(source, grid, planTable(grid, table, identity, { options, ...policy }));
  const captions = captionEdits(content, piece, wanted, at);
  return {
    edits: [
      ...captions,
      ...merged.edits.map((edit) => ({ ...edit, start: start + edit.start, end: start + edit.end })),
    ],
    difference: { ...SAME, ...merged.difference, captions: captions.length > 0 ? 1 : 0 },
  };
}

function sum(changes: readonly ContentChange[]): ContentChange {
  const total = (count: (difference: ContentDifference) => number): number =>
    changes.reduce((known, { difference }) => known + count(difference), 0);
  return {
    edits: changes.flatMap(({ edits }) => edits),
    difference: {
      cells: total(({ cells }) => cells),
      rows: total(({ rows }) => rows),
      columns: total(({ columns }) => columns),
      captions: total(({ captions }) => captions),
      isNew: false,
    },
  };
}

/** Number and title of a caption put right, or the caption that is missing. Where the table is the source it stays. */
function captionEdits(
  content: string,
  { caption, table }: Piece,
  wanted: Wanted,
  at: number,
): readonly TextEdit[] {
  const { options } = wanted;
  if (options.caption === "none") return [];
  const title = titleOf(wanted, at);
  const number = wanted.numberOf(at);
  if (caption === undefined) {
    if (options.from === "table") return [];
    const { eol } = wanted;
    return [{ start: table.start, end: table.start, text: `Table ${number}: ${title}${eol}${eol}` }];
  }
  const source = content.slice(caption.start, caption.end);
  const read = captionOf(source);
  if (read === undefined || options.from === "table") return [];
  const edits: TextEdit[] = [];
  const edit = ({ start, end }: Span, text: string): void => {
    edits.push({ start: caption.start + start, end: caption.start + end, text });
  };
  if (read.number !== undefined && read.number.replace("–", "-") !== number) edit(read.numberSpan, number);
  const marks = /[*_\s]*$/.exec(source)?.[0].length ?? 0;
  const body = { start: read.bodyStart, end: Math.max(read.bodyStart, source.length - marks) };
  const standing = plainText(source.slice(body.start, body.end));
  if (standing !== "" && standing !== title) edit(body, title);
  return edits;
}

function titleOf({ options, tables }: Wanted, at: number): string {
  return options.caption ?? tables[at]?.caption ?? "";
}

/** All tables written anew, in the place of those that stand there or at the beginning. */
function rewrite(content: string, pieces: readonly Piece[], wanted: Wanted): ContentChange {
  const written = writtenIn(pieces.flatMap((piece) => knownAs(content, piece, wanted)));
  const { eol } = wanted;
  const last = wanted.tables.length - 1;
  const texts = wanted.tables.map((table, at) => {
    const peoples: Written = at === last ? written : { ...written, columns: [], rows: [] };
    const lines = freshTable(table, wanted.options, peoples).join(eol);
    const caption = `Table ${wanted.numberOf(at)}: ${titleOf(wanted, at)}`;
    return wanted.options.caption === "none" ? lines : `${caption}${eol}${eol}${lines}`;
  });
  const text = texts.join(eol + eol);
  const [first] = pieces;
  const end = pieces.at(-1)?.table.end;
  const difference = {
    ...SAME,
    rows: wanted.tables.reduce((rows, table) => rows + table.rows.length, 0),
    isNew: true,
  };
  if (first !== undefined && end !== undefined)
    return { edits: [{ start: (first.caption ?? first.table).start, end, text }], difference };
  if (text === "") return { edits: [], difference: SAME };
  const apart = /^(?:[ \t]*(?:\r\n|\n)){2}/.test(content)
    ? ""
    : /^[ \t]*(?:\r\n|\n)/.test(content)
      ? eol
      : eol + eol;
  return { edits: [{ start: 0, end: 0, text: `${eol}${eol}${text}${apart}` }], difference };
}

/** A table as the one of the wanted tables that it has most in common with, whichever way it is turned. */
function knownAs(content: string, { table: block }: Piece, { study, whole }: Wanted): readonly Known[] {
  const source = content.slice(block.start, block.end);
  const grid = readGrid(source);
  const known = whole
    .flatMap((table) => [table, turnTable(table)])
    .flatMap((table): Known[] => {
      const identity = identify(study, source, grid, table);
      return identity === undefined ? [] : [{ grid, identity, table }];
    });
  const common = ({ identity }: Known): number =>
    [...identity.lines, ...identity.columns].filter((one) => one.wanted !== undefined).length;
  return known.sort((a, b) => common(b) - common(a)).slice(0, 1);
}
