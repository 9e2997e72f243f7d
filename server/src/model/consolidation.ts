// The tables in which SA1 TRs merge similar potential requirements into consolidated ones:
// "CPR # | Consolidated Potential Requirement | Original PR # | Comment".
import { hashText } from "../base/hash.ts";
import type { Span } from "../base/span.ts";
import { plainText } from "../syntax/mask.ts";
import { type Row, tableRows } from "../syntax/table.ts";

/** A consolidated requirement. Offsets count from the start of the section. */
export interface Consolidation extends Span {
  /** As written, with its prefix: "CPR 6.1-001". */
  readonly id: string;
  readonly text: string;
  readonly fingerprint: string;
  /** The numbers of the requirements that it merges, without "PR". */
  readonly originals: readonly string[];
  /** The cell that names them. */
  readonly originalsCell: Span;
}

const NUMBER = /\d{1,2}(?:\.\d{1,2})*-\d{1,4}[a-z]?/g;

/** Reads the table `source`, which begins at `start` of its section; empty if it consolidates nothing. */
export function readConsolidations(source: string, start: number): readonly Consolidation[] {
  if (!/^\W*CPR\b/i.test(source)) return [];
  const [header, ...rows] = tableRows(source, start);
  const text = (cell: Span | undefined): string =>
    cell === undefined ? "" : plainText(source.slice(cell.start - start, cell.end - start));
  const column = (pattern: RegExp): number => (header ?? []).findIndex((cell) => pattern.test(text(cell)));
  const body = column(/consolidated|requirement/i);
  const original = column(/original/i);
  if (body < 0 || original < 0) return [];
  return rows.flatMap((row: Row) => {
    const id = text(row[0]);
    const cell = row[body];
    if (!/^CPR\b.*\d/i.test(id) || cell === undefined) return [];
    const merged = text(cell);
    const originalsCell = row[original] ?? { start: cell.end, end: cell.end };
    const originals = [...text(originalsCell).matchAll(NUMBER)].map((found) => found[0]);
    return [
      {
        id,
        text: merged,
        fingerprint: hashText(merged.toLowerCase()),
        originals,
        originalsCell,
        start: cell.start,
        end: cell.end,
      },
    ];
  });
}
