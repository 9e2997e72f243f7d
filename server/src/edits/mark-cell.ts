// Sets or clears a mark of a mapping table: the one cell changes, the width of the column stays where it can.
import { type Anchor, placeOf } from "../model/anchor.ts";
import type { Study } from "../model/study.ts";
import { plainText } from "../syntax/mask.ts";
import { clauseSource, inFile } from "./clause-source.ts";
import type { Edit } from "./edit.ts";

/** The edit that makes the cell at `mark` say `marked`, with the mark that the table uses elsewhere. */
export function markCell(study: Study, mark: Anchor, marked: boolean): readonly Edit[] {
  const clause = study.outline.clauses[mark.clause];
  const source = clause && clauseSource(study, clause);
  if (source === undefined) return [];
  const { text, base } = source;
  const place = placeOf(study, mark);
  let start = place.start - base;
  let end = place.end - base;
  while (start > 0 && isBlank(text[start - 1])) start--;
  while (end < text.length && isBlank(text[end])) end++;
  const content = marked ? usualMark(study, mark) : "";
  const padded = ` ${content}`.padEnd(Math.max(end - start, content.length + 2));
  return [inFile(source, { start, end, text: padded })];
}

function isBlank(unit: string | undefined): boolean {
  return unit === " " || unit === "\t";
}

/** The mark that most cells of a table bear; X where none has one. */
export function usualMark(study: Study, { clause, table = 0 }: Pick<Anchor, "clause" | "table">): string {
  const counts = new Map<string, number>();
  const place = study.outline.clauses[clause];
  const source = place && clauseSource(study, place);
  for (const [index, cell] of (source?.facts.tables[table]?.marks ?? []).entries()) {
    if (source === undefined || !cell.marked) continue;
    const { start, end } = placeOf(study, { clause, part: "mark", index, table });
    const written = plainText(source.text.slice(start - source.base, end - source.base));
    if (written.length <= 2) counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "X";
}
