// A table as its writers need it, whatever it was made of: a caption, a header, and rows of cells.
import type { Matrix } from "../tables/matrix.ts";

export interface TableCell {
  readonly text: string;
  /** What a reader learns who asks for more, where the format can tell it. */
  readonly note?: string;
}

/** The first cell of a row names it. Rows may be shorter than the header. */
export interface Table {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A table of plain texts. */
export function textTable(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Table {
  return { caption, header, rows: rows.map((row) => row.map((text) => ({ text }))) };
}

/** A table of marks, with what its corner and its columns are called as the header. */
export function tableOf({ caption, corner, columns, rows }: Matrix): Table {
  return textTable(
    caption,
    [corner, ...columns],
    rows.map(({ label, cells }) => [label, ...cells]),
  );
}
