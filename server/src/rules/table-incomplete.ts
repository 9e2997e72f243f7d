import { completeTable } from "../edits/complete-table.ts";
import type { Anchor } from "../model/anchor.ts";
import { isContribution } from "../model/contribution.ts";
import { namesOf } from "../model/item-name.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { mappable } from "../tables/mappable.ts";
import { type Mapping, mappingsOf } from "../tables/mapping-cells.ts";
import type { Finding, StudyRule } from "./rule.ts";

interface Incomplete {
  readonly clause: number;
  readonly table: number;
}

/** The mapping table names every solution and key issue of the study. A table that Rapporteur keeps is another rule's. */
export const tableIncomplete: StudyRule = {
  code: "table-incomplete",
  summary: "The mapping table leaves out a solution or key issue",
  severity: "warning",
  severityIn: ({ project }) => (project?.tables.owner === "rapporteur" ? "hint" : undefined),
  scope: "study",
  *check(study) {
    const mappings = mappingsOf(study);
    const [main] = [...mappings].sort((a, b) => b.solutions.length - a.solutions.length);
    // A contribution brings the rows that it adds.
    if (main === undefined || main.managed !== undefined || isContribution(study)) return;
    for (const kind of ["solution", "keyIssue"] as const) {
      if (kind === "keyIssue" && main.table.form === "list") continue;
      const missing = missingIn(study, mappings, kind);
      if (missing.length > 0) yield finding(main, kind, missing);
    }
  },
  fixes(study, { data }) {
    const edits = completeTable(study, data as Incomplete);
    return edits.length === 0 ? [] : [{ title: "Add what the table leaves out", edits }];
  },
};

/** What no table names; nothing where tables leave out as much as they name, or may name it in other words. */
function missingIn(
  study: Study,
  mappings: readonly Mapping[],
  kind: "solution" | "keyIssue",
): readonly Item[] {
  const heads = mappings.flatMap(({ solutions, keyIssues }) => (kind === "solution" ? solutions : keyIssues));
  const named = new Set(heads);
  const all = mappable(study, kind);
  const missing = all.filter(({ id }) => !named.has(id));
  const unread = heads.filter((id) => id === undefined).length;
  return missing.length * 2 > all.length || unread >= missing.length ? [] : missing;
}

function finding(
  { clause, index: table, table: { form }, solutions, keyIssues }: Mapping,
  kind: "solution" | "keyIssue",
  missing: readonly Item[],
): Finding<Anchor> {
  const isColumn = (kind === "keyIssue") !== (form === "transposed");
  const heads = kind === "solution" ? solutions : keyIssues;
  const what = `${isColumn ? "column" : "row"}${missing.length > 1 ? "s" : ""}`;
  return {
    at: { clause, part: kind === "solution" ? "row" : "column", index: heads.length - 1, table },
    message: `The table has no ${what} for ${namesOf(missing)}.`,
    related: missing.slice(0, 5).map(({ id, at }) => ({ at, message: `${id} is defined here` })),
    data: { clause, table } satisfies Incomplete,
  };
}
