// The options of a table that hold for any kind: rows and columns exchanged, some columns only, several narrow tables.
import type { TableOptions } from "../model/table-options.ts";
import type { Table, TableColumn, TableRow } from "./table.ts";
import { textCell } from "./table.ts";

/** `table` as the options want it: one table, or several where it is split. */
export function layOut(table: Table, options: TableOptions): readonly Table[] {
  const turned = options.turned === true && options.form !== "list" ? turnTable(table) : table;
  return split(choose(turned, options.columns), options.split);
}

/** Rows as columns. Of a header that stood over several columns nothing is left. */
export function turnTable({ over: _, ...table }: Table): Table {
  const [corner, ...columns] = table.header;
  const header = table.rows.map(({ key, cells: [label] }): TableColumn => {
    const { text, items, at } = label ?? textCell("");
    return { key, text, items, at };
  });
  return {
    ...table,
    header: [{ ...corner, key: "label", text: table.turnedCorner ?? "", items: [], at: [] }, ...header],
    rows: columns.map(({ key, text, items, at }, index) => ({
      key,
      cells: [
        textCell(text, { items, at }),
        ...table.rows.map((row) => row.cells[index + 1] ?? textCell("")),
      ],
    })),
  };
}

function choose(table: Table, wanted: readonly string[] | undefined): Table {
  if (wanted === undefined) return table;
  const plain = (text: string): string => text.toLowerCase().trim();
  const names = wanted.map(plain);
  const kept = table.header.flatMap(({ key, text }, index) =>
    index === 0 || names.includes(plain(key)) || names.includes(plain(text)) ? [index] : [],
  );
  return withColumns(table, kept);
}

function split(table: Table, most: number | undefined): readonly Table[] {
  const count = table.header.length - 1;
  if (most === undefined || count <= most) return [table];
  return Array.from({ length: Math.ceil(count / most) }, (_, part) => {
    const columns = Array.from(
      { length: Math.min(most, count - part * most) },
      (_, at) => 1 + part * most + at,
    );
    return withColumns(table, [0, ...columns]);
  });
}

function withColumns(table: Table, kept: readonly number[]): Table {
  const rows = table.rows.map(
    (row): TableRow => ({ ...row, cells: kept.flatMap((index) => row.cells[index] ?? []) }),
  );
  return { ...table, header: kept.flatMap((index) => table.header[index] ?? []), rows };
}
