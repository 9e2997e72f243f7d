// Whether a managed table is out of date, found out again only where something that it depends on has changed.
import { memo } from "../base/memo.ts";
import type { ClauseFacts } from "../model/facts.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { PlacedTable } from "../model/study-tables.ts";
import type { TableKind } from "../model/table-options.ts";
import type { Trace } from "../model/trace.ts";
import { regenerateTable } from "./regenerate-table.ts";
import { wantedTable } from "./wanted-table.ts";

/** What was found out of a table, and what it was found out of. */
interface Answer {
  readonly trace: Trace;
  /** The tables that were wanted. */
  readonly key: string;
  readonly outdated: string | undefined;
}

/** Tables that say nothing beside what the trace is kept by. */
const OF_TRACE: ReadonlySet<TableKind | undefined> = new Set(["solutions-by-key-issue", "conclusions"]);

/** Answers by where a table begins, kept with the clause that it stands in. */
const answers = memo((_facts: ClauseFacts) => new Map<number, Answer>());

/** In a few words, what of the managed table `placed` is out of date; undefined where nothing is, or nobody can say. */
export function outdatedTable(
  study: Study,
  placed: PlacedTable,
  studies: readonly Study[],
): string | undefined {
  const facts = factsAt(study, placed.clause);
  if (facts === undefined) return undefined;
  const { trace } = study;
  const known = answers(facts).get(placed.start);
  if (known?.trace === trace && OF_TRACE.has(placed.kind)) return known.outdated;
  const wanted = wantedTable(study, placed, studies)?.wanted;
  if (wanted === undefined) return undefined;
  const key = JSON.stringify([wanted.tables, wanted.options, wanted.numberOf(0)]);
  const outdated = known?.key === key ? known.outdated : regenerateTable(study, placed, studies)?.outdated;
  answers(facts).set(placed.start, { trace, key, outdated });
  return outdated;
}
