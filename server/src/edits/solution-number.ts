// The next free number of a solution, and the place where it goes.
import type { Clause } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";

/** Where a new solution goes, and what it is called. */
export interface NextSolution {
  /** The solution that is the last one so far; undefined where there is none. */
  readonly last: Item | undefined;
  /** The clause behind which it stands, subclauses included. */
  readonly behind: Clause;
  readonly number: string;
  /** The number of its clause; undefined where clauses have none. */
  readonly clause: string | undefined;
}

/**
 * The next solution of `study`. Undefined where solutions stand in key issues or have numbers that cannot be counted on,
 * where another clause follows them that would lose its number, and where there is neither a solution nor a clause for
 * them.
 */
export function nextSolution(study: Study): NextSolution | undefined {
  const { outline, trace } = study;
  const solutions = trace.items.filter(({ kind }) => kind === "solution");
  const last = solutions.at(-1);
  const heading = outline.clauses[last?.clause ?? -1];
  if (last === undefined || heading === undefined) return firstSolution(study);
  const numbers = solutions.map(({ number, parent }) =>
    parent === undefined && /^\d+$/.test(number ?? "") ? Number(number) : Number.NaN,
  );
  const siblings = outline.clauses.filter((one) => one.clause !== undefined && isBeside(one, heading));
  const later = siblings.filter(({ index }) => index > heading.index);
  if (numbers.some(Number.isNaN) || later.some(({ kind }) => kind !== "void")) return undefined;
  // Clauses may run ahead of solutions: 6.2 is Solution #1.
  const ahead = (lastNumber(heading) ?? 0) - Number(last.number);
  const taken = siblings.flatMap((sibling) => lastNumber(sibling) ?? []).map((place) => place - ahead);
  const number = Math.max(...numbers, ...taken) + 1;
  const clause = heading.clause?.replace(/\d+$/, String(number + ahead));
  return { last, behind: later.at(-1) ?? heading, number: String(number), clause };
}

function firstSolution({ outline }: Study): NextSolution | undefined {
  const above = outline.clauses.find(({ kind }) => kind === "solutions");
  if (above === undefined) return undefined;
  const parts = outline.clauses.filter(({ parent }) => parent === above.index);
  const highest = Math.max(0, ...parts.flatMap((part) => lastNumber(part) ?? []));
  const clause = above.clause === undefined ? undefined : `${above.clause}.${highest + 1}`;
  return { last: undefined, behind: above, number: "1", clause };
}

/** Whether two clauses stand below the same one, by their places and their numbers. */
function isBeside(a: Clause, b: Clause): boolean {
  const above = ({ clause = "" }: Clause): string => clause.slice(0, clause.lastIndexOf(".") + 1);
  return a.parent === b.parent && a.level === b.level && above(a) === above(b);
}

function lastNumber({ clause }: Clause): number | undefined {
  const found = /(?:^|\.)(\d+)$/.exec(clause ?? "");
  return found === null ? undefined : Number(found[1]);
}
