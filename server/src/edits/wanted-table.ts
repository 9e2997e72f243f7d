// What a managed table has to be, and what stands between its comments now, or below a comment that nothing ends yet.
import { factsAt, type Study } from "../model/study.ts";
import { captionNumber, type PlacedTable } from "../model/study-tables.ts";
import type { TableOptions } from "../model/table-options.ts";
import { tablesOf } from "../tables/tables-of.ts";
import { type Piece, piecesOf } from "./content-pieces.ts";
import type { Wanted } from "./managed-content.ts";
import { DELIMITER } from "./merge-line.ts";
import { lineEndOf } from "./yaml-lines.ts";

/** A managed table as it is and as it has to be. */
export interface WantedTable {
  readonly content: string;
  readonly wanted: Wanted;
  /** Of a table that no comment ends: whether one like it stands further below, which might be meant. */
  readonly isDoubtful: boolean;
}

/** What the study makes of the managed table `placed`; undefined where its comment cannot be read. */
export function wantedTable(
  study: Study,
  placed: PlacedTable,
  studies: readonly Study[],
): WantedTable | undefined {
  const { kind, inner, problems, start } = placed;
  const clause = study.outline.clauses[placed.clause];
  const prose = study.files[clause?.file ?? -1]?.facts[clause?.section ?? -1]?.prose;
  if (kind === undefined || problems.length > 0 || prose === undefined) return undefined;
  const options: TableOptions = { ...study.project?.tables.options.get(kind), ...placed.options };
  const { split, ...unsplit } = options;
  const tables = tablesOf(kind, { study, studies, options });
  const wanted: Wanted = {
    study,
    kind,
    tables,
    whole: split === undefined ? tables : tablesOf(kind, { study, studies, options: unsplit }),
    options,
    numberOf: (table) =>
      table === 0 && options.number !== undefined
        ? options.number
        : captionNumber(study, placed.clause, start, table),
    eol: lineEndOf(prose),
  };
  if (placed.closed) return { content: prose.slice(inner.start, inner.end), wanted, isDoubtful: false };
  const facts = factsAt(study, placed.clause);
  const next = facts?.tableComments?.find((comment) => comment.start >= inner.end)?.start;
  return { ...below(prose.slice(inner.start, next ?? facts?.end ?? inner.end), wanted), wanted };
}

/** What of `text`, below a comment that nothing ends, are its tables: those that nothing stands before. */
function below(text: string, { study, kind, whole }: Wanted): Pick<WantedTable, "content" | "isDoubtful"> {
  const pieces = piecesOf(text, study, kind, whole).pieces.filter(isAlike);
  let end = 0;
  for (const { caption, table } of pieces) {
    if (text.slice(end, (caption ?? table).start).trim() !== "") break;
    end = text.slice(0, table.end).trimEnd().length;
  }
  return { content: text.slice(0, end), isDoubtful: end === 0 && pieces.length > 0 };
}

/** Whether a table that may be somebody else's has columns and rows of the one that is wanted. */
function isAlike({ known: { identity } }: Piece): boolean {
  const body = identity.lines.slice(Math.max(DELIMITER, identity.headLine) + 1);
  const isRow = body.length === 0 || body.some(({ wanted, gone }) => wanted !== undefined || gone);
  return isRow && identity.columns.slice(1).some(({ wanted }) => wanted !== undefined);
}
