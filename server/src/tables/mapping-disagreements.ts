// Where a mapping table and what solutions say of themselves do not agree (TRC-03).
import type { Study } from "../model/study.ts";
import { expectedMark, type Reason } from "./expected-mark.ts";
import { type Mapping, type MappingCell, mappingsOf } from "./mapping-cells.ts";

/** A cell that would have to change to agree with the text, and why. */
export interface Disagreement {
  readonly mapping: Mapping;
  readonly cell: MappingCell;
  readonly reason: Reason;
}

/** The cells of the mapping tables of `study` that disagree with the text, in the order of the tables. */
export function disagreementsOf(study: Study): readonly Disagreement[] {
  return mappingsOf(study).flatMap((mapping) =>
    mapping.cells.flatMap((cell): readonly Disagreement[] => {
      const expected = expectedMark(study, cell.solution, cell.keyIssue);
      if (expected === undefined || expected.marked === cell.marked) return [];
      return [{ mapping, cell, reason: expected.reason }];
    }),
  );
}
