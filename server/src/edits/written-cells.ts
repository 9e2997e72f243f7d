// What people wrote into a table that has to be written anew, because it is split or turned in another way.
import { isMarked, noteBeside } from "../model/mark.ts";
import type { Table } from "../tables/table.ts";
import { DELIMITER } from "./merge-line.ts";
import type { Grid } from "./table-grid.ts";
import { type Identity, isUnwritten, type TableIdentity } from "./table-identity.ts";

/** A row or column of people: what it is called, and what it says by the keys of what it crosses. */
export interface WrittenLine {
  /** What it is known by in the others. */
  readonly key: string;
  readonly label: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** What is taken over into a new table. */
export interface Written {
  /** What a cell that stands there reads, by the keys of its row and column in either order. */
  readonly cellOf: (a: string, b: string) => string | undefined;
  readonly columns: readonly WrittenLine[];
  readonly rows: readonly WrittenLine[];
}

/** A table that stands there, which table of the study it was read as, and whether that is turned now. */
export interface Known {
  readonly grid: Grid;
  readonly identity: TableIdentity;
  readonly table: Table;
  readonly isTurned: boolean;
  /** Which of the wanted tables it is. */
  readonly index: number;
}

/** What people wrote into the tables `known`. */
export function writtenIn(known: readonly Known[]): Written {
  const cells = new Map<string, string>();
  const columns: WrittenLine[] = [];
  const rows: WrittenLine[] = [];
  for (const { grid, identity, table, isTurned } of known) {
    const { headLine, lines, columns: heads } = identity;
    // What stands behind the last column of a line belongs to that column.
    const textAt = (line: number, column: number): string =>
      (grid.lines[line]?.cells ?? [])
        .slice(column, column === heads.length - 1 ? undefined : column + 1)
        .map(({ text }) => text)
        .filter((text) => text !== "")
        .join(" ");
    const body = Math.max(DELIMITER, headLine) + 1;
    const ownRows = peoples(lines, body, (line) => heads.slice(1).map((_, at) => textAt(line, at + 1)));
    const ownColumns = peoples(heads, 1, (column) =>
      lines.slice(body).map((_, at) => textAt(body + at, column)),
    );
    const ownKey = (label: string): string => `of people: ${label}`;
    const rowKeys = lines.map(({ wanted }, line) =>
      ownRows.includes(line) ? ownKey(textAt(line, 0)) : table.rows[wanted ?? -1]?.key,
    );
    const columnKeys = heads.map(({ wanted }, column) =>
      ownColumns.includes(column) ? ownKey(textAt(headLine, column)) : table.header[wanted ?? -1]?.key,
    );
    for (const [line, row] of rowKeys.entries()) {
      for (const [column, key] of columnKeys.entries()) {
        if (row === undefined || key === undefined || column === 0) continue;
        const pair = pairKey(row, key);
        cells.set(pair, both(cells.get(pair) ?? "", textAt(line, column)));
      }
    }
    const asRows = ownRows.map((line) => ({
      ...lineOf(columnKeys, (column) => textAt(line, column)),
      key: rowKeys[line] ?? "",
      label: textAt(line, 0),
    }));
    const asColumns = ownColumns.map((column) => ({
      ...lineOf(rowKeys, (line) => textAt(line, column)),
      key: columnKeys[column] ?? "",
      label: textAt(headLine, column),
    }));
    rows.push(...(isTurned ? asColumns : asRows));
    columns.push(...(isTurned ? asRows : asColumns));
  }
  return { cellOf: (a, b) => cells.get(pairKey(a, b)), columns, rows };
}

/** The places, from `first` on, of lines or columns of people, and of what is gone where somebody wrote into it. */
function peoples(
  all: readonly Identity[],
  first: number,
  textsOf: (at: number) => readonly string[],
): readonly number[] {
  return all.flatMap(({ wanted, gone }, at) => {
    if (at < first || wanted !== undefined) return [];
    const isKept = !gone || textsOf(at).some((text) => !isUnwritten(text));
    return isKept ? [at] : [];
  });
}

function lineOf(
  keys: readonly (string | undefined)[],
  textAt: (at: number) => string,
): Pick<WrittenLine, "texts"> {
  const texts = new Map<string, string>();
  for (const [at, key] of keys.entries()) {
    if (key !== undefined && key !== "label") texts.set(key, both(texts.get(key) ?? "", textAt(at)));
  }
  return { texts };
}

/** The words of two cells for the same thing; of two that are marked the one that says more. */
function both(a: string, b: string): string {
  if (a === b || b === "" || (isUnwritten(b) && isMarked(a))) return a;
  if (a === "" || (isUnwritten(a) && isMarked(b))) return b;
  // A mark stands once, and before all else: what stands before it would be taken for a part of it.
  if (isMarked(b)) return isMarked(a) ? `${a} ${noteBeside(b) || b}` : `${b} ${a}`;
  return `${a} ${b}`;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
