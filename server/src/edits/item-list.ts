// The list around a line whose mark counts: the item above it, and the counts below it.
import { lineAbove, lineBelow } from "../base/lines.ts";
import type { Span } from "../base/span.ts";
import { countOf, type ItemMark, isSibling, readItemMark } from "../model/item-mark.ts";
import type { Replacement } from "./edit.ts";

/** A line with its mark. Offsets count as the text does that it was found in. */
export interface ItemLine extends Span {
  readonly mark: ItemMark;
}

/** How far a list is followed: nobody writes longer ones by hand. */
const MOST_LINES = 2000;

/** The item that `line` opens; undefined where it opens none that counts. */
export function itemOf(text: string, line: Span): ItemLine | undefined {
  const mark = readItemMark(text.slice(line.start, line.end));
  return mark === undefined ? undefined : { start: line.start, end: line.end, mark };
}

/** The item that `item` follows in its list: of the same count where a list numbers all its items alike. */
export function itemBefore(text: string, item: ItemLine): ItemLine | undefined {
  const { value } = item.mark;
  for (const above of siblings(text, item, { from: item, next: lineAbove, ends: endsList }))
    if (above.mark.value === value - 1 || above.mark.value === value) return above;
  return undefined;
}

/** How the counts below an item move. */
export interface Recount {
  /** The count that moves first; those that follow it one by one move as well. */
  readonly first: number;
  readonly by: 1 | -1;
  /** The line below which the others stand, where it is not the item's own. */
  readonly below?: Span;
  /** Which lines below count, where these are not the ones of the item's own list: up to `end`, if they are `meant`. */
  readonly among?: { readonly end: number; readonly meant: (line: ItemLine) => boolean };
}

/** The edits that count the items below `item` anew. */
export function recount(
  text: string,
  item: ItemLine,
  { first, by, below: from = item, among }: Recount,
): readonly Replacement[] {
  const edits: Replacement[] = [];
  const ends: Ends = among === undefined ? endsList : (_text, _item, line) => line.start >= among.end;
  let expected = first;
  for (const below of siblings(text, item, { from, next: lineBelow, ends })) {
    if (among?.meant(below) === false) continue;
    const moved = below.mark.value === expected ? countOf(below.mark, expected + by) : undefined;
    if (moved === undefined) break;
    const start = below.start + below.mark.before.length;
    edits.push({ start, end: start + below.mark.count.length, text: moved });
    expected++;
  }
  return edits;
}

type Ends = (text: string, item: ItemLine, line: Span) => boolean;

/** The items written like `item` on one side of the line `from`, the nearest first, up to where its list ends. */
function* siblings(
  text: string,
  item: ItemLine,
  way: {
    readonly from: Span;
    readonly next: (text: string, line: Span) => Span | undefined;
    readonly ends: Ends;
  },
): Iterable<ItemLine> {
  const { from, next, ends } = way;
  let line = next(text, from);
  for (let count = 0; line !== undefined && count < MOST_LINES; count++, line = next(text, line)) {
    if (isBlank(text, line)) continue;
    if (ends(text, item, line)) return;
    const other = itemOf(text, line);
    if (other !== undefined && isSibling(other.mark, item.mark)) yield other;
  }
}

/** A list ends at a line that is indented less, or stands beside its items without being one. */
function endsList(text: string, item: ItemLine, line: Span): boolean {
  const [own, other] = [indentOf(text, item), indentOf(text, line)];
  return other < own || (other === own && itemOf(text, line) === undefined);
}

/** Whether a line holds nothing but blanks. */
export function isBlank(text: string, line: Span): boolean {
  return text.slice(line.start, line.end).trim() === "";
}

function indentOf(text: string, line: Span): number {
  return /^[ \t]*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
}
