// What somebody works on: the threat or requirement that the cursor is in, else the key issue around it.
import { touches } from "../base/span.ts";
import { placeOf } from "./anchor.ts";
import { proseOffset } from "./prose.ts";
import type { Study } from "./study.ts";
import { clausesOfSection } from "./symbol.ts";
import type { Item } from "./trace.ts";
import { sectionAt, type Workspace } from "./workspace.ts";

/** An item with its study. */
export interface ItemIn {
  readonly study: Study;
  readonly item: Item;
}

/**
 * The threat or requirement at `offset` of the document `uri`, whatever its words name; between statements the key
 * issue in whose clauses the offset lies. Undefined elsewhere.
 */
export function workedOnAt(workspace: Workspace, uri: string, offset: number): ItemIn | undefined {
  const study = workspace.studyOf.get(uri);
  const file = study?.files.findIndex((candidate) => candidate.uri === uri) ?? -1;
  const model = study?.files[file];
  if (study === undefined || model === undefined) return undefined;
  const point = sectionAt(model, offset);
  const facts = model.facts[point.section];
  if (facts === undefined) return undefined;
  const { trace } = study;
  const clauses = clausesOfSection(study, file, point.section);
  const statement = clauses
    .flatMap((clause) => trace.inClause.get(clause.index) ?? [])
    .find((item) => touches(placeOf(study, item.at), offset));
  if (statement !== undefined) return { study, item: statement };
  const at = proseOffset(facts, point.offset);
  const begun = clauses.filter((clause) => (facts.clauses[clause.part]?.start ?? 0) <= at).at(-1);
  const owner = trace.byClause.get(begun?.owner ?? -1);
  return owner?.kind === "keyIssue" ? { study, item: owner } : undefined;
}
