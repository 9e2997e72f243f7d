import { disagreementsOf } from "../analysis/table-agreement.ts";
import { markCell } from "../edits/mark-cell.ts";
import type { Anchor } from "../model/anchor.ts";
import type { MappingCell } from "../model/mapping-cells.ts";
import type { Link } from "../model/trace.ts";
import type { Finding, StudyRule } from "./rule.ts";

interface Wanted {
  readonly mark: Anchor;
  /** What the cell would have to say to agree with the text. */
  readonly marked: boolean;
}

/** The mapping table and the solutions say the same of which key issues they address (TRC-03). */
export const mappingDisagrees: StudyRule = {
  code: "mapping-disagrees",
  summary: "The mapping table and the text of a solution disagree",
  severity: "warning",
  scope: "study",
  *check(study) {
    for (const { cell, link } of disagreementsOf(study))
      yield cell.marked ? surplus(cell) : missing(cell, link);
  },
  fixes(study, finding) {
    const { mark, marked } = finding.data as Wanted;
    const edits = markCell(study, mark, marked);
    if (marked) return [{ title: "Mark the cell, as the text says", edits, automatic: true }];
    return [{ title: "Clear the mark, as the text does not say it", edits }];
  },
};

function missing({ solution, keyIssue, at }: MappingCell, link: Link): Finding<Anchor> {
  const said = link.mentions.find((mention) => mention.source === "text")?.at;
  return {
    at,
    message: `${solution} says that it addresses ${keyIssue}, but the table does not mark it.`,
    related: said === undefined ? [] : [{ at: said, message: `${solution} says so here` }],
    data: { mark: at, marked: true } satisfies Wanted,
  };
}

function surplus({ solution, keyIssue, at }: MappingCell): Finding<Anchor> {
  return {
    at,
    message: `The table marks ${keyIssue} for ${solution}, but no sentence of ${solution} says that it addresses ${keyIssue}.`,
    data: { mark: at, marked: false } satisfies Wanted,
  };
}
