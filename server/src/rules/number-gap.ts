import { isContribution } from "../model/contribution.ts";
import type { Clause } from "../model/outline.ts";
import type { ClauseRule } from "./rule.ts";

/** Numbers of clauses follow each other; a clause that is gone stays as "Void" (TR 21.801; STR-04, STR-06). */
export const numberGap: ClauseRule = {
  code: "number-gap",
  summary: "A clause number is left out",
  severity: "info",
  scope: "clause",
  *check(study) {
    // An excerpt or a contribution holds some clauses of its TR.
    if (isContribution(study)) return;
    const last = new Map<number, Clause>();
    for (const clause of study.outline.clauses) {
      const own = lastNumber(clause.clause);
      if (own === undefined) continue;
      const before = last.get(clause.parent);
      last.set(clause.parent, clause);
      const previous = before === undefined ? undefined : lastNumber(before.clause);
      if (
        before === undefined ||
        previous === undefined ||
        own <= previous + 1 ||
        prefix(before.clause) !== prefix(clause.clause)
      )
        continue;
      const missing =
        own === previous + 2
          ? `clause ${withLast(clause.clause, own - 1)} is`
          : `clauses ${withLast(clause.clause, previous + 1)} to ${withLast(clause.clause, own - 1)} are`;
      yield {
        at: { clause: clause.index, part: "clauseNumber", index: 0 },
        message: `Clause ${clause.clause} follows ${before.clause}: ${missing} left out. Renumber, or put "Void" in its place.`,
        related: [
          { at: { clause: before.index, part: "clauseNumber", index: 0 }, message: "The clause before" },
        ],
      };
    }
  },
};

/** The last number of "5.2.3"; undefined for annexes, placeholders and inserted numbers such as "5.2a". */
function lastNumber(clause: string | undefined): number | undefined {
  return clause !== undefined && /^\d+(?:\.\d+)*$/.test(clause)
    ? Number(clause.slice(clause.lastIndexOf(".") + 1))
    : undefined;
}

function prefix(clause: string | undefined): string {
  return clause?.slice(0, clause.lastIndexOf(".") + 1) ?? "";
}

function withLast(clause: string | undefined, last: number): string {
  return `${prefix(clause)}${last}`;
}
