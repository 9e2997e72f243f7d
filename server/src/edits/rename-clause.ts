// Gives a clause another number, with all that counts below it: subclauses, tables, figures, and what points to them. Or
// gives one table or figure another number.

import type { Span } from "../base/span.ts";
import { placeOf } from "../model/anchor.ts";
import type { ClauseFacts } from "../model/facts.ts";
import type { Clause } from "../model/outline.ts";
import type { PointerKind } from "../model/pointer.ts";
import type { Study } from "../model/study.ts";
import { captionsOf, plainNumber } from "../model/symbol.ts";
import { definitionsOf } from "../model/symbol-places.ts";
import type { Edit } from "./edit.ts";
import type { Refusal } from "./refusal.ts";

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
  if (!(kind === "clause" ? CLAUSE : CAPTIONED).test(to))
    return {
      refusal: `"${wanted}" is no number of a ${kind}: ${kind === "clause" ? "5.2 or A.1" : "5.2-1"} is one.`,
    };
  if (kind === "clause" && to.split(".").length !== from.split(".").length)
    return { refusal: `Clause ${from} would move to another level as ${to}. Move its text there first.` };
  if (definitionsOf(study, { kind, number: to }).length > 0)
    return { refusal: `There is a ${kind} ${to} already. Choose a number that is free.` };
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

function placeholders({ clause }: Clause): Refusal {
  return {
    refusal: `The number of clause ${clause} follows from the names of files and folders. Rename these instead.`,
  };
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
