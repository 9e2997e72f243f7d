// What a managed table has to be, and what stands between its comments now.
import type { Study } from "../model/study.ts";
import { captionNumber, type PlacedTable } from "../model/study-tables.ts";
import type { TableOptions } from "../model/table-options.ts";
import { tablesOf } from "../tables/tables-of.ts";
import type { Wanted } from "./managed-content.ts";
import { lineEndOf } from "./yaml-lines.ts";

/** A managed table as it is and as it has to be. */
export interface WantedTable {
  readonly content: string;
  readonly wanted: Wanted;
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
    tables,
    whole: split === undefined ? tables : tablesOf(kind, { study, studies, options: unsplit }),
    options,
    numberOf: (table) =>
      table === 0 && options.number !== undefined
        ? options.number
        : captionNumber(study, placed.clause, start, table),
    eol: lineEndOf(prose),
  };
  return { content: prose.slice(inner.start, inner.end), wanted };
}
