import { factsAt, type Study } from "../model/study.ts";
import { type Item, partsOf } from "../model/trace.ts";
import type { StudyRule } from "./rule.ts";

const PARTS = [
  { role: "threats", kind: "threat", noun: "threat" },
  { role: "requirements", kind: "requirement", noun: "potential requirement" },
] as const;

/** A key issue has threats and requirements, unless it says that they do not apply (TRC-06). */
export const keyIssueIncomplete: StudyRule = {
  code: "key-issue-incomplete",
  summary: "A key issue has no threats or no requirements",
  severity: "warning",
  scope: "study",
  *check(study) {
    const keyIssues = study.trace.items.filter((item) => item.kind === "keyIssue");
    for (const { role, kind, noun } of PARTS) {
      // Studies of other groups have no such part at all.
      if (!keyIssues.some((item) => clausesOf(study, item, role).length > 0)) continue;
      for (const item of keyIssues) {
        if (partsOf(study.trace, item.id, kind).length > 0) continue;
        const clauses = clausesOf(study, item, role);
        if (clauses.some((clause) => isMarked(study, clause))) continue;
        const at =
          clauses[0] === undefined ? item.at : { clause: clauses[0], part: "heading" as const, index: 0 };
        yield {
          at,
          message: `${item.id} states no ${noun}. If there is none on purpose, write "Not applicable." in the clause.`,
        };
      }
    }
  },
};

function clausesOf(study: Study, item: Item, role: "threats" | "requirements"): number[] {
  const { clauses } = study.outline;
  return clauses
    .slice(item.clause + 1, clauses[item.clause]?.end)
    .filter((clause) => clause.owner === item.clause && clause.role === role)
    .map((clause) => clause.index);
}

/** "Not applicable", "None", "Void"; what is still to be written counts as missing. */
function isMarked(study: Study, index: number): boolean {
  const value = factsAt(study, index)?.value;
  return value !== undefined && value !== "to-be-done";
}
