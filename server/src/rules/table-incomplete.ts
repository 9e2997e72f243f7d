import { titled } from "../base/words.ts";
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
    // What a list does not name in any row may have nothing to be listed for.
    const { form, turned } = main.table;
    const solutions = form === "list" && turned ? [] : missingIn(study, mappings, "solution");
    const keyIssues = form === "list" && !turned ? [] : missingIn(study, mappings, "keyIssue");
    if (solutions.length + keyIssues.length > 0) yield finding(main, solutions, keyIssues);
  },
  fixes(study, { data }) {
    const edits = completeTable(study, data as Incomplete);
    return edits.length === 0 ? [] : [{ ...titled("Add what the table leaves out"), edits }];
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
  { clause, index: table, table: { turned }, solutions, keyIssues }: Mapping,
  noSolutions: readonly Item[],
  noKeyIssues: readonly Item[],
): Finding<Anchor> {
  const [rows, columns] = turned ? [noKeyIssues, noSolutions] : [noSolutions, noKeyIssues];
  const lacks = [lacking("row", rows), lacking("column", columns)].filter((words) => words !== "");
  const at: Anchor =
    noSolutions.length > 0
      ? { clause, part: "row", index: solutions.length - 1, table }
      : { clause, part: "column", index: keyIssues.length - 1, table };
  return {
    at,
    message: `The table has ${lacks.join(" and ")}.`,
    related: [...noSolutions, ...noKeyIssues]
      .slice(0, MOST_PLACES)
      .map((item) => ({ at: item.at, message: `${item.id} is defined here` })),
    data: { clause, table } satisfies Incomplete,
  };
}

/** More places than these nobody follows from one finding. */
const MOST_PLACES = 5;

function lacking(what: "row" | "column", items: readonly Item[]): string {
  return items.length === 0 ? "" : `no ${what}${items.length > 1 ? "s" : ""} for ${namesOf(items)}`;
}
