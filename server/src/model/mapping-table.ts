// Tables that map solutions to key issues, in every form of header counted over real TRs: numbers in one header
// row or two, titles in headers, numbers alone under "Key Issues", rows or columns exchanged, or a list
// "Solution | Key Issues covered".
import type { Span } from "../base/span.ts";
import { maskProse } from "../syntax/mask.ts";
import { type Row, tableRows } from "../syntax/table.ts";
import { readListedKeyIssues } from "./key-issue-list.ts";
import { isMark } from "./mark.ts";

/** A header of a row or column. Offsets count from the start of the section. */
export interface TableHead extends Span {
  /** As written, without prefix; undefined where the cell gives a title alone. */
  readonly number: string | undefined;
  /** The text behind the number, or all of it. */
  readonly title: string;
}

/** One cell of the mapping. Offsets count from the start of the section. */
export interface TableMark extends Span {
  readonly row: number;
  readonly column: number;
  /** Whether the cell says that the solution addresses the key issue. */
  readonly marked: boolean;
}

/** A table that maps solutions (rows) to key issues (columns), whichever way it was written. */
export interface MappingTable extends Span {
  readonly form: "matrix" | "transposed" | "list";
  readonly solutions: readonly TableHead[];
  readonly keyIssues: readonly TableHead[];
  readonly marks: readonly TableMark[];
  /** Of a list: the cell of each solution that lists its key issues. */
  readonly lists?: readonly Span[];
}

const NUMBER = String.raw`#?\s*(\d{1,3}(?:\.\d{1,3})*[a-z]?|[XYZ](?!\w))`;
const KEY_ISSUE = new RegExp(
  String.raw`^<?\s*(?:key\s*issues?|KIs?)\s*[#-]?\s*${NUMBER}(?!\w)\s*>?\s*[:.–-]?\s*`,
  "i",
);
const SOLUTION = new RegExp(
  String.raw`^<?\s*(?:solutions?|sol\.?)\s*[#-]?\s*${NUMBER}(?!\w)\s*>?\s*[:.–-]?\s*`,
  "i",
);
/** "1", "1: Counters", "#1 Counters". */
const BARE = new RegExp(String.raw`^${NUMBER}\s*(?:$|[:.–-]\s*|(?<=^#\s*[\w.]+\s+)(?=\S))`, "i");

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
  const list = readList(rows, text, masked, span);
  if (list !== undefined) return { ...list, lists: list.lists.map(whole) };
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

function readList(
  rows: readonly Row[],
  text: TextOf,
  masked: (cell: Span) => string,
  span: Span,
): (MappingTable & { readonly lists: readonly Span[] }) | undefined {
  const [header = [], ...body] = rows;
  const at = listColumn(header.map(text));
  if (at === undefined) return undefined;
  const solutions: TableHead[] = [];
  const keyIssues: TableHead[] = [];
  const marks: TableMark[] = [];
  const lists: Span[] = [];
  for (const row of body) {
    const label = row[0];
    const list = row[at];
    if (label === undefined || list === undefined || text(label) === "") continue;
    solutions.push(readHead(label, text(label), SOLUTION));
    lists.push(list);
    for (const { number, start, end } of readListedKeyIssues(masked(list), list.start)) {
      let column = keyIssues.findIndex((head) => head.number === number);
      if (column < 0) column = keyIssues.push({ start, end, number, title: "" }) - 1;
      marks.push({ start, end, row: solutions.length - 1, column, marked: true });
    }
  }
  return marks.length === 0 ? undefined : { ...span, form: "list", solutions, keyIssues, marks, lists };
}

/** The column that lists key issues, below headers such as "Solution | Key Issues covered | Remarks". */
function listColumn(headers: readonly string[]): number | undefined {
  if (!/^sol/i.test(headers[0] ?? "")) return undefined;
  const listing = headers.flatMap((header, column) =>
    /\b(?:key issue(?:s|\(s\))?|KIs?)(?!\s*#?\s*\d)/i.test(header) && column > 0 ? [column] : [],
  );
  // A header that is blank stands over a further row of headers.
  return listing.length === 1 && !headers.includes("") ? listing[0] : undefined;
}

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
    if (SOLUTION.test(text(rows[headers - 1]?.[0]))) continue;
    const upright = readHeads(rows.slice(0, headers), text, KEY_ISSUE, /key\s*issue|\bKI/i, titles);
    const labels = body.map((row) => row[0]);
    if (upright !== undefined && speaksOf(rows.slice(0, headers), labels, text, SOLUTION, /^sol/i)) {
      return matrix("matrix", span, upright, body, text, SOLUTION);
    }
    const turned = KEY_ISSUE.test(text(rows[headers - 1]?.[0]))
      ? undefined
      : readHeads(rows.slice(0, headers), text, SOLUTION, /^sol/i, titles);
    if (
      turned !== undefined &&
      speaksOf(rows.slice(0, headers), labels, text, KEY_ISSUE, /^(?:key\s*issue|KI)/i)
    ) {
      return transpose(matrix("transposed", span, turned, body, text, KEY_ISSUE));
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
    return named && column > 0 && headers.length > 1 && BARE.test(content)
      ? readHead(cell, content, BARE)
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

function readHead(cell: Span, content: string, pattern: RegExp): TableHead {
  const found = pattern.exec(content) ?? BARE.exec(content);
  const title = content.slice(found?.[0].length ?? 0);
  return { start: cell.start, end: cell.end, number: found?.[1], title };
}

function matrix(
  form: "matrix" | "transposed",
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
  return { ...span, form, solutions, keyIssues: heads, marks };
}

function transpose(table: MappingTable): MappingTable {
  return {
    ...table,
    solutions: table.keyIssues,
    keyIssues: table.solutions,
    marks: table.marks.map((mark) => ({ ...mark, row: mark.column, column: mark.row })),
  };
}
