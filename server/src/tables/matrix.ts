// A table of marks from its two axes.
import type { LinkSource } from "../model/trace.ts";
import { column, type MarkCell, type Table, textCell } from "./table.ts";

/** A row or column: what it is known by and how it is called. */
export interface MatrixHead {
  readonly key: string;
  readonly label: string;
  /** The ids of the items that it stands for; its key where it is not given. */
  readonly items?: readonly string[];
}

/** What a cell of a matrix says: its mark or "", who says so, and what nobody but a table can deny. */
export interface MatrixMark {
  readonly mark: string;
  readonly saidBy?: readonly LinkSource[];
  readonly expected: boolean | undefined;
  /** How the project file says that the cell reads. */
  readonly known?: string | undefined;
}

/** The table of `rows` and `columns`, with what `cellAt` says of each pair. */
export function matrixTable<R extends MatrixHead, C extends MatrixHead>(given: {
  readonly table: Omit<Table, "header" | "rows">;
  readonly corner: string;
  readonly rows: readonly R[];
  readonly columns: readonly C[];
  readonly cellAt: (row: R, column: C) => MatrixMark;
}): Table {
  const { rows, columns, cellAt } = given;
  return {
    ...given.table,
    header: [
      column(given.corner, "label"),
      ...columns.map((head) => column(head.label, head.key, { items: head.items ?? [head.key] })),
    ],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [
        textCell(row.label, { items: row.items ?? [row.key] }),
        ...columns.map((head) => markCell(cellAt(row, head), row, head)),
      ],
    })),
  };
}

function markCell(
  { mark, saidBy = [], expected, known }: MatrixMark,
  row: MatrixHead,
  head: MatrixHead,
): MarkCell {
  const items = mark === "" ? [] : [...(row.items ?? [row.key]), ...(head.items ?? [head.key])];
  const written = known === undefined ? {} : { known };
  return { kind: "mark", text: mark, items, at: [], saidBy, expected, ...written };
}
