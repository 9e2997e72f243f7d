// A table as its writers need it, whatever it was made of: a caption, a header, and rows of cells. Any richer table that
// has these is one, those of the cross-references (`tables/table.ts`) among them.

export interface TableCell {
  readonly text: string;
  /** Who says so, of a mark. */
  readonly saidBy?: readonly string[];
}

/** The first cell of a row names it. Rows may be shorter than the header. */
export interface Table {
  readonly caption: string;
  readonly header: readonly { readonly text: string }[];
  readonly rows: readonly { readonly cells: readonly TableCell[] }[];
}

/** A table of plain texts. */
export function textTable(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Table {
  return {
    caption,
    header: header.map((text) => ({ text })),
    rows: rows.map((row) => ({ cells: row.map((text) => ({ text })) })),
  };
}
