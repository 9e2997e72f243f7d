import type { Anchor, Part } from "../model/anchor.ts";
import type { Clause } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import type { ClauseRule, Finding } from "./rule.ts";

/** A number names one clause, one key issue, one solution and one reference (TR 21.801; STR-04, REF-05). */
export const duplicateNumber: ClauseRule = {
  code: "duplicate-number",
  summary: "Two clauses, key issues, solutions or references bear the same number",
  severity: "error",
  scope: "clause",
  *check(study) {
    const { clauses } = study.outline;
    yield* duplicates(study, clauses, "clause", (clause) =>
      /[xXyYzZ]/.test(clause.clause ?? "x") ? undefined : `clause ${clause.clause}`,
    );
    yield* duplicates(study, clauses, "number", (clause) => {
      if (clause.number === undefined || !/^\d/.test(clause.number)) return undefined;
      if (clause.role === "keyIssue") return `Key issue #${clause.number}`;
      return clause.role === "solution" ? `${above(clauses, clause)}Solution #${clause.number}` : undefined;
    });
    for (const [number, entries] of study.outline.references) {
      const [first, ...others] = entries.map(
        ({ clause, index }): Anchor => ({ clause, part: "reference", index }),
      );
      for (const at of others) yield finding(`[${number}]`, at, first);
    }
  },
};

function* duplicates(
  study: Study,
  clauses: readonly Clause[],
  part: Part,
  nameOf: (clause: Clause) => string | undefined,
): Iterable<Finding<Anchor>> {
  const first = new Map<string, Clause>();
  for (const clause of clauses) {
    const name = nameOf(clause);
    if (name === undefined || clause.kind === "contents") continue;
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, clause);
      continue;
    }
    const at: Anchor = { clause: clause.index, part: part === "clause" ? "clauseNumber" : part, index: 0 };
    yield finding(name, at, { ...at, clause: before.index }, study.outline.clauses[before.index]?.title);
  }
}

function finding(name: string, at: Anchor, first: Anchor | undefined, title?: string): Finding<Anchor> {
  const called = title === undefined || title === "" ? "" : ` ("${title}")`;
  return {
    at,
    message: `${name} is there already${called}. Give one of them a number of its own.`,
    related: first === undefined ? [] : [{ at: first, message: `The first ${name}` }],
  };
}

/** Solutions that stand in a key issue are numbered anew in each. */
function above(clauses: readonly Clause[], clause: Clause): string {
  const owner = clauses[clauses[clause.parent]?.owner ?? -1];
  return owner?.role === "keyIssue" ? `Clause ${owner.clause}: ` : "";
}
