// Where parties and areas stand in the picture: parties in a row, areas as bands between them in lanes below each other.
// A band that passes a party runs below it. Every model has a layout, a half-written one too.
import { type Area, mainAreas, type Party } from "../model/area-model.ts";
import { BADGE, type Card, type Counted, cardOf, lineHeight, type Rect } from "./area-card.ts";
import { type Column, columnsOf, endsOf, FEW, MARGIN, widthOfRow } from "./area-row.ts";
import { type Line, wordsOf, wrapWords } from "./svg-text.ts";

/** A party: the box with its name and, where parties are many, the stem below it to which bands are tied. */
export interface Box {
  readonly party: Party;
  readonly rect: Rect;
  readonly stem: Rect | undefined;
  readonly title: readonly Line[];
  /** The top of the first line of the title. */
  readonly titleY: number;
}

/** The band of a main area. */
export interface Band {
  readonly card: Card;
  readonly rect: Rect;
  /** A link between two parties, inside of one, or loose where the model does not say between whom. */
  readonly kind: "link" | "inner" | "loose";
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** In the order of the model. */
  readonly bands: readonly Band[];
}

export const TITLE_SIZE = 18;
const PADDING = 12;
/** Between the side of a box and an area inside of it. */
const INSET = 8;
/** From one band to the next below it; the badge of that one reaches into it. */
const BETWEEN = BADGE + 10;

/** The layout of a model: about 1000 units wide, wider only for many parties. */
export function layoutOf(given: Counted): Layout {
  const { parties } = given.model;
  const columns = columnsOf(given.model);
  const heads = parties.map((party, i) => headOf(given, party, columns[i] as Column));
  const lanes = lanesOf(given, columns);
  const few = parties.length <= FEW;
  const beside = few ? lanes.filter((lane) => !lane.passes) : [];
  const below = few ? lanes.filter((lane) => lane.passes) : lanes;
  const tallest = Math.max(0, ...heads.map((head) => head.height));
  const titled =
    2 * PADDING + lineHeight(TITLE_SIZE) * Math.max(1, ...heads.map((head) => head.title.length));
  // Bands between neighbours stand beside their boxes, in the middle of these.
  const besideHeight = beside.length === 0 ? 0 : heightOf(beside) + PADDING;
  const height = Math.max(tallest, besideHeight);
  const base = MARGIN + height;
  const links = [
    ...bandsOf(beside, columns, MARGIN + (height - besideHeight) / 2),
    ...bandsOf(below, columns, base),
  ];
  const boxes = parties.map((party, i): Box => {
    const { left, right, start, end } = columns[i] as Column;
    const { title, inner } = heads[i] as Head;
    const tied = links.filter((band) => band.from === i || band.to === i);
    const lowest = Math.max(0, ...tied.map(({ rect }) => rect.y + rect.height + PADDING));
    const own = MARGIN + (inner.length > 0 ? height : titled);
    const bottom = few ? Math.max(base, lowest) : own;
    const room = few ? height : titled;
    const centred = few ? heads.every((head) => head.inner.length === 0) : inner.length === 0;
    const titleHeight = title.length * lineHeight(TITLE_SIZE);
    return {
      party,
      rect: { x: left, y: MARGIN, width: right - left, height: bottom - MARGIN },
      stem: few || lowest === 0 ? undefined : { x: start, y: own, width: end - start, height: lowest - own },
      title,
      titleY: MARGIN + (centred ? (room - titleHeight) / 2 : PADDING),
    };
  });
  const bottoms = [
    ...boxes.flatMap((box) => [box.rect, box.stem ?? box.rect]),
    ...links.map((one) => one.rect),
  ];
  const loose = looseBands(given, Math.max(MARGIN, ...bottoms.map((rect) => rect.y + rect.height)));
  const last = loose.at(-1)?.rect ?? { y: 0, height: 0 };
  const bands: readonly Band[] = [...links, ...heads.flatMap((head) => head.inner), ...loose];
  return {
    width: widthOfRow(columns),
    height: Math.max(last.y + last.height, ...bottoms.map((rect) => rect.y + rect.height)) + MARGIN,
    boxes,
    bands: mainAreas(given.model).flatMap((area) => bands.filter((band) => band.card.area === area)),
  };
}

/** What the box of a party holds. */
interface Head {
  readonly title: readonly Line[];
  readonly inner: readonly Band[];
  readonly height: number;
}

function headOf(given: Counted, party: Party, column: Column): Head {
  const width = column.right - column.left - 2 * PADDING;
  const title = wrapWords(wordsOf(party.title, true), width, TITLE_SIZE, 4);
  const inner: Band[] = [];
  let y = PADDING + title.length * lineHeight(TITLE_SIZE);
  for (const area of mainAreas(given.model)) {
    const ends = endsOf(given.model, area);
    if (ends === undefined || ends.from !== ends.to || given.model.parties[ends.from] !== party) continue;
    const card = cardOf(given, area, column.right - column.left - 2 * INSET);
    y += BETWEEN;
    const rect = { x: column.left + INSET, y: MARGIN + y, width: card.width, height: card.height };
    inner.push({ card, kind: "inner", rect });
    y += card.height;
  }
  return { title, inner, height: y + PADDING };
}

/** A link of a lane: from one party of the row to a later one. */
interface Link {
  readonly area: Area;
  readonly from: number;
  readonly to: number;
  readonly card: Card;
}

/** Links beside each other that do not overlap. */
interface Lane {
  readonly links: readonly Link[];
  /** Whether one of its links passes a party. */
  readonly passes: boolean;
}

/** The links in lanes. A longer one comes behind all shorter ones that it would cross, so that it can run below them. */
function lanesOf(given: Counted, columns: readonly Column[]): readonly Lane[] {
  const links = mainAreas(given.model).flatMap((area): Link[] => {
    const ends = endsOf(given.model, area);
    if (ends === undefined || ends.from === ends.to) return [];
    const width = (columns[ends.to] as Column).start - (columns[ends.from] as Column).end;
    return [{ area, ...ends, card: cardOf(given, area, width) }];
  });
  const lanes: Link[][] = [];
  for (const link of [...links].sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const crosses = (other: Link): boolean => other.from < link.to && link.from < other.to;
    const free = lanes.reduce((first, lane, i) => (lane.some(crosses) ? i + 1 : first), 0);
    const lane = lanes[free];
    if (lane === undefined) lanes.push([link]);
    else lane.push(link);
  }
  return lanes.map((own) => ({ links: own, passes: own.some((link) => link.to - link.from > 1) }));
}

function laneHeight(lane: Lane): number {
  return Math.max(...lane.links.map((link) => link.card.height));
}

function heightOf(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, lane) => sum + BETWEEN + laneHeight(lane), 0);
}

/** The bands of `lanes` from `top` on. Those of one lane are equally high. */
function bandsOf(
  lanes: readonly Lane[],
  columns: readonly Column[],
  top: number,
): readonly (Band & { readonly from: number; readonly to: number })[] {
  let y = top;
  return lanes.flatMap((lane) => {
    const height = laneHeight(lane);
    y += BETWEEN;
    const bands = lane.links.map(({ card, from, to }) => {
      const rect = { x: (columns[from] as Column).end, y, width: card.width, height };
      return { card, from, to, kind: "link" as const, rect };
    });
    y += height;
    return bands;
  });
}

function looseBands(given: Counted, top: number): readonly Band[] {
  let y = top;
  return mainAreas(given.model)
    .filter((area) => endsOf(given.model, area) === undefined)
    .map((area) => {
      const card = cardOf(given, area, 1000 - 2 * MARGIN);
      y += BETWEEN;
      const rect = { x: MARGIN, y, width: card.width, height: card.height };
      y += card.height;
      return { card, kind: "loose", rect };
    });
}
