import { titled } from "../base/words.ts";
import { outdatedTable } from "../edits/outdated-table.ts";
import { regenerateTable } from "../edits/regenerate-table.ts";
import { type PlacedTable, placedTables } from "../model/study-tables.ts";
import type { TablesRule } from "./rule.ts";

/** A table that Rapporteur keeps says what the study does. */
export const tableOutdated: TablesRule = {
  code: "table-outdated",
  summary: "A managed table is out of date",
  severity: "warning",
  severityIn: ({ project }) => (project?.tables.owner === "rapporteur" ? "hint" : undefined),
  scope: "tables",
  *check(study, studies) {
    for (const placed of placedTables(study)) {
      const outdated = outdatedTable(study, placed, studies);
      if (outdated === undefined) continue;
      yield {
        at: { clause: placed.clause, ...placed.opening },
        message: `The table is out of date: ${outdated}.`,
        data: placed,
      };
    }
  },
  fixes(study, { data }, studies) {
    const edits = regenerateTable(study, data as PlacedTable, studies)?.edits ?? [];
    return edits.length === 0 ? [] : [{ ...titled("Regenerate the table"), edits }];
  },
};
