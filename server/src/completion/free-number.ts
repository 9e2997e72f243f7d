// The numbers that come next. What an author is just writing counts for none of them.
import type { Clause } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import { type Item, partsOf } from "../model/trace.ts";

/** Whose numbers are looked at. */
export interface Among {
  /** The key issue in which solutions are numbered anew, or undefined. */
  readonly parent: string | undefined;
  /** The clause before: "#2.5" follows "#2.4", whatever the highest number is. */
  readonly behind: Clause | undefined;
  /** The heading that is being written. */
  readonly except: Clause | undefined;
}

/** The next number of a key issue or solution. A withdrawn one, whose clause is void, keeps its number. */
export function freeNumber(study: Study, kind: "keyIssue" | "solution", among: Among): string {
  const taken = [...study.trace.byClause.values()].filter(
    (item) => item.kind === kind && item.parent === among.parent && item.clause !== among.except?.index,
  );
  const prefix = prefixOf(study, taken, among.behind);
  const last = taken.flatMap((item) => partOf(item, prefix) ?? []).sort((a, b) => b.number - a.number)[0];
  return `${prefix}${(last?.number ?? 0) + 1 + voidsBehind(study, last?.item)}`;
}

/** The "2." of hierarchical numbers: that of the nearest item before. */
function prefixOf({ outline }: Study, taken: readonly Item[], behind: Clause | undefined): string {
  const owner = outline.clauses[behind?.owner ?? -1];
  const near = taken.filter((item) => item.clause <= (owner?.index ?? item.clause)).at(-1) ?? taken.at(-1);
  return /^(?:\d+\.)+/.exec(near?.number ?? "")?.[0] ?? "";
}

function partOf(item: Item, prefix: string): { readonly item: Item; readonly number: number } | undefined {
  const { number } = item;
  if (number?.startsWith(prefix) !== true) return undefined;
  const own = /^\d+/.exec(number.slice(prefix.length))?.[0];
  return own === undefined ? undefined : { item, number: Number(own) };
}

/** How many void clauses stand behind the clause of the last item. */
function voidsBehind({ outline }: Study, last: Item | undefined): number {
  const clause = outline.clauses[last?.clause ?? -1];
  if (clause === undefined) return 0;
  return outline.clauses.filter(
    (one) => one.parent === clause.parent && one.index > clause.index && one.kind === "void",
  ).length;
}

/** The next number of a reference. */
export function freeReference({ outline }: Study): string {
  const numbers = [...outline.references.keys()].flatMap((number) => /^\d+/.exec(number)?.[0] ?? []);
  return String(Math.max(0, ...numbers.map(Number)) + 1);
}

/** The next id of a threat or requirement, written as the study writes them: "R4", or "R2.4" in key issue #2. */
export function nextId(study: Study, owner: number, kind: "threat" | "requirement"): string {
  const own = statementsOf(study, owner, kind);
  const last = own.filter(({ number }) => /\d$/.test(number ?? "")).at(-1)?.number;
  if (last !== undefined) return last.replace(/\d+$/, (digits) => String(Number(digits) + 1));
  return `${prefixOfIds(study, owner, kind)}${own.length + 1}`;
}

/** The id that a threat or requirement can be given that has none: where no other has one, its ordinal. */
export function idFor(study: Study, owner: number, kind: "threat" | "requirement", item: Item): string {
  const own = statementsOf(study, owner, kind);
  if (own.some(({ number }) => number !== undefined)) return nextId(study, owner, kind);
  return `${prefixOfIds(study, owner, kind)}${own.indexOf(item) + 1}`;
}

function statementsOf({ trace }: Study, owner: number, kind: "threat" | "requirement"): readonly Item[] {
  return partsOf(trace, trace.byClause.get(owner)?.id ?? "", kind);
}

/** "R", or "R2." where the ids of the study begin with the number of their key issue. */
function prefixOfIds({ trace }: Study, owner: number, kind: "threat" | "requirement"): string {
  const letter = kind === "threat" ? "T" : "R";
  const number = trace.byClause.get(owner)?.number;
  const nested = trace.items.some((item) => /^[RT]\d+\.\d+$/.test(item.number ?? ""));
  return nested && number !== undefined ? `${letter}${number}.` : letter;
}
