// How the solutions of a study write key issues: "key issue #3", "KI#3", "Key Issue #3".
import { memo } from "../base/memo.ts";
import { factsAt, type Study } from "../model/study.ts";
import { listOf, readList, singular } from "./number-list.ts";

/** Key issues by their `numbers` as a sentence of `study` names them: "key issues #3 and #7". */
export function spelled(study: Study, numbers: readonly string[]): string {
  return listOf(prefixOf(study), numbers);
}

/** What most sentences that declare what a solution addresses write before the number of a single key issue. */
const prefixOf = memo((study: Study): string => {
  const counts = new Map<string, number>();
  for (const clause of study.outline.clauses) {
    if (study.outline.clauses[clause.owner]?.role !== "solution") continue;
    const prose = study.files[clause.file]?.facts[clause.section]?.prose ?? "";
    for (const mention of factsAt(study, clause.index)?.mentions ?? []) {
      if (mention.kind !== "keyIssue" || mention.claim !== "addresses") continue;
      const [first] = readList(prose.slice(mention.start, mention.end))?.items ?? [];
      const prefix = singular(first?.prefix ?? "");
      if (/^[a-z].*[\s#]$/i.test(prefix)) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "key issue #";
});
