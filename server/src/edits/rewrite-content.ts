// Managed tables written anew where they cannot be changed in place: there are none yet, or more or fewer than are wanted,
// or they are turned. What people wrote is taken over.
import type { Table } from "../tables/table.ts";
import type { Pieces, Placed } from "./content-pieces.ts";
import { applied } from "./edit.ts";
import { freshTable } from "./fresh-table.ts";
import type { Wanted } from "./managed-content.ts";
import type { TextEdit } from "./merge-line.ts";
import { captionChanges, wantedCaption } from "./table-caption.ts";
import { type Written, type WrittenLine, writtenIn } from "./written-cells.ts";

/** The edits of `content` that put the wanted tables in the place of those that stand there, or at the beginning. */
export function rewriteContent(content: string, found: Pieces, wanted: Wanted): readonly TextEdit[] {
  const { tables, options, eol } = wanted;
  const texts = tables.map((table, at) => {
    const lines = freshTable(table, options, writtenFor(found, wanted, at)).join(eol);
    return options.caption === "none" ? lines : captionFor(content, found, wanted, at) + eol + eol + lines;
  });
  const text = texts.join(eol + eol);
  const places: readonly Placed[] = [...found.pieces, ...found.gone].sort(
    (a, b) => a.table.start - b.table.start,
  );
  const [first, ...others] = places;
  if (first === undefined) return text === "" ? [] : [atBeginning(content, text, eol)];
  if (text === "") return places.map((place) => removal(content, place));
  return [
    { start: startOf(first), end: first.table.end, text },
    ...others.map((place) => removal(content, place)),
  ];
}

/** Takes a table and its caption away with the blank lines before; what stands around it stays. */
export function removal(content: string, place: Placed): TextEdit {
  return { start: content.slice(0, startOf(place)).trimEnd().length, end: place.table.end, text: "" };
}

/** The caption that the table at `at` had, with its number; that of the first part where a table is split. */
function captionFor(content: string, { pieces }: Pieces, wanted: Wanted, at: number): string {
  const piece = isOneEach(wanted)
    ? pieces.find(({ known }) => known.index === at)
    : (pieces[at] ?? pieces[0]);
  const caption = wantedCaption(wanted, at);
  if (piece?.caption === undefined) return `Table ${caption.number}: ${caption.title}`;
  const source = content.slice(piece.caption.start, piece.caption.end);
  return applied(source, captionChanges(source, caption));
}

/** Whether there is a table for each of several things, and what people wrote into one belongs to no other. */
function isOneEach({ tables, whole }: Wanted): boolean {
  return tables === whole && tables.length > 1;
}

function writtenFor({ pieces }: Pieces, wanted: Wanted, at: number): Written {
  const { tables } = wanted;
  const known = pieces.map((piece) => piece.known);
  if (isOneEach(wanted)) return writtenIn(known.filter(({ index }) => index === at));
  return partOf(writtenIn(known), tables, at);
}

function startOf({ caption, table }: Placed): number {
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
