import { wordingOf } from "../model/item-text.ts";
import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import type { Item } from "../model/trace.ts";

/** How much of a statement stands in a table. */
const LONGEST = 100;

/** A threat or requirement as a row is labelled: its id in its key issue, and how it begins unless titles are not wanted. */
export function statementLabel(study: Study, item: Item, { titles = "rows" }: TableOptions): string {
  const id = shortId(item);
  const text = wordingOf(study, item)?.text ?? "";
  if (titles === "none" || titles === "columns" || text === "") return id;
  return `${id}: ${beginningOf(text, LONGEST)}`;
}

/** "T2" of a threat below a key issue; the whole id of any other. */
export function shortId({ id, parent }: Item): string {
  return parent !== undefined && id.startsWith(`${parent}/`) ? id.slice(parent.length + 1) : id;
}

/** `text` as far as `most` characters go, to the end of a word. */
function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > most / 2 ? end : most).trimEnd()} …`;
}
