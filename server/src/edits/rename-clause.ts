// Gives a clause another number, with all that counts below it: subclauses, tables, figures, and what points to them. Or
// gives one table or figure another number.

import type { Span } from "../base/span.ts";
import { placeOf } from "../model/anchor.ts";
import { captionsOf, plainNumber } from "../model/caption.ts";
import type { ClauseFacts } from "../model/facts.ts";
import type { Clause } from "../model/outline.ts";
import type { PointerKind } from "../model/pointer.ts";
import type { Study } from "../model/study.ts";

import { definitionsOf } from "../model/symbol-places.ts";
import type { Edit } from "./edit.ts";
import { type Refusal, refused } from "./refusal.ts";

const CLAUSE = /^(?:\d{1,2}[A-Z]?|[A-Z]{1,2})(?:\.\d{1,3}[a-z]?)*$/;
const CAPTIONED = /^(?:\d{1,2}[A-Z]?|[A-Z]{1,2})(?:\.\d{1,3}[a-z]?)*-\d{1,3}[a-z]?$/;

interface Numbers {
  readonly from: string;
  readonly to: string;
}

/** The edits that give the clause, table or figure `from` the number `to`. */
export function renameClause(
  study: Study,
  kind: PointerKind,
  { from, to: wanted }: Numbers,
): readonly Edit[] | Refusal {
  const to = plainNumber(wanted.replace(/^(?:clause|annex|table|figure)\s+/i, ""));
  if (!(kind === "clause" ? CLAUSE : CAPTIONED).test(to)) return noNumber(kind, wanted);
  if (kind === "clause" && to.split(".").length !== from.split(".").length)
    return refused("Clause {0} would move to another level as {1}. Move its text there first.", from, to);
  if (definitionsOf(study, { kind, number: to }).length > 0) return taken(kind, to);
  const renumber = (ofKind: PointerKind, number: string): string | undefined => {
    if (ofKind === kind && number === from) return to;
    if (kind !== "clause") return undefined;
    const behind = number.slice(from.length);
    return number.startsWith(from) && /^[.-]/.test(behind) ? to + behind : undefined;
  };
  const edits: Edit[] = [];
  for (const clause of study.outline.clauses) {
    const section = study.files[clause.file]?.facts[clause.section];
    const facts = section?.clauses[clause.part];
    if (facts === undefined) continue;
    const number = clause.clause === undefined ? undefined : renumber("clause", clause.clause);
    if (number !== undefined && facts.heading?.clause !== clause.clause) return placeholders(clause);
    edits.push(...clauseEdits(study, clause, facts, renumber));
  }
  return edits;
}

function noNumber(kind: PointerKind, wanted: string): Refusal {
  if (kind === "clause") return refused('"{0}" is no number of a clause: 5.2 or A.1 is one.', wanted);
  return kind === "table"
    ? refused('"{0}" is no number of a table: 5.2-1 is one.', wanted)
    : refused('"{0}" is no number of a figure: 5.2-1 is one.', wanted);
}

function taken(kind: PointerKind, to: string): Refusal {
  if (kind === "clause") return refused("There is a clause {0} already. Choose a number that is free.", to);
  return kind === "table"
    ? refused("There is a table {0} already. Choose a number that is free.", to)
    : refused("There is a figure {0} already. Choose a number that is free.", to);
}

function placeholders({ clause }: Clause): Refusal {
  return refused(
    "The number of clause {0} follows from the names of files and folders. Rename these instead.",
    clause ?? "",
  );
}

function* clauseEdits(
  study: Study,
  clause: Clause,
  facts: ClauseFacts,
  renumber: (kind: PointerKind, number: string) => string | undefined,
): Iterable<Edit> {
  const edit = ({ start, end }: Span, text: string, note: string): Edit => ({
    ...placeOf(study, { clause: clause.index, start, end }),
    text,
    note,
  });
  const own = facts.heading?.clause === undefined ? undefined : renumber("clause", facts.heading.clause);
  if (facts.heading !== undefined && own !== undefined)
    yield edit(facts.heading.clauseSpan, own, "In headings");
  for (const { target, paragraph } of captionsOf(study, clause, facts)) {
    const to = renumber(target.kind, target.number);
    if (to !== undefined) yield edit(paragraph.numberSpan, to, "In captions");
  }
  for (const { kind, number, foreign, numberSpan } of facts.pointers) {
    const to = foreign ? undefined : renumber(kind, plainNumber(number));
    if (to !== undefined) yield edit(numberSpan, to, "In text");
  }
}
