// One line of a pipe table brought to what it has to read, cell by cell.
import { padded } from "../tables/markdown.ts";
import { type Grid, type GridLine, type GridStyle, setCell } from "./table-grid.ts";

/** Replaces `start` to `end` of a text by `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `edit` of `source` without what it would put back. */
export function narrowed(source: string, { start, end, text }: TextEdit): TextEdit {
  const before = source.slice(start, end);
  const most = Math.min(before.length, text.length);
  let same = 0;
  while (same < most && before[same] === text[same]) same++;
  let behind = 0;
  while (behind < most - same && before.at(-1 - behind) === text.at(-1 - behind)) behind++;
  // Half of a character outside the basic plane is none.
  if (isHalf(text.charCodeAt(same - 1))) same--;
  if (behind > 0 && isHalf(text.charCodeAt(text.length - behind - 1))) behind--;
  return { start: start + same, end: end - behind, text: text.slice(same, text.length - behind) };
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** A column or line of a merged table: one that stands there (its place in the grid), one that is wanted, or both. */
export interface Slot {
  readonly from: number | undefined;
  readonly wanted: number | undefined;
}

/** What the cells of a merged table read. */
export interface Merging {
  readonly columns: readonly Slot[];
  readonly style: GridStyle;
  /** Whether a column of the result is wider than it was. */
  readonly isWider: (column: number) => boolean;
}

/** The delimiter is the second line of every pipe table. */
export const DELIMITER = 1;

/** The edits of the line `from` of `grid`, whose cells are to read `texts`, and how many of them read otherwise before. */
export function mergeLine(
  source: string,
  grid: Grid,
  from: number,
  { columns, style, isWider, texts }: Merging & { readonly texts: readonly string[] },
): { readonly edits: readonly TextEdit[]; readonly cells: number } {
  const line = grid.lines[from] as GridLine;
  const isShort = line.cells.length < (grid.lines[DELIMITER]?.cells.length ?? 0);
  // "|---|---|" below cells with blanks.
  const isTight = style.widths === undefined && !/[ \t]/.test(source.slice(line.start, line.end).trim());
  const edits = goingCells(line, columns, grid.lines[DELIMITER]?.cells.length ?? 0);
  let cells = 0;
  let place = line.cells[0]?.end ?? line.end;
  let missing = "";
  for (const [at, { from: standing }] of columns.entries()) {
    const cell = standing === undefined ? undefined : line.cells[standing];
    const text = texts[at] ?? "";
    const written =
      from !== DELIMITER ? setCell(style, at, text) : isTight ? text : setDelimiter(style, at, text);
    if (cell === undefined) {
      // A line that ends early has blank cells at its end, which nobody has to write.
      missing += `|${written}`;
      if (isShort && text === "") continue;
      edits.push({ start: place, end: place, text: missing });
      missing = "";
      continue;
    }
    place = cell.end;
    if (cell.text !== text) cells++;
    else if (!isWider(at)) continue;
    const raw = source.slice(cell.start, cell.end).trimEnd();
    const fitted = cell.text === text && from !== DELIMITER ? padded(raw, style.widths?.[at] ?? 0) : written;
    edits.push({ start: cell.start, end: cell.end, text: fitted });
  }
  return { edits, cells };
}

/** Cells of columns that go, each with the pipe before it. What stands behind the last of `count` columns is in none. */
function goingCells(line: GridLine, columns: readonly Slot[], count: number): TextEdit[] {
  const kept = new Set(columns.map(({ from }) => from));
  return line.cells.flatMap(({ start, end }, at) =>
    kept.has(at) || at >= count ? [] : [{ start: start - 1, end, text: "" }],
  );
}

/** A line that was not there, begun and ended as the last one is. */
export function newLine(source: string, { lines }: Grid, style: GridStyle, texts: readonly string[]): string {
  const model = lines.at(-1) as GridLine;
  const last = model.cells.at(-1)?.end ?? model.end;
  const opens = source.slice(model.start, model.cells[0]?.start ?? model.start);
  const closes = source.slice(last, model.end).trimEnd();
  return opens + texts.map((text, at) => setCell(style, at, text)).join("|") + closes;
}

function setDelimiter({ widths, before, after }: GridStyle, at: number, text: string): string {
  const width = widths?.[at];
  if (width === undefined) return `${before}${text}${after}`;
  const [left, right] = [text.startsWith(":") ? ":" : "", text.endsWith(":") ? ":" : ""];
  const dashes = width - before.length - after.length - left.length - right.length;
  return before + left + "-".repeat(Math.max(1, dashes)) + right + after;
}
