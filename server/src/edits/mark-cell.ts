// Sets or clears a mark of a mapping table: the one cell changes, the width of the column stays where it can.
import { type Anchor, placeOf } from "../model/anchor.ts";
import type { Study } from "../model/study.ts";
import { factsAt } from "../model/study.ts";
import { plainText } from "../syntax/mask.ts";
import type { Edit } from "./edit.ts";

/** The edit that makes the cell at `mark` say `marked`, with the mark that the table uses elsewhere. */
export function markCell(study: Study, mark: Anchor, marked: boolean): readonly Edit[] {
  const clause = study.outline.clauses[mark.clause];
  const file = study.files[clause?.file ?? -1];
  const section = file?.document.sections[clause?.section ?? -1];
  if (clause === undefined || file === undefined || section === undefined) return [];
  const place = placeOf(study, mark);
  const base = file.document.starts[clause.section] ?? 0;
  const { text } = section;
  let start = place.start - base;
  let end = place.end - base;
  while (start > 0 && isBlank(text[start - 1])) start--;
  while (end < text.length && isBlank(text[end])) end++;
  const content = marked ? usualMark(study, mark, text, base) : "";
  const padded = ` ${content}`.padEnd(Math.max(end - start, content.length + 2));
  return [{ uri: file.uri, start: base + start, end: base + end, text: padded }];
}

function isBlank(unit: string | undefined): boolean {
  return unit === " " || unit === "\t";
}

/** The mark that most cells of the table bear; X where none has one. */
function usualMark(study: Study, mark: Anchor, text: string, base: number): string {
  const counts = new Map<string, number>();
  const table = factsAt(study, mark.clause)?.tables[mark.table ?? 0];
  table?.marks.forEach((cell, index) => {
    if (!cell.marked) return;
    const place = placeOf(study, { ...mark, index });
    const written = plainText(text.slice(place.start - base, place.end - base));
    if (written.length <= 2) counts.set(written, (counts.get(written) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "X";
}
