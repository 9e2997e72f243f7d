// Threats × potential requirements, a table a key issue: which requirement counters which threat.
import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import { linksFrom, statedBy } from "../model/trace.ts";
import { scopesOf } from "./key-issue-scope.ts";
import { matrixTable } from "./matrix.ts";
import { shortId, statementLabel } from "./statement-label.ts";
import type { Table } from "./table.ts";

/** A row a threat and a column a requirement. Few texts say what counters what: then people mark it in the table. */
export function requirementsByThreat(study: Study, options: TableOptions = {}): readonly Table[] {
  const { mark = "X" } = options;
  return scopesOf(study, options).flatMap(({ suffix, statements }) => {
    const threats = statements("threat");
    const requirements = statements("requirement");
    if (threats.length === 0 || requirements.length === 0) return [];
    return [
      matrixTable({
        table: {
          kind: "requirements-by-threat",
          caption: `Threats and potential requirements${suffix}`,
          turnedCorner: "Requirements",
        },
        corner: "Threats",
        rows: threats.map((item) => ({ key: item.id, label: statementLabel(study, item, options) })),
        columns: requirements.map((item) => ({ key: item.id, label: shortId(item) })),
        cellAt: (threat, requirement) => {
          const links = linksFrom(study.trace, requirement.key, "counters");
          const link = links.find(({ to }) => to === threat.key);
          const saidBy = [...new Set(link?.mentions.map(({ source }) => source))];
          const stated = links.some((one) => statedBy(one, "text") || statedBy(one, "declared"));
          return {
            mark: link === undefined ? "" : mark,
            saidBy,
            expected: stated ? link !== undefined : undefined,
          };
        },
      }),
    ];
  });
}
