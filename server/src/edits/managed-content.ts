// What stands between the comments of a managed table, as it has to be: captions and tables, and what people put there.
import type { Span } from "../base/span.ts";
import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import { plainText } from "../syntax/mask.ts";
import type { Table } from "../tables/table.ts";
import { type Piece, piecesOf, readCaption } from "./content-pieces.ts";
import type { TextEdit } from "./merge-line.ts";
import { type Difference, mergeTable } from "./merge-table.ts";
import { planTable } from "./plan-table.ts";
import { rewriteContent } from "./rewrite-content.ts";
import { readGrid } from "./table-grid.ts";
import { identify } from "./table-identity.ts";

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

/** The edits that make `content` say what `wanted` does; none where it does. */
export function changeContent(content: string, wanted: Wanted): ContentChange {
  const { study, tables, whole } = wanted;
  const pieces = piecesOf(content, study, whole);
  if (pieces.length === tables.length) {
    const changes = pieces.map((piece, at) => changePiece(content, piece, wanted, at));
    if (!changes.includes(undefined)) return sum(changes.flatMap((change) => change ?? []));
  }
  const edits = rewriteContent(content, pieces, wanted);
  const rows = tables.reduce((known, table) => known + table.rows.length, 0);
  return { edits, difference: { ...SAME, rows, isNew: edits.length > 0 } };
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
  const read = readCaption(source);
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
