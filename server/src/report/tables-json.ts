import type { Table } from "../tables/table.ts";

/** A cross-reference table with the name of the document that it is about. */
export interface DocumentTable {
  readonly document: string;
  readonly table: Table;
}

/** Tables for programs: every cell with the items that it stands for, marks with who says so. */
export function tablesToJson(tables: readonly DocumentTable[]): string {
  return JSON.stringify(
    {
      version: 1,
      tables: tables.map(({ document, table }) => ({
        document,
        kind: table.kind,
        caption: table.caption,
        header: table.header.map(({ text, items }) => ({ text, items })),
        rows: table.rows.map(({ cells }) =>
          cells.map((cell) => ({
            text: cell.text,
            items: cell.items,
            ...(cell.kind === "mark" ? { saidBy: cell.saidBy } : {}),
          })),
        ),
      })),
    },
    null,
    2,
  );
}
