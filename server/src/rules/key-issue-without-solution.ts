import { conclusionState } from "../model/conclusion-state.ts";
import { itemsTo, linksTo } from "../model/trace.ts";
import { unsolvedKeyIssues } from "../model/unsolved.ts";
import type { StudyRule } from "./rule.ts";

const SETTLED: ReadonlySet<string> = new Set([
  "existing-specification",
  "no-normative-work",
  "no-agreement",
  "principles",
]);

/** A key issue is addressed by a solution, or the study says why none is needed (TRC-01). */
export const keyIssueWithoutSolution: StudyRule = {
  code: "key-issue-without-solution",
  summary: "No solution addresses a key issue",
  severity: "info",
  scope: "study",
  *check(study) {
    const { trace } = study;
    if (!trace.items.some((item) => item.kind === "solution")) return;
    const left = unsolvedKeyIssues(study);
    for (const item of trace.items) {
      if (item.kind !== "keyIssue" || left.has(item.id) || linksTo(trace, item.id, "addresses").length > 0)
        continue;
      const conclusions = itemsTo(trace, item.id, "about");
      if (conclusions.some((conclusion) => SETTLED.has(conclusionState(study, conclusion)))) continue;
      yield { at: item.at, message: `No solution addresses ${item.id}.` };
    }
  },
};
