// A table written from the beginning: aligned, with what people had written before.
import type { TableOptions } from "../model/table-options.ts";
import { alignRows, cellMarkdown } from "../tables/markdown.ts";
import type { Table, TableCell } from "../tables/table.ts";
import { withMark } from "./cell-text.ts";
import type { Written } from "./written-cells.ts";

const NOTHING: Written = { cellOf: () => undefined, columns: [], rows: [] };

/** The lines of `table`. Rows and columns of people stand behind the others. */
export function freshTable(
  table: Table,
  options: TableOptions,
  written: Written = NOTHING,
): readonly string[] {
  const columns = [
    ...table.header.map(({ key, text }) => ({ key, text: cellMarkdown(text) })),
    ...written.columns.map(({ key, label }) => ({ key, text: label })),
  ];
  const [corner = "", ...heads] = columns.map(({ text }) => text);
  const corners = options.corner ?? corner;
  const header =
    table.over === undefined
      ? [[corners, ...heads]]
      : [
          [corners, cellMarkdown(table.over), ...heads.slice(1).map(() => "")],
          ["", ...heads],
        ];
  const rows = table.rows.map(({ key, cells }) => [
    ...cells.map((cell, at) =>
      cellText(cell, written.cellOf(key, table.header[at]?.key ?? ""), options, table.kind),
    ),
    ...written.columns.map(({ texts }) => texts.get(key) ?? ""),
  ]);
  const peoples = written.rows.map(({ label, texts }) =>
    columns.map(({ key }) => (key === "label" ? label : (texts.get(key) ?? ""))),
  );
  return alignRows([...header, ...rows, ...peoples]);
}

function cellText(
  cell: TableCell,
  standing: string | undefined,
  { mark, from }: TableOptions,
  kind: Table["kind"],
): string {
  if (cell.kind !== "mark") return cellMarkdown(cell.text);
  const marked = cell.expected ?? cell.text !== "";
  const bears = cellMarkdown(cell.text === "" ? (mark ?? "X") : cell.text);
  if (standing === undefined) return marked ? bears : "";
  if (from === "table" || cell.expected === undefined) return standing;
  const insist = kind === "solutions-by-key-issue" ? "never" : "exact";
  return withMark(standing, marked, { mark: bears, unmarked: "", insist });
}
