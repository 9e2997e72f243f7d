// Tables as comma-separated values (RFC 4180), for spreadsheets.
import type { Table } from "./table.ts";

/**
 * `tables` as CSV, a line for each header and row, with CRLF between them and none at the end. Several tables stand
 * below their captions, with an empty line between them; one alone has no caption.
 */
export function tablesToCsv(tables: readonly Table[]): string {
  return tables
    .map(({ caption, header, rows }) => {
      const lines = [header, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(({ text }) => text));
      return (tables.length > 1 ? [[caption], ...lines] : lines).map(csvLine).join("\r\n");
    })
    .join("\r\n\r\n");
}

/** A text that a spreadsheet would run as a formula is quoted from it. */
function csvLine(fields: readonly string[]): string {
  return fields
    .map((field) => (/^[=+\-@\t\r]/.test(field) ? `'${field}` : field))
    .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(",");
}
