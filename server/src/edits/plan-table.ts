// How a pipe table is to change so that it says what a table of the study does, and keeps what people wrote.

import type { Mentioned } from "../model/claim.ts";
import type { TableHead } from "../model/mapping-head.ts";
import { isMarked } from "../model/mark.ts";
import type { TableOptions } from "../model/table-options.ts";
import { cellMarkdown } from "../tables/markdown.ts";
import type { Table, TableCell } from "../tables/table.ts";
import { relist } from "./cell-list.ts";
import { type MarkStyle, markStyleOf, withMark, withWords } from "./cell-text.ts";
import { DELIMITER } from "./merge-line.ts";
import type { MergePlan } from "./merge-table.ts";
import type { Grid } from "./table-grid.ts";
import { type Identity, isUnwritten, type TableIdentity } from "./table-identity.ts";

/** Whether what stands in a table is put right or stays, and whether new cells are marked as the text says or blank. */
export interface MergePolicy {
  readonly standing: "right" | "kept";
  readonly fresh: "right" | "blank";
}

/** The plan by which `grid`, known as `identity`, becomes `wanted`. */
export function planTable(
  grid: Grid,
  wanted: Table,
  identity: TableIdentity,
  { options, standing: how, fresh }: MergePolicy & { readonly options: TableOptions },
): MergePlan {
  const { headLine, lines, columns } = identity;
  const isSource = how === "kept";
  const linesOf = new Map<number, number[]>();
  for (const [line, { wanted: row }] of lines.entries()) {
    const known = row === undefined ? undefined : linesOf.get(row);
    if (known !== undefined) known.push(line);
    else if (row !== undefined) linesOf.set(row, [line]);
  }
  const style = stylesOf(grid, wanted, identity, options);
  return {
    wanted,
    headLine,
    rowOf: lines.map((one) => one.wanted),
    columnOf: columns.map((one) => one.wanted),
    staleLines: isSource ? NOTHING : staleLines(grid, wanted, identity),
    staleColumns: isSource ? NOTHING : staleColumns(grid, identity),
    cellAt: ({ row, column, standing, line }) => {
      const header = wanted.header[column];
      if (row < 0) {
        const isLabelled = column > 0 && !isSource;
        const known = columns.find((one) => one.wanted === column);
        return standing === undefined || isLabelled
          ? label(standing, header?.text ?? "", wanted, known?.head)
          : standing;
      }
      const cell = wanted.rows[row]?.cells[column];
      if (cell === undefined) return standing ?? "";
      if (column === 0) {
        const isFixed = standing !== undefined && (isSource || (linesOf.get(row)?.length ?? 0) > 1);
        return isFixed
          ? standing
          : label(standing, cell.text, wanted, line === undefined ? undefined : lines[line]?.head);
      }
      if (standing === undefined)
        return fresh === "blank" && cell.kind !== "text" ? "" : freshCell(cell, style);
      if (isSource && cell.kind !== "text") return standing;
      return changedCell(
        grid,
        identity,
        { column, line, lines: linesOf.get(row) ?? [], standing, cell },
        { style, lists: options.turned === true ? "solution" : "keyIssue" },
      );
    },
  };
}

const NOTHING: ReadonlySet<number> = new Set();

/** The marks of a mapping table are its own; those of other tables say something by themselves. */
function stylesOf(
  { lines }: Grid,
  { kind }: Table,
  { columns, lines: identities }: TableIdentity,
  { mark }: TableOptions,
): (cell: TableCell) => MarkStyle {
  const texts = lines.flatMap(({ cells }, line) =>
    identities[line]?.wanted === undefined
      ? []
      : cells.flatMap(({ text }, at) => (at > 0 && columns[at]?.wanted !== undefined ? [text] : [])),
  );
  const usual = markStyleOf(texts, mark);
  if (kind === "solutions-by-key-issue")
    return (cell) => ({ ...usual, known: cell.kind === "mark" ? cell.known : undefined });
  return ({ text }) => ({ ...usual, mark: text === "" ? usual.mark : text, insist: "exact" });
}

/** A cell that was not there. */
function freshCell(cell: TableCell, style: (cell: TableCell) => MarkStyle): string {
  if (cell.kind !== "mark") return cellMarkdown(cell.text);
  const isToBeMarked = cell.expected ?? cell.text !== "";
  const { mark, known } = style(cell);
  if (known !== undefined && isMarked(known) === isToBeMarked) return known;
  return isToBeMarked ? mark : "";
}

interface Standing {
  readonly column: number;
  readonly line: number | undefined;
  /** All lines of its row. */
  readonly lines: readonly number[];
  readonly standing: string;
  readonly cell: TableCell;
}

function changedCell(
  grid: Grid,
  identity: TableIdentity,
  { column, line, lines, standing, cell }: Standing,
  { style, lists }: { readonly style: (cell: TableCell) => MarkStyle; readonly lists: Mentioned },
): string {
  if (cell.kind === "text") return withWords(standing, cell.text);
  if (cell.kind === "list") {
    if (cell.expected === undefined) return standing;
    return relist(
      lists,
      standing,
      cell.expected.map((id) => /^(?:KI|Sol)#(\S+)$/.exec(id)?.[1] ?? id),
    );
  }
  const { expected } = cell;
  if (expected === undefined) return standing;
  if (expected && line !== speakingLine(grid, identity, lines, column)) return standing;
  return withMark(standing, expected, style(cell));
}

/** Of the rows of a solution that has one for each procedure: the first that is marked, else the first. */
function speakingLine(
  grid: Grid,
  { columns }: TableIdentity,
  lines: readonly number[],
  column: number,
): number | undefined {
  if (lines.length < 2) return lines[0];
  const at = columns.findIndex((one) => one.wanted === column);
  return lines.find((line) => isMarked(grid.lines[line]?.cells[at]?.text ?? "")) ?? lines[0];
}

/** A label that says what it has to in other words stays: only a title that is another one, or missing, is put right. */
function label(
  standing: string | undefined,
  text: string,
  { kind }: Table,
  head: TableHead | undefined,
): string {
  if (standing === undefined) return cellMarkdown(text);
  if (kind !== "solutions-by-key-issue") return withWords(standing, text);
  if (head?.number === undefined) return standing;
  const title = titleIn(text, head.number);
  return title === "" || isShortFor(head.title, title) ? standing : cellMarkdown(text);
}

/** What stands behind the number in a label. */
function titleIn(text: string, number: string): string {
  const at = text.indexOf(number);
  return at < 0 ? "" : text.slice(at + number.length).replace(/^[\s:.–>-]+/, "");
}

/** Whether a title has no other words than `whole` has, abbreviations of these among them. */
function isShortFor(title: string, whole: string): boolean {
  const words = whole.match(WORD) ?? [];
  const known = new Set(words.map((word) => word.toLowerCase()));
  const initials = words.map((word) => word[0]?.toLowerCase()).join("");
  const own = title.match(WORD) ?? [];
  const isKnown = (word: string): boolean =>
    known.has(word.toLowerCase()) || (/^\p{Lu}{2,}$/u.test(word) && initials.includes(word.toLowerCase()));
  return own.length > 0 && own.every(isKnown);
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;

/** Lines of what is gone, in which nobody wrote. */
function staleLines(grid: Grid, wanted: Table, { lines, columns }: TableIdentity): ReadonlySet<number> {
  const isOwn = (at: number): boolean => {
    const column = columns[at]?.wanted;
    if (column === undefined || column === 0) return column === 0;
    return (
      (wanted.rows[0]?.cells[column]?.kind ?? "text") === "text" && wanted.kind !== "solutions-by-key-issue"
    );
  };
  return new Set(
    lines.flatMap((one, line) => {
      const cells = grid.lines[line]?.cells ?? [];
      return one.gone && cells.every(({ text }, at) => at === 0 || isOwn(at) || isUnwritten(text))
        ? [line]
        : [];
    }),
  );
}

/** Columns of what is gone, in which nobody wrote. */
function staleColumns(grid: Grid, { columns, headLine }: TableIdentity): ReadonlySet<number> {
  const body = grid.lines.slice(Math.max(DELIMITER, headLine) + 1);
  return new Set(
    columns.flatMap((one: Identity, at) =>
      one.gone && body.every(({ cells }) => isUnwritten(cells[at]?.text ?? "")) ? [at] : [],
    ),
  );
}
