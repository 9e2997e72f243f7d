import type { Edit } from "../edits/edit.ts";
import { regenerateTable } from "../edits/regenerate-table.ts";
import { placedTables } from "../model/study-tables.ts";
import type { Workspace } from "../model/workspace.ts";

/** The edits that bring the managed tables of the file `uri` up to date; those of other files stay as they are. */
export function renewTables(workspace: Workspace, uri: string): readonly Edit[] {
  const study = workspace.studyOf.get(uri);
  if (study === undefined) return [];
  return placedTables(study)
    .filter(({ clause }) => study.files[study.outline.clauses[clause]?.file ?? -1]?.uri === uri)
    .flatMap((placed) => regenerateTable(study, placed, workspace.studies)?.edits ?? []);
}
