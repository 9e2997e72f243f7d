// A table as comma-separated values (RFC 4180).
import type { Table } from "./table.ts";

/** The header and the rows of `table`, a line each, with CRLF between them and none at the end. No caption. */
export function tableToCsv({ header, rows }: Table): string {
  return [header, ...rows.map((row) => row.map((cell) => cell.text))].map(line).join("\r\n");
}

/** A text that a spreadsheet would run as a formula is quoted from it. */
function line(fields: readonly string[]): string {
  return fields
    .map((field) => (/^[=+\-@\t\r]/.test(field) ? `'${field}` : field))
    .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(",");
}
