// Where a mapping table and the sentences of the solutions do not say the same (TRC-03).
import { cellsOf, type MappingCell, mappingTables } from "../model/mapping-cells.ts";
import type { Study } from "../model/study.ts";
import { type Link, linksFrom, statedBy } from "../model/trace.ts";

/** A cell that would have to change to agree with the text. */
export interface Disagreement {
  readonly cell: MappingCell;
  /** The link, which the text states where the cell is not marked and the table where it is. */
  readonly link: Link;
}

/** The cells of the matrices of `study` that disagree with the text, in the order of the tables. */
export function disagreementsOf(study: Study): readonly Disagreement[] {
  return [...mappingTables(study)].flatMap(cellsOf).flatMap((cell) => {
    const link = linksFrom(study.trace, cell.solution, "addresses").find(({ to }) => to === cell.keyIssue);
    if (link === undefined) return [];
    const text = statedBy(link, "text");
    const marked = statedBy(link, "table");
    const disagrees = text ? !marked : marked && cell.marked && saysSomething(study, cell.solution);
    return disagrees ? [{ cell, link }] : [];
  });
}

/** A solution that names no key issue at all is another finding's business. */
function saysSomething(study: Study, solution: string): boolean {
  return linksFrom(study.trace, solution, "addresses").some((link) => statedBy(link, "text"));
}
