import { proseOffset } from "../model/prose.ts";
import type { Study } from "../model/study.ts";
import { clausesOfSection, symbolAt } from "../model/symbol.ts";
import type { Item } from "../model/trace.ts";
import { sectionAt, type Workspace } from "../model/workspace.ts";
import { comparisonText } from "../tables/comparison.ts";

/**
 * The solutions of a key issue side by side, as Markdown: of the key issue that is named at `offset` of the file `uri`,
 * else of the one in whose clauses the offset stands. Undefined elsewhere.
 */
export function compareSolutions(workspace: Workspace, uri: string, offset: number): string | undefined {
  const named = symbolAt(workspace, uri, offset);
  const item = named?.target.kind === "item" ? named.study.trace.byId.get(named.target.id) : undefined;
  if (named !== undefined && item?.kind === "keyIssue") return comparisonText(named.study, item);
  const study = workspace.studyOf.get(uri);
  const keyIssue = study && keyIssueAround(study, uri, offset);
  return study === undefined || keyIssue === undefined ? undefined : comparisonText(study, keyIssue);
}

function keyIssueAround(study: Study, uri: string, offset: number): Item | undefined {
  const index = study.files.findIndex((file) => file.uri === uri);
  const file = study.files[index];
  if (file === undefined) return undefined;
  const point = sectionAt(file, offset);
  const section = file.facts[point.section];
  const at = section === undefined ? 0 : proseOffset(section, point.offset);
  const clause = clausesOfSection(study, index, point.section)
    .filter(({ part }) => (section?.clauses[part]?.start ?? 0) <= at)
    .at(-1);
  const owner = study.trace.byClause.get(clause?.owner ?? -1);
  return owner?.kind === "keyIssue" ? owner : undefined;
}
