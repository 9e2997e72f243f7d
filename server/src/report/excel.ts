// Sheets as an Excel workbook (Office Open XML). All cells are text: no formula can stand in one.
import { type CellStyle, rangeRef, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Table } from "./table.ts";
import type { Sheet } from "./workbook.ts";

export interface ExcelOptions {
  /** When the drafts were read, in ISO 8601. */
  readonly created: string;
  readonly title: string;
}

/** The bytes of a workbook of `sheets`, one at least, each with a filter and its header in view. The same input gives the same bytes. */
export async function sheetsToExcel(
  sheets: readonly Sheet[],
  { created, title }: ExcelOptions,
): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const time = new Date(created);
  return writeXlsx({
    sheets: sheets.map((sheet, at) => writeSheet(sheet, names[at] ?? "")),
    properties: { title, creator: "rapporteur", created: time, modified: time },
  });
}

/** More than this no cell of Excel holds. */
const LONGEST = 32_767;
const NARROWEST = 6;
const WIDEST = 60;

const CELL: CellStyle = { numFmt: "@", alignment: { vertical: "top", wrapText: true } };
const HEADER: CellStyle = {
  numFmt: "@",
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDE6EE" } },
  border: { bottom: { style: "medium" } },
  alignment: { vertical: "top", wrapText: true },
};

function writeSheet({ table, fixed }: Sheet, name: string): WriteSheet {
  const lines = [table.header, ...table.rows.map(({ cells }) => cells)];
  const rows = lines.map((cells) => cells.map(({ text }) => safe(text)));
  const header = table.header.map(
    ({ text }, column) => [`0,${column}`, { value: safe(text), style: HEADER }] as const,
  );
  return {
    name,
    columns: widthsOf(table).map((width) => ({ width, style: CELL })),
    rows,
    cells: new Map(header),
    freezePane: { rows: 1, columns: fixed },
    autoFilter: { range: rangeRef(0, 0, rows.length - 1, Math.max(0, table.header.length - 1)) },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
    },
  };
}

/** `text` as it is read back: Excel would take "_x0041_" for an "A". */
function safe(text: string): string {
  return text.slice(0, LONGEST).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

/** As wide as the longest text of each column, within bounds; in characters. */
function widthsOf({ header, rows }: Table): readonly number[] {
  return header.map(({ text: title }, column) => {
    const longest = rows.reduce(
      (most, row) => Math.max(most, row.cells[column]?.text.length ?? 0),
      title.length + 3,
    );
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
}

/** Names that Excel takes: 31 characters at most, none of []:*?/\\, no apostrophe at an end, each once whatever the case. */
function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const fit = name.replace(/[[\]:*?/\\\p{Cc}]/gu, "-").replace(/^'+|'+$/g, "") || "Sheet";
    let free = fit.slice(0, 31).replace(/'+$/, "");
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${fit.slice(0, 30 - String(n).length)} ${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
