// The parties of a model in a row, in the order of the model: in which columns of the picture each stands.
import { type Area, type AreaModel, mainAreas } from "../model/area-model.ts";

/** Where a party stands, in user units from the left. */
export interface Column {
  /** The edges of its box. */
  readonly left: number;
  readonly right: number;
  /** Where the bands to its left end, and those to its right begin. */
  readonly start: number;
  readonly end: number;
}

export const MARGIN = 20;
/** So many parties have boxes that reach down to all their bands; of more, a stem does, to leave room for text. */
export const FEW = 3;
const WIDTH = 1000;
const STEM = 20;
/** The least distance from one party to the next. */
const PITCH = 150;
const BETWEEN_BOXES = 12;

/** The places of the parties that `area` lies between; undefined where the model does not say them. */
export function endsOf(
  { parties }: AreaModel,
  area: Area,
): { readonly from: number; readonly to: number } | undefined {
  const [a = -1, b = -1] = area.between.map((id) => parties.findIndex((party) => party.id === id));
  return a < 0 || b < 0 ? undefined : { from: Math.min(a, b), to: Math.max(a, b) };
}

/** The columns of the parties of `model`. One with an area inside of it is given a wider box. */
export function columnsOf(model: AreaModel): readonly Column[] {
  const { parties } = model;
  const count = parties.length;
  if (count > FEW) {
    const pitch = Math.max(PITCH, (WIDTH - 2 * MARGIN) / count);
    return parties.map((_, i) => {
      const middle = MARGIN + pitch * (i + 0.5);
      const half = (pitch - BETWEEN_BOXES) / 2;
      const stem = STEM / 2;
      return { left: middle - half, right: middle + half, start: middle - stem, end: middle + stem };
    });
  }
  const widths = parties.map(({ id }) => {
    if (count < FEW) return 250;
    return mainAreas(model).some(({ between: [a, b] }) => a === id && b === id) ? 196 : 150;
  });
  const used = widths.reduce((sum, width) => sum + width, 0);
  const gap = count < 2 ? 0 : (WIDTH - 2 * MARGIN - used) / (count - 1);
  let left = count < 2 ? (WIDTH - used) / 2 : MARGIN;
  return widths.map((width) => {
    const right = left + width;
    const column = { left, right, start: left, end: right };
    left = right + gap;
    return column;
  });
}

/** How wide the picture is with these columns. */
export function widthOfRow(columns: readonly Column[]): number {
  return Math.max(WIDTH, (columns.at(-1)?.right ?? 0) + MARGIN);
}
