// A table of HTML: a caption, a header that names the columns, and rows that are named by their first cell.
import { escapeXml } from "./xml-text.ts";

/** What the cells hold is HTML already, and written as it is. */
export interface HtmlTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly HtmlRow[];
  /** The class of the table, where it has one. */
  readonly name?: string;
}

export interface HtmlRow {
  readonly cells: readonly string[];
  /** Attributes of the row, by name; their values are plain text. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** The `<table>` element. */
export function htmlTable({ caption, header, rows, name }: HtmlTable): string {
  const head = header.map((cell) => `<th scope="col">${cell}</th>`).join("");
  return [
    name === undefined ? "<table>" : `<table class="${escapeXml(name)}">`,
    ...(caption === "" ? [] : [`<caption>${caption}</caption>`]),
    `<thead><tr>${head}</tr></thead>`,
    "<tbody>",
    ...rows.map(rowToHtml),
    "</tbody>",
    "</table>",
  ].join("\n");
}

function rowToHtml({ cells, attributes = {} }: HtmlRow): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const [first = "", ...others] = cells;
  const rest = others.map((cell) => `<td>${cell}</td>`).join("");
  return `<tr${written.join("")}><th scope="row">${first}</th>${rest}</tr>`;
}
