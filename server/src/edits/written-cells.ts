// What people wrote into a table that has to be written anew, because it is split or turned in another way.
import type { Table, TableColumn } from "../tables/table.ts";
import type { Grid } from "./table-grid.ts";
import type { TableIdentity } from "./table-identity.ts";

/** What is taken over into a new table. */
export interface Written {
  /** What a cell that stands there reads, by the keys of its row and column in either order. */
  readonly cellOf: (a: string, b: string) => string | undefined;
  /** Columns of people: the header, and what they say of each row. */
  readonly columns: readonly { readonly header: string; readonly cells: ReadonlyMap<string, string> }[];
  /** Rows of people: what they say in each column. */
  readonly rows: readonly ReadonlyMap<string, string>[];
}

/** A table that stands there, and which table of the study it was read as. */
export interface Known {
  readonly grid: Grid;
  readonly identity: TableIdentity;
  readonly table: Table;
}

/** What people wrote into the tables `known`. */
export function writtenIn(known: readonly Known[]): Written {
  const cells = new Map<string, string>();
  const columns: { header: string; cells: Map<string, string> }[] = [];
  const rows: Map<string, string>[] = [];
  for (const { grid, identity, table } of known) {
    const columnAt = (at: number): TableColumn | undefined =>
      table.header[identity.columns[at]?.wanted ?? -1];
    const isPeoples = (at: number): boolean =>
      at > 0 && identity.columns[at]?.wanted === undefined && !identity.columns[at]?.gone;
    const added = identity.columns.flatMap((_, at) =>
      isPeoples(at)
        ? [
            {
              at,
              header: grid.lines[identity.headLine]?.cells[at]?.text ?? "",
              cells: new Map<string, string>(),
            },
          ]
        : [],
    );
    for (const [line, { wanted, gone }] of identity.lines.entries()) {
      const texts = grid.lines[line]?.cells.map(({ text }) => text) ?? [];
      const row = wanted === undefined ? undefined : table.rows[wanted];
      if (row === undefined) {
        if (line > identity.headLine && line !== 1 && !gone)
          rows.push(
            new Map(
              texts.map((text, at) => [
                columnAt(at)?.key ?? grid.lines[identity.headLine]?.cells[at]?.text ?? "",
                text,
              ]),
            ),
          );
        continue;
      }
      for (const [at, text] of texts.entries()) {
        const column = columnAt(at);
        if (column !== undefined && at > 0) cells.set(pairKey(row.key, column.key), text);
      }
      for (const { at, cells: own } of added) own.set(row.key, texts[at] ?? "");
    }
    for (const { header, cells: own } of added) columns.push({ header, cells: own });
  }
  return { cellOf: (a, b) => cells.get(pairKey(a, b)), columns, rows };
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
