// Tables that map solutions to key issues, in every form of header counted over real TRs: numbers in one header
// row or two, titles in headers, numbers alone under "Key Issues", rows or columns exchanged, or lists.
import type { Span } from "../base/span.ts";
import { maskProse } from "../syntax/mask.ts";
import { type Row, tableRows } from "../syntax/table.ts";
import { BARE_HEAD, HEAD, readHead, type TableHead } from "./mapping-head.ts";
import { readListTable } from "./mapping-list.ts";
import { isMark } from "./mark.ts";

/** One cell of the mapping. Offsets count from the start of the section. */
export interface TableMark extends Span {
  readonly row: number;
  readonly column: number;
  /** Whether the cell says that the solution addresses the key issue. */
  readonly marked: boolean;
}

/** A cell or the end of a line that lists what the head of its row maps to. Offsets count from the start of the section. */
export interface ListPlace extends Span {
  /** Which head it belongs to: a solution, in a table that is turned a key issue. */
  readonly head: number;
  /** Whether it says that there is nothing to list ("no solution"). */
  readonly none: boolean;
}

/** A table that maps solutions to key issues, whichever way it was written. */
export interface MappingTable extends Span {
  /** Whether a mark stands for each pair, or each row lists what it maps to. */
  readonly form: "matrix" | "list";
  /** Whether its rows are key issues. */
  readonly turned: boolean;
  /** As a table, as a table whose rows stand side by side, or as lines of text ("- KI#3: Solutions #1, #5"). */
  readonly written: "table" | "sideways" | "lines";
  readonly solutions: readonly TableHead[];
  readonly keyIssues: readonly TableHead[];
  readonly marks: readonly TableMark[];
  /** Of a list: where it lists; some heads have several places. */
  readonly lists?: readonly ListPlace[];
}

/** Reads the table `source`, which begins at `start` of its section; undefined if it maps nothing. */
export function readMappingTable(source: string, start: number): MappingTable | undefined {
  const opening = source.slice(0, 4000);
  if (!/key\s*issues?|\bKI/i.test(opening) || !/sol/i.test(opening)) return undefined;
  // Above headers of two rows converters from Word leave a header that is all blank.
  const all = tableRows(source, start);
  const rows = all.slice(all.findIndex((row) => row.some((cell) => cell.start < cell.end)));
  const masked = (cell: Span): string => maskProse(source.slice(cell.start - start, cell.end - start));
  const text = (cell: Span | undefined): string =>
    cell === undefined ? "" : masked(cell).replace(/\s+/g, " ").trim();
  const span = { start, end: start + source.length };
  const whole = <T extends Span>(cell: T): T => ({ ...cell, ...wholeCell(cell, source, start) });
  const list = readListTable(rows, { text, masked }, span);
  if (list !== undefined) return { ...list, lists: (list.lists ?? []).map(whole) };
  const table = readMatrix(rows, text, span);
  return table && { ...table, marks: table.marks.map(whole) };
}

/** An empty cell is all of its blank, so that a cursor anywhere in it is in the cell. */
function wholeCell(cell: Span, source: string, start: number): Span {
  if (cell.start < cell.end) return { start: cell.start, end: cell.end };
  let from = cell.start - start;
  let to = from;
  while (from > 0 && /[ \t]/.test(source[from - 1] ?? "")) from--;
  while (/[ \t]/.test(source[to] ?? "")) to++;
  return { start: start + from, end: start + to };
}

type TextOf = (cell: Span | undefined) => string;

function readMatrix(rows: readonly Row[], text: TextOf, span: Span): MappingTable | undefined {
  // Numbers first; titles alone only where no header has a number.
  for (const [headers, titles] of [
    [1, false],
    [2, false],
    [1, true],
    [2, true],
  ] as const) {
    const body = rows.slice(headers);
    // A row that begins with a solution and its number is no header.
    if (HEAD.solution.test(text(rows[headers - 1]?.[0]))) continue;
    const upright = readHeads(rows.slice(0, headers), text, HEAD.keyIssue, /key\s*issue|\bKI/i, titles);
    const labels = body.map((row) => row[0]);
    if (upright !== undefined && speaksOf(rows.slice(0, headers), labels, text, HEAD.solution, /^sol/i)) {
      return matrix(span, upright, body, text, HEAD.solution);
    }
    const turned = HEAD.keyIssue.test(text(rows[headers - 1]?.[0]))
      ? undefined
      : readHeads(rows.slice(0, headers), text, HEAD.solution, /^sol/i, titles);
    if (
      turned !== undefined &&
      speaksOf(rows.slice(0, headers), labels, text, HEAD.keyIssue, /^(?:key\s*issue|KI)/i)
    ) {
      return transpose(matrix(span, turned, body, text, HEAD.keyIssue));
    }
  }
  return undefined;
}

/** The numbered columns of the last header row; numbers alone count where a row above says what they number. */
function readHeads(
  headers: readonly Row[],
  text: TextOf,
  pattern: RegExp,
  word: RegExp,
  titles: boolean,
): (TableHead | undefined)[] | undefined {
  const last = headers.at(-1) ?? [];
  const named = headers.some((row) => row.some((cell) => word.test(text(cell))));
  const heads = last.map((cell, column) => {
    const content = text(cell);
    if (pattern.test(content)) return readHead(cell, content, pattern);
    return named && column > 0 && headers.length > 1 && BARE_HEAD.test(content)
      ? readHead(cell, content, BARE_HEAD)
      : undefined;
  });
  heads[0] = undefined;
  // Titles alone, where a header says that these are key issues (or solutions).
  if (titles && named && !heads.some((head) => head !== undefined)) {
    last.forEach((cell, column) => {
      const content = text(cell);
      if (column > 0 && content.length >= 6 && !word.test(content))
        heads[column] = { ...cell, number: undefined, title: content };
    });
  }
  return heads.some((head) => head !== undefined) ? heads : undefined;
}

function speaksOf(
  headers: readonly Row[],
  labels: readonly (Span | undefined)[],
  text: TextOf,
  pattern: RegExp,
  word: RegExp,
): boolean {
  return headers.some((row) => word.test(text(row[0]))) || labels.some((label) => pattern.test(text(label)));
}

function matrix(
  span: Span,
  columns: readonly (TableHead | undefined)[],
  body: readonly Row[],
  text: TextOf,
  label: RegExp,
): MappingTable {
  const heads: TableHead[] = [];
  const columnOf = columns.map((head) => (head === undefined ? -1 : heads.push(head) - 1));
  const solutions: TableHead[] = [];
  const marks: TableMark[] = [];
  for (const row of body) {
    const first = row[0];
    const content = text(first);
    if (first === undefined || content === "" || content === "…" || /^note\b/i.test(content)) continue;
    const at = solutions.push(readHead(first, content, label)) - 1;
    for (let column = 1; column < row.length; column++) {
      const cell = row[column] as Span;
      const target = columnOf[column] ?? -1;
      if (target >= 0) marks.push({ ...cell, row: at, column: target, marked: isMark(text(cell)) });
    }
  }
  return { ...span, form: "matrix", turned: false, written: "table", solutions, keyIssues: heads, marks };
}

function transpose(table: MappingTable): MappingTable {
  return {
    ...table,
    turned: true,
    solutions: table.keyIssues,
    keyIssues: table.solutions,
    marks: table.marks.map((mark) => ({ ...mark, row: mark.column, column: mark.row })),
  };
}
