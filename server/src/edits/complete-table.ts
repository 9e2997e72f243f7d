// The rows and columns that a mapping table lacks, added in its own form. What stands in it stays.
import { headIds } from "../model/names.ts";
import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import { layOut } from "../tables/layout.ts";
import { mappingsOf } from "../tables/mapping-cells.ts";
import { solutionsByKeyIssue } from "../tables/solutions-by-key-issue.ts";
import type { Table, TableRow } from "../tables/table.ts";
import type { Edit } from "./edit.ts";
import { addListRows } from "./mapping-row.ts";
import { mergeTable } from "./merge-table.ts";
import { planTable } from "./plan-table.ts";
import { proseEdits } from "./prose-edit.ts";
import { formOf } from "./table-form.ts";
import { identify } from "./table-identity.ts";
import { writtenTable } from "./written-table.ts";

/**
 * The edits that add the solutions and key issues that the table `at` lacks, marked as the text says; none where none is
 * lacking. With \`ids\` only these are added.
 */
export function completeTable(
  study: Study,
  at: { readonly clause: number; readonly table: number },
  ids?: readonly string[],
): readonly Edit[] {
  const written = writtenTable(study, at);
  if (written === undefined) return [];
  const { clause, table, source, grid } = written;
  if (table.written !== "table") return completeList(study, at);
  const options: TableOptions = formOf(table, source);
  const [all] = layOut(solutionsByKeyIssue(study, options), options);
  const heads = headIds(study.trace.names, table);
  const wanted = all && ids ? narrowed(all, [...heads.solutions, ...heads.keyIssues, ...ids]) : all;
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

/** Adds the lines that a mapping in lines of text lacks. */
function completeList(study: Study, { clause, table }: { readonly clause: number; readonly table: number }) {
  const place = mappingsOf(study).find((one) => one.clause === clause && one.index === table);
  if (place === undefined) return [];
  const [wanted] = layOut(solutionsByKeyIssue(study, { form: "list", turned: place.table.turned }), {
    form: "list",
  });
  const rows = (wanted?.rows ?? []).map(({ key, cells }) => ({ id: key, listed: cells[1]?.items ?? [] }));
  return addListRows(study, place, rows);
}

/** \`table\` with the rows and columns that stand for one of \`ids\`. */
function narrowed({ header, rows, ...table }: Table, ids: readonly (string | undefined)[]): Table {
  const isKept = ({ key }: { readonly key: string }): boolean => key === "list" || ids.includes(key);
  const columns = header.flatMap((column, at) => (at === 0 || isKept(column) ? [at] : []));
  return {
    ...table,
    header: columns.flatMap((at) => header[at] ?? []),
    rows: rows
      .filter(isKept)
      .map((row): TableRow => ({ ...row, cells: columns.flatMap((at) => row.cells[at] ?? []) })),
  };
}
