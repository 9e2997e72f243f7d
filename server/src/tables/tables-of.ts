// The list of tables: which there are, and how each is made.
import { areasOf } from "../analysis/item-areas.ts";
import type { Study } from "../model/study.ts";
import type { TableKind, TableOptions } from "../model/table-options.ts";
import { conclusions } from "./conclusions.ts";
import { coverage } from "./coverage.ts";
import { editorsNotes } from "./editors-notes.ts";
import { keyIssuesByArea } from "./key-issues-by-area.ts";
import { layOut } from "./layout.ts";
import { references } from "./references.ts";
import { requirementsByThreat } from "./requirements-by-threat.ts";
import { solutionsByKeyIssue } from "./solutions-by-key-issue.ts";
import { solutionsByRequirement } from "./solutions-by-requirement.ts";
import type { Table } from "./table.ts";
import { terms } from "./terms.ts";
import { upstream } from "./upstream.ts";

/** What a table is made of. */
export interface TableInput {
  readonly study: Study;
  /** Other documents that may be at hand. */
  readonly studies: readonly Study[];
  readonly options: TableOptions;
}

type Build = (input: TableInput) => Table | readonly Table[];

const BUILDERS: Readonly<Record<TableKind, Build>> = {
  "solutions-by-key-issue": ({ study, options }) => solutionsByKeyIssue(study, options),
  "key-issues-by-area": ({ study, options }) => keyIssuesByArea(study, areasOf(study), options),
  "requirements-by-threat": ({ study, options }) => requirementsByThreat(study, options),
  "solutions-by-requirement": ({ study, options }) => solutionsByRequirement(study, options),
  conclusions: ({ study, options }) => conclusions(study, options),
  upstream: ({ study, studies, options }) => upstream(study, studies, options),
  "editors-notes": ({ study }) => editorsNotes(study),
  references: ({ study }) => references(study),
  terms: ({ study }) => terms(study),
  coverage: ({ study, options }) => coverage(study, options),
};

/** The tables of `kind`: one, or several where it has one for each key issue or is split. */
export function tablesOf(kind: TableKind, { options, ...input }: TableInput): readonly Table[] {
  const known = { ...input.study.project?.tables.options.get(kind), ...options };
  return [BUILDERS[kind]({ ...input, options: known })].flat().flatMap((table) => layOut(table, known));
}
