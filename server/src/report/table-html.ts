// Tables as one page of HTML that needs nothing else.
import type { Table } from "../tables/table.ts";

/** A table with the name of the document that it is about. */
export interface NamedTable {
  readonly document: string;
  readonly table: Table;
}

const STYLE =
  "body{font:14px/1.4 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse;margin:0 0 2rem}" +
  "caption{font-weight:600;text-align:left;padding:.3rem 0}th,td{border:1px solid #8888;padding:.2rem .5rem;" +
  "text-align:left;vertical-align:top}thead th{position:sticky;top:0;background:Canvas}";

/** The page with `tables`. Who says that a cell is marked is its title. */
export function tablesToHtml(tables: readonly NamedTable[]): string {
  return [
    "<!doctype html>",
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="color-scheme" content="light dark">',
    `<title>Tables</title><style>${STYLE}</style></head>`,
    "<body>",
    ...tables.map(tableToHtml),
    "</body>",
    "</html>",
  ].join("\n");
}

function tableToHtml({ document, table }: NamedTable): string {
  const { caption, header, rows } = table;
  const heads = header.map(({ text }) => `<th scope="col">${escaped(text)}</th>`).join("");
  const body = rows.map(({ cells: [label, ...cells] }) => {
    const data = cells.map((cell) => {
      const said = cell.kind === "mark" && cell.saidBy.length > 0 ? ` title="${cell.saidBy.join(", ")}"` : "";
      return `<td${said}>${escaped(cell.text)}</td>`;
    });
    return `<tr><th scope="row">${escaped(label?.text ?? "")}</th>${data.join("")}</tr>`;
  });
  return [
    `<table><caption>${escaped(`${document}: ${caption}`)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody></table>`,
  ].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
