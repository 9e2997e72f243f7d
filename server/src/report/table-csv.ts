// Comma-separated values (RFC 4180), for spreadsheets.
import type { Table } from "../tables/table.ts";

/** Several tables as CSV, each below its caption; one table alone has none. */
export function tablesToCsv(tables: readonly Table[]): string {
  const texts = tables.map((table) => {
    const lines = [table.header, ...table.rows.map(({ cells }) => cells)].map((cells) =>
      csvLine(cells.map(({ text }) => text)),
    );
    return (tables.length > 1 ? [csvLine([table.caption]), ...lines] : lines).join("\r\n");
  });
  return texts.join("\r\n\r\n");
}

/** A line of values. A text that a spreadsheet would run as a formula is quoted from it. */
export function csvLine(fields: readonly string[]): string {
  return fields
    .map((field) => (/^[=+\-@\t\r]/.test(field) ? `'${field}` : field))
    .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(",");
}
