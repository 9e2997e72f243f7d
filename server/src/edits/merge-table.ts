// A table that stands there made to say what another one says: only the cells and lines that differ change, and what is
// not Rapporteur's stays.
import { widthOf } from "../tables/markdown.ts";
import type { Table } from "../tables/table.ts";
import {
  DELIMITER,
  type Merging,
  mergeLine,
  narrowed,
  newLine,
  type Slot,
  type TextEdit,
} from "./merge-line.ts";
import type { Grid } from "./table-grid.ts";

/** What the lines and columns of a grid are, and what is to become of them. */
export interface MergePlan {
  readonly wanted: Table;
  /** Which line bears the headers of the columns. */
  readonly headLine: number;
  /** The wanted row of each line; undefined for headers and for rows of people. */
  readonly rowOf: readonly (number | undefined)[];
  /** The wanted column of each column of the grid; undefined for columns of people. */
  readonly columnOf: readonly (number | undefined)[];
  /** Lines and columns that are to go. */
  readonly staleLines: ReadonlySet<number>;
  readonly staleColumns: ReadonlySet<number>;
  /**
   * What the cell of a wanted row (-1 for the header) and a wanted column reads, as Markdown; `standing` is what reads
   * there now, undefined where the cell is new, and `line` the line of the grid.
   */
  readonly cellAt: (cell: {
    readonly row: number;
    readonly column: number;
    readonly standing: string | undefined;
    readonly line: number | undefined;
  }) => string;
}

/** How much of a table differs from what it has to be. */
export interface Difference {
  readonly cells: number;
  readonly rows: number;
  readonly columns: number;
}

/** The edits of `source`, which `grid` was read from, and how much they change. */
export function mergeTable(
  source: string,
  grid: Grid,
  plan: MergePlan,
): { readonly edits: readonly TextEdit[]; readonly difference: Difference } {
  const columns = columnsOf(grid, plan);
  const lines = linesOf(grid, plan);
  const texts = lines.map((line) => columns.map((_, at) => textOf(grid, plan, line, columns, at)));
  const merging = { columns, ...fitted(grid, columns, lines, texts) };
  const eol = /\r\n|\r|\n/.exec(source)?.[0] ?? "\n";
  const edits: TextEdit[] = [];
  let cells = 0;
  for (const [at, { from }] of lines.entries()) {
    if (from === undefined) continue;
    const changed = mergeLine(source, grid, from, { ...merging, texts: texts[at] ?? [] });
    cells += changed.cells;
    const end = grid.lines[from]?.end ?? 0;
    const behind = endOfStale(grid, plan, from);
    const added = newBehind(lines, at).map(
      (next) => eol + newLine(source, grid, merging.style, texts[next] ?? []),
    );
    edits.push(...changed.edits);
    if (added.length > 0 || behind > end) edits.push({ start: end, end: behind, text: added.join("") });
  }
  return {
    edits: joined(edits)
      .map((edit) => narrowed(source, edit))
      .filter(({ start, end, text }) => start < end || text !== ""),
    difference: {
      cells,
      rows: lines.filter(({ from }) => from === undefined).length + plan.staleLines.size,
      columns: columns.filter(({ from }) => from === undefined).length + plan.staleColumns.size,
    },
  };
}

/** The places of the new lines behind the line at `at`. */
function newBehind(lines: readonly Slot[], at: number): readonly number[] {
  const next = lines.findIndex(({ from }, index) => index > at && from !== undefined);
  const count = (next < 0 ? lines.length : next) - at - 1;
  return Array.from({ length: count }, (_, index) => at + 1 + index);
}

/** Where the lines end that go behind the line `from`: at its own end where the next one stays. */
function endOfStale({ lines }: Grid, { staleLines }: MergePlan, from: number): number {
  let last = from;
  while (staleLines.has(last + 1)) last++;
  return lines[last]?.end ?? 0;
}

/** Edits that touch as one: editors differ in which of two comes first. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = result.at(-1);
    if (before?.end === edit.start)
      result[result.length - 1] = { start: before.start, end: edit.end, text: before.text + edit.text };
    else result.push(edit);
  }
  return result;
}

function columnsOf({ lines }: Grid, { wanted, columnOf, staleColumns }: MergePlan): readonly Slot[] {
  const standing = (lines[DELIMITER]?.cells ?? []).flatMap((_, from): Slot[] =>
    staleColumns.has(from) ? [] : [{ from, wanted: columnOf[from] }],
  );
  return inserted(standing, wanted.header.length);
}

function linesOf({ lines }: Grid, { wanted, rowOf, staleLines, headLine }: MergePlan): readonly Slot[] {
  const standing = lines.flatMap((_, from): Slot[] =>
    staleLines.has(from) ? [] : [{ from, wanted: rowOf[from] }],
  );
  const body = standing.findIndex(({ from = 0 }) => from > Math.max(DELIMITER, headLine));
  const heads = body < 0 ? standing : standing.slice(0, body);
  return [...heads, ...inserted(standing.slice(heads.length), wanted.rows.length)];
}

/** `standing` with what is wanted and not there, each behind the one that it follows. */
function inserted(standing: readonly Slot[], count: number): readonly Slot[] {
  const lastOf = new Map<number, number>();
  for (const [place, { wanted }] of standing.entries()) if (wanted !== undefined) lastOf.set(wanted, place);
  const first = standing.findIndex(({ wanted }) => wanted !== undefined);
  const behind = new Map<number, Slot[]>();
  // What follows nothing stands before all others, or at the end where there are none.
  let place = first < 0 ? standing.length - 1 : first - 1;
  for (let wanted = 0; wanted < count; wanted++) {
    const last = lastOf.get(wanted);
    if (last !== undefined) place = Math.max(place, last);
    else behind.set(place, [...(behind.get(place) ?? []), { from: undefined, wanted }]);
  }
  return [...(behind.get(-1) ?? []), ...standing.flatMap((slot, at) => [slot, ...(behind.get(at) ?? [])])];
}

/** What a cell of the result reads. Rows and columns of people read what they did. */
function textOf(grid: Grid, plan: MergePlan, line: Slot, columns: readonly Slot[], at: number): string {
  const { headLine, cellAt } = plan;
  const column = columns[at] as Slot;
  const cells = line.from === undefined ? undefined : grid.lines[line.from]?.cells;
  const standing = column.from === undefined ? undefined : cells?.[column.from]?.text;
  if (line.from === DELIMITER) return standing ?? delimiterLike(grid, at);
  if (line.from !== undefined && line.from < headLine) return overText(cells ?? [], columns, at);
  const row = line.from === headLine ? -1 : line.wanted;
  if (column.wanted === undefined || row === undefined) return standing ?? "";
  // A line that ends early has blank cells at its end.
  const blank = line.from !== undefined && column.from !== undefined ? "" : undefined;
  return cellAt({ row, column: column.wanted, standing: standing ?? blank, line: line.from });
}

/** What stands over a column: the words over the first of several move to a new one that comes before it. */
function overText(cells: Grid["lines"][number]["cells"], columns: readonly Slot[], at: number): string {
  const isNew = (place: number): boolean =>
    place > 0 && columns[place] !== undefined && columns[place]?.from === undefined;
  const standing = cells[columns[at]?.from ?? -1]?.text ?? "";
  const opens = (place: number): boolean => !isNew(place - 1) && !isOwn(place - 1);
  const isOwn = (place: number): boolean => (columns[place]?.wanted ?? 0) > 0;
  if (!isNew(at)) {
    let first = at;
    while (isNew(first - 1)) first--;
    return first < at && isOwn(at) && opens(first) ? "" : standing;
  }
  let next = at;
  while (isNew(next)) next++;
  return opens(at) && isOwn(next) ? (cells[columns[next]?.from ?? -1]?.text ?? "") : "";
}

/** A delimiter as the column before has it. */
function delimiterLike({ lines }: Grid, at: number): string {
  const cells = lines[DELIMITER]?.cells ?? [];
  return (cells[Math.min(Math.max(at - 1, 1), cells.length - 1)] ?? cells[0])?.text ?? "---";
}

/** The style of the result: columns that are aligned are wide enough for what comes into them. */
function fitted(
  { style, lines: known }: Grid,
  columns: readonly Slot[],
  lines: readonly Slot[],
  texts: readonly (readonly string[])[],
): Pick<Merging, "style" | "isWider"> {
  const { widths: aligned, before: left, after: right } = style;
  if (aligned === undefined) return { style, isWider: () => false };
  const around = left.length + right.length;
  const standing = columns.map(({ from }) => (from === undefined ? 0 : (aligned[from] ?? 0)));
  const widths = columns.map(({ from: column }, at) => {
    const coming = lines.map(({ from: line }, index) => {
      const text = texts[index]?.[at] ?? "";
      const before = line === undefined || column === undefined ? undefined : known[line]?.cells[column];
      // What was too wide for its column before makes no column wider.
      const fits = before !== undefined && widthOf(text) <= widthOf(before.text);
      return fits || line === DELIMITER ? 0 : widthOf(text) + around;
    });
    return Math.max(standing[at] ?? 0, 3 + around, ...coming);
  });
  return { style: { ...style, widths }, isWider: (at) => widths[at] !== standing[at] };
}
