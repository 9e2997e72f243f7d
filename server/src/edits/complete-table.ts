// The rows and columns that a mapping table lacks, added in its own form. What stands in it stays.
import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import { layOut } from "../tables/layout.ts";
import { solutionsByKeyIssue } from "../tables/solutions-by-key-issue.ts";
import type { Edit } from "./edit.ts";
import { mergeTable } from "./merge-table.ts";
import { planTable } from "./plan-table.ts";
import { proseEdits } from "./prose-edit.ts";
import { formOf } from "./table-form.ts";
import { identify } from "./table-identity.ts";
import { writtenTable } from "./written-table.ts";

/** The edits that add the solutions and key issues that the table `at` lacks, marked as the text says; none where none is lacking. */
export function completeTable(
  study: Study,
  at: { readonly clause: number; readonly table: number },
): readonly Edit[] {
  const written = writtenTable(study, at);
  if (written === undefined) return [];
  const { clause, table, source, grid } = written;
  const options: TableOptions = formOf(table, source);
  const [wanted] = layOut(solutionsByKeyIssue(study, options), options);
  const identity = wanted && identify(study, source, grid, wanted);
  if (wanted === undefined || identity === undefined) return [];
  const { edits } = mergeTable(
    source,
    grid,
    planTable(grid, wanted, identity, { options, standing: "kept", fresh: "right" }),
  );
  const moved = edits.map((edit) => ({
    start: table.start + edit.start,
    end: table.start + edit.end,
    text: edit.text,
  }));
  return proseEdits(study, clause, moved) ?? [];
}
