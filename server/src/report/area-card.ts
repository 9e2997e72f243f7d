// What stands in the band of an area: its title, what lies in it, and its subdivisions; as lines of a known height.
import type { AreaCoverage } from "../analysis/area-coverage.ts";
import { type Area, type AreaModel, subdivisionsOf } from "../model/area-model.ts";
import { type Line, type Word, wordsOf, wrapWords } from "./svg-text.ts";

/** What is drawn beside the model. */
export interface Counted {
  readonly model: AreaModel;
  /** By area; no counts are drawn where there is none. */
  readonly coverage: ReadonlyMap<string, AreaCoverage>;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines in the middle of a column. `y` is the top of the first one. */
export interface TextBlock {
  readonly lines: readonly Line[];
  readonly size: number;
  readonly muted: boolean;
  readonly y: number;
}

/** The content of a band or of the strip of a subdivision. Blocks and parts count from its upper left corner. */
export interface Card {
  readonly area: Area;
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly TextBlock[];
  readonly parts: readonly { readonly x: number; readonly y: number; readonly card: Card }[];
}

/** How far the badge with the letter of an area reaches into its band, and as far out of it. */
export const BADGE = 17;
const GAP = 8;
/** A title is cut behind so many lines; none that a reader would want to read is that long. */
const MOST_LINES = 8;
/** Below this width there is little space at the sides. */
const NARROW = 180;
/** From this width on the strips of subdivisions stand side by side. */
const STRIP = 210;

/** The distance from one line to the next. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.25);
}

/** The content of the band of a main area, `width` wide. */
export function cardOf(given: Counted, area: Area, width: number): Card {
  const padding = width < NARROW ? 6 : 12;
  const inner = width - 2 * padding;
  const blocks = stack(BADGE + 8, inner, [
    { words: wordsOf(area.title, true), size: 16, muted: false },
    { words: countWords(given, area), size: 14, muted: false },
  ]);
  const own = subdivisionsOf(given.model, area.id);
  const columns = Math.max(1, Math.min(own.length, Math.floor((inner + GAP) / (STRIP + GAP))));
  const wide = (inner - (columns - 1) * GAP) / columns;
  const parts: { x: number; y: number; card: Card }[] = [];
  let y = bottomOf(blocks) + GAP;
  for (let i = 0; i < own.length; i += columns) {
    const row = own.slice(i, i + columns).map((one) => stripOf(given, one, wide));
    const height = Math.max(...row.map((card) => card.height));
    row.forEach((card, at) => {
      parts.push({ x: padding + at * (wide + GAP), y, card: { ...card, height } });
    });
    y += height + GAP;
  }
  return { area, width, height: y + 12 - GAP, blocks, parts };
}

/** The strip of a subdivision: its id and title in one, and its counts. */
function stripOf(given: Counted, area: Area, width: number): Card {
  const name = [...wordsOf(area.id, true), ...wordsOf(area.title)];
  const blocks = stack(5, width - 8, [
    { words: name, size: 14, muted: false },
    { words: countWords(given, area), size: 13, muted: true },
  ]);
  return { area, width, height: bottomOf(blocks) + 6, blocks, parts: [] };
}

/** Blocks below each other from `top` on; those without words are left out. */
function stack(
  top: number,
  width: number,
  texts: readonly { readonly words: readonly Word[]; readonly size: number; readonly muted: boolean }[],
): readonly TextBlock[] {
  let y = top;
  return texts.flatMap(({ words, size, muted }) => {
    if (words.length === 0) return [];
    const block = { lines: wrapWords(words, width, size, MOST_LINES), size, muted, y };
    y = bottomOf([block]) + 3;
    return [block];
  });
}

function bottomOf(blocks: readonly TextBlock[]): number {
  const last = blocks.at(-1);
  return last === undefined ? 0 : last.y + last.lines.length * lineHeight(last.size);
}

/** "3 key issues · 7 threats · 2 unanswered", each part in one piece; unanswered threats stand out. */
function countWords({ coverage }: Counted, area: Area): readonly Word[] {
  const covered = coverage.get(area.id);
  if (covered === undefined) return [];
  const [keyIssues, threats, unanswered] = countsOf(covered) as [string, string, string];
  return [
    { text: joined(`${keyIssues} ·`), bold: false },
    { text: joined(`${threats} ·`), bold: false },
    { text: joined(unanswered), bold: covered.unanswered.length > 0 },
  ];
}

/** "3 key issues", "7 threats" and "2 unanswered". */
export function countsOf({ keyIssues, threats, unanswered }: AreaCoverage): readonly string[] {
  return [
    counted(keyIssues.length, "key issue"),
    counted(threats.length, "threat"),
    `${unanswered.length} unanswered`,
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function joined(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
