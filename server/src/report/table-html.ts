// Tables as one page of HTML that needs nothing else.
import { htmlTable } from "./html-table.ts";
import type { Table, TableCell } from "./table.ts";
import { escapeXml } from "./xml-text.ts";

/** A table with the name of the document that it is about. */
export interface NamedTable {
  readonly document: string;
  readonly table: Table;
}

const STYLE =
  "body{font:14px/1.4 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse;margin:0 0 2rem}" +
  "caption{font-weight:600;text-align:start;padding:.3rem 0}" +
  "th,td{border:1px solid;border-color:color-mix(in srgb,currentcolor 40%,transparent);padding:.2rem .5rem;" +
  "text-align:start;vertical-align:top}thead th{position:sticky;top:0;background:Canvas}";

/** The page with `tables`. Who says that a cell is marked is told to a pointer. */
export function tablesToHtml(tables: readonly NamedTable[]): string {
  return [
    "<!doctype html>",
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="color-scheme" content="light dark">',
    `<title>Tables</title><style>${STYLE}</style></head>`,
    "<body>",
    ...tables.map(({ document, table: { caption, header, rows } }) =>
      htmlTable({
        caption: escapeXml(`${document}: ${caption}`),
        header: header.map(({ text }) => escapeXml(text)),
        rows: rows.map(({ cells }) => ({ cells: cells.map(cellToHtml) })),
      }),
    ),
    "</body>",
    "</html>",
  ].join("\n");
}

function cellToHtml({ text, saidBy = [] }: TableCell): string {
  if (saidBy.length === 0) return escapeXml(text);
  return `<span title="${escapeXml(saidBy.join(", "))}">${escapeXml(text)}</span>`;
}
