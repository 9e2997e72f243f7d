// A table as Markdown: an aligned pipe table. What Markdown would take for markup is escaped.
import type { Table } from "./table.ts";

/** What is written of a table. */
type Cells = Pick<Table, "header" | "rows" | "over">;

/** `table` as an aligned pipe table, without its caption. */
export function tableToMarkdown(table: Cells): string {
  return alignRows(markdownRows(table)).join("\n");
}

/** The cells of the lines of a table as Markdown: the header, and the rows below the delimiter. */
function markdownRows({ header, rows, over }: Cells): readonly (readonly string[])[] {
  const names = header.map(({ text }) => cellMarkdown(text));
  const body = rows.map(({ cells }) => cells.map(({ text }) => cellMarkdown(text)));
  if (over === undefined) return [names, ...body];
  const [corner = "", ...columns] = names;
  return [[corner, cellMarkdown(over), ...columns.slice(1).map(() => "")], ["", ...columns], ...body];
}

/** The lines of a pipe table, its columns as wide as what they hold; `rows` begin with the header. */
export function alignRows(rows: readonly (readonly string[])[]): readonly string[] {
  const [header = [], ...body] = rows;
  const widths = header.map((_, at) => Math.max(3, ...rows.map((row) => widthOf(row[at] ?? ""))));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => padded(cells[at] ?? "", width)).join(" | ")} |`;
  return [line(header), line(widths.map((width) => "-".repeat(width))), ...body.map(line)];
}

/** How wide a text is where every character is as wide as the others. */
export function widthOf(text: string): number {
  return [...text].length;
}

/** `text` with blanks behind it, `width` wide. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** What opens markup in running text: emphasis, code, tags, links, entities, escapes; and the pipe, which ends a cell. */
const MARKUP =
  /[\\`*|]|<(?=[a-z/!?])|\[(?=[^\]]{0,400}\](?:\(|\[))|&(?=#?\w{1,31};)|(?<!\w)_|_(?!\w)|~(?=~)/gi;

/** `text` as the content of a cell, in one line. */
export function cellMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(MARKUP, "\\$&");
}
