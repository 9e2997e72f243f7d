import type { NamedTable } from "./table-html.ts";

/** Tables for programs: every cell with the items that it stands for, marks with who says so. */
export function tablesToJson(tables: readonly NamedTable[]): string {
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
