import { type Anchor, type Place, placeOf } from "../model/anchor.ts";
import { headIds } from "../model/names.ts";
import { factsAt, type Study } from "../model/study.ts";
import { symbolAt } from "../model/symbol.ts";
import { definitionsOf } from "../model/symbol-places.ts";
import type { Workspace } from "../model/workspace.ts";

/**
 * Where the thing at `offset` of `uri` is declared: its definition and, of a key issue or solution, its row or column
 * in the mapping table, where the study lists what it has.
 */
export function declaration(workspace: Workspace, uri: string, offset: number): readonly Place[] {
  const symbol = symbolAt(workspace, uri, offset);
  if (symbol === undefined) return [];
  const { study, target } = symbol;
  const listed = target.kind === "item" ? [...inTables(study, target.id)] : [];
  return [...definitionsOf(study, target), ...listed];
}

function* inTables(study: Study, id: string): Iterable<Place> {
  for (const { index: clause } of study.outline.clauses) {
    for (const [table, facts] of (factsAt(study, clause)?.tables ?? []).entries()) {
      const { solutions, keyIssues } = headIds(study.trace.names, facts);
      const at = (part: Anchor["part"], index: number): Place =>
        placeOf(study, { clause, part, index, table });
      if (solutions.includes(id)) yield at("row", solutions.indexOf(id));
      else if (keyIssues.includes(id)) yield at("column", keyIssues.indexOf(id));
    }
  }
}
