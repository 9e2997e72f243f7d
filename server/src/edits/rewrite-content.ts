// Managed tables written anew where they cannot be changed in place: there are none yet, or more or fewer than are wanted,
// or they are turned. What people wrote is taken over.
import type { Table } from "../tables/table.ts";
import type { Piece } from "./content-pieces.ts";
import { freshTable } from "./fresh-table.ts";
import type { Wanted } from "./managed-content.ts";
import type { TextEdit } from "./merge-line.ts";
import { type Written, type WrittenLine, writtenIn } from "./written-cells.ts";

/** The edits of `content` that put the wanted tables in the place of `pieces`, or at the beginning. */
export function rewriteContent(
  content: string,
  pieces: readonly Piece[],
  wanted: Wanted,
): readonly TextEdit[] {
  const { tables, options, eol, numberOf } = wanted;
  const written = writtenIn(pieces.map(({ known }) => known));
  const texts = tables.map((table, at) => {
    const lines = freshTable(table, options, partOf(written, tables, at)).join(eol);
    const caption = `Table ${numberOf(at)}: ${options.caption ?? table.caption}`;
    return options.caption === "none" ? lines : `${caption}${eol}${eol}${lines}`;
  });
  const text = texts.join(eol + eol);
  const [first, ...others] = pieces;
  if (first === undefined) return text === "" ? [] : [atBeginning(content, text, eol)];
  return [
    { start: startOf(first), end: first.table.end, text },
    // What stands between tables stays, without the blank lines before the table that goes.
    ...others.map((piece) => ({
      start: content.slice(0, startOf(piece)).trimEnd().length,
      end: piece.table.end,
      text: "",
    })),
  ];
}

function startOf({ caption, table }: Piece): number {
  return (caption ?? table).start;
}

function atBeginning(content: string, text: string, eol: string): TextEdit {
  const feeds = /^(?:[ \t]*(?:\r\n|\n)){0,2}/.exec(content)?.[0].split("\n").length ?? 1;
  return { start: 0, end: 0, text: `${eol}${eol}${text}${eol.repeat(3 - feeds)}` };
}

/** What people wrote as far as it belongs to the table at `at`: rows where they say something, the rest to the last one. */
function partOf({ cellOf, columns, rows }: Written, tables: readonly Table[], at: number): Written {
  const isLast = at === tables.length - 1;
  const says = ({ texts }: WrittenLine, all: readonly { readonly key: string }[]): boolean =>
    all.some(({ key }) => (texts.get(key) ?? "") !== "");
  const isAnywhere = (row: WrittenLine): boolean => tables.some(({ header }) => says(row, header));
  return {
    cellOf,
    columns: isLast ? columns : [],
    rows: rows.filter(
      (row) => says(row, tables[at]?.header ?? []) || (isLast && (says(row, columns) || !isAnywhere(row))),
    ),
  };
}
