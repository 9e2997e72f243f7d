// Lines on a card that name things: links with titles or wordings, short enough for a card.
import { shortened } from "../base/phrase.ts";
import { placeOf } from "../model/anchor.ts";
import { editorsNotesBelow } from "../model/editors-note.ts";
import { wordingOf } from "../model/item-text.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import type { CardStyle } from "./card-style.ts";

const LONGEST = 120;
const MOST = 8;

/** The id of an item, which leads there. */
export function itemLink(study: Study, item: Item, style: CardStyle): string {
  return style.link(style.text(item.id), placeOf(study, item.at));
}

/** The id of an item with its title or wording. */
export function itemLine(study: Study, item: Item, style: CardStyle): string {
  const says = item.title || (wordingOf(study, item)?.text ?? "");
  return `${itemLink(study, item, style)}${says === "" ? "" : ` ${style.text(shortened(says, LONGEST))}`}`;
}

/** `heading` and one line each below it, as one block; nothing where there is no line, and not endlessly many. */
export function listBlock(heading: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > MOST ? [`- … and ${lines.length - MOST} more`] : [];
  return [[heading, ...lines.slice(0, MOST).map((line) => `- ${line}`), ...more].join("\n")];
}

/** The Editor's notes in the clauses of an item: how many there are, and what they say. */
export function noteLines(study: Study, item: Item, style: CardStyle): readonly string[] {
  const notes = [...editorsNotesBelow(study, item.clause)].map(({ at, text }) => {
    const clause = study.outline.clauses[at.clause]?.clause;
    const where = clause === undefined ? "here" : `clause ${clause}`;
    return `${style.link(where, placeOf(study, at))}: ${style.text(shortened(text, LONGEST))}`;
  });
  return listBlock(`${notes.length} open Editor's note${notes.length === 1 ? "" : "s"}:`, notes);
}
