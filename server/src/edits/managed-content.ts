// What stands between the comments of a managed table, as it has to be: captions and tables, and what people put there.
import type { Study } from "../model/study.ts";
import type { TableKind, TableOptions } from "../model/table-options.ts";
import type { Table } from "../tables/table.ts";
import { type Piece, type Pieces, piecesOf } from "./content-pieces.ts";
import type { TextEdit } from "./merge-line.ts";
import { type Difference, mergeTable } from "./merge-table.ts";
import { planTable } from "./plan-table.ts";
import { removal, rewriteContent } from "./rewrite-content.ts";
import { captionChanges, wantedCaption } from "./table-caption.ts";
import { readGrid } from "./table-grid.ts";
import { identify } from "./table-identity.ts";

/** What the tables have to be. */
export interface Wanted {
  readonly study: Study;
  readonly kind: TableKind;
  readonly tables: readonly Table[];
  /** The same tables where they are not split. */
  readonly whole: readonly Table[];
  readonly options: TableOptions;
  /** The number of the caption of each table ("6.0-1"). */
  readonly numberOf: (table: number) => string;
  readonly eol: string;
}

/** How much of what stands between the comments differs. */
export interface ContentDifference extends Difference {
  readonly captions: number;
  readonly tables: number;
  /** Why the tables are written from the beginning; undefined where they are not. */
  readonly anew: string | undefined;
}

/** The edits of a content, and how much they change. */
export interface ContentChange {
  readonly edits: readonly TextEdit[];
  readonly difference: ContentDifference;
}

/** The edits that make `content` say what `wanted` does; none where it does. */
export function changeContent(content: string, wanted: Wanted): ContentChange {
  const { study, kind, tables, whole } = wanted;
  const found = piecesOf(content, study, kind, whole);
  const { pieces, gone } = found;
  const isInOrder = whole !== tables || pieces.every(({ known }, at) => known.index === at);
  if (pieces.length === tables.length && isInOrder) {
    const changes = pieces.map((piece, at) => changePiece(content, piece, wanted, at));
    const going = gone.map((one): ContentChange => {
      return { edits: [removal(content, one)], difference: { ...SAME, tables: 1 } };
    });
    if (!changes.includes(undefined)) return sum([...changes.flatMap((change) => change ?? []), ...going]);
  }
  const edits = rewriteContent(content, found, wanted);
  const anew = edits.length === 0 ? undefined : whyAnew(found, tables.length, isInOrder);
  return { edits, difference: { ...SAME, anew } };
}

/** What a reader of the table has to know who is told that it is written from the beginning. */
function whyAnew({ pieces, gone }: Pieces, wanted: number, isInOrder: boolean): string {
  const there = pieces.length + gone.length;
  if (there === 0) return "its table is not there yet";
  const tables = (count: number): string => `${count} table${count === 1 ? "" : "s"}`;
  if (there !== wanted) return `${tables(there)} stand${there === 1 ? "s" : ""} there instead of ${wanted}`;
  if (pieces.length < wanted || !isInOrder) return "a table of another key issue stands there";
  return "its rows and columns have to be exchanged";
}

const SAME: ContentDifference = { cells: 0, rows: 0, columns: 0, captions: 0, tables: 0, anew: undefined };

/** The edits of one table and its caption; undefined where another table stands there. */
function changePiece(content: string, piece: Piece, wanted: Wanted, at: number): ContentChange | undefined {
  const { start, end } = piece.table;
  const table = wanted.tables[at] as Table;
  const source = content.slice(start, end);
  const grid = readGrid(source);
  const identity = identify(wanted.study, source, grid, table);
  if (identity === undefined || piece.known.isTurned) return undefined;
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
      tables: total(({ tables }) => tables),
      anew: undefined,
    },
  };
}

/** The number of a caption put right, or the caption that is missing. Where the table is the source it stays. */
function captionEdits(
  content: string,
  { caption, table }: Piece,
  wanted: Wanted,
  at: number,
): readonly TextEdit[] {
  const { options, eol } = wanted;
  if (options.caption === "none" || options.from === "table") return [];
  const wantedOne = wantedCaption(wanted, at);
  const { number, title } = wantedOne;
  if (caption === undefined)
    return [{ start: table.start, end: table.start, text: `Table ${number}: ${title}${eol}${eol}` }];
  const { start } = caption;
  return captionChanges(content.slice(start, caption.end), wantedOne).map((edit) => ({
    ...edit,
    start: start + edit.start,
    end: start + edit.end,
  }));
}
