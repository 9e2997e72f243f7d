// What can be under the cursor in a clause, one finder for each, the most telling one first.
import { type Span, touches } from "../base/span.ts";
import type { Anchor, ClauseSpan } from "./anchor.ts";
import { areaNamesIn } from "./area-names.ts";
import { captionsOf, plainNumber } from "./caption.ts";
import { resolveDeclaration } from "./declaration.ts";
import type { ClauseFacts } from "./facts.ts";
import { writtenMention } from "./mention.ts";
import { headIds, isForeign, namedBy } from "./names.ts";
import type { Clause } from "./outline.ts";
import type { Study } from "./study.ts";
import { statementsOf } from "./study-statements.ts";
import type { Target } from "./symbol.ts";
import { termAt } from "./term-at.ts";

/** The clause that is looked at. */
export interface Where {
  readonly study: Study;
  readonly clause: Clause;
  readonly facts: ClauseFacts;
}

/** What was found: a target and its name or definition. */
export interface Found {
  readonly target: Target;
  readonly at: Anchor | ClauseSpan;
  readonly defines: boolean;
}

/** Looks at `offset` of the prose of a clause. */
type Finder = (where: Where, offset: number) => Found | undefined;

/** All that can be found, in the order in which it counts. */
export const FINDERS: readonly Finder[] = [
  inArea,
  inDeclaration,
  onClauseNumber,
  onDefinition,
  inMention,
  inCitation,
  inReference,
  inTable,
  onPointer,
  inCaption,
  inStatement,
  onHeading,
  inGlossary,
  inEditorsNote,
];

function inArea({ study, clause }: Where, offset: number): Found | undefined {
  const at = areaNamesIn(study, clause).find((name) => touches(name, offset));
  return at && { target: { kind: "area", id: at.id }, at, defines: at.defines };
}

function inDeclaration({ study, clause, facts }: Where, offset: number): Found | undefined {
  const index = facts.declarations?.findIndex((one) => touches(one, offset)) ?? -1;
  const declaration = facts.declarations?.[index];
  if (declaration === undefined || declaration.kind === "derives") return undefined;
  const { id } = resolveDeclaration(declaration, study.trace.byClause.get(clause.owner), study.trace);
  return names({ kind: "item", id }, anchor(clause, "declaration", index));
}

/** The number in a heading, where the cursor is in it and not only behind it. */
function onClauseNumber({ clause, facts }: Where, offset: number): Found | undefined {
  const span = facts.heading?.clause === undefined ? undefined : facts.heading.clauseSpan;
  if (span === undefined || clause.clause === undefined) return undefined;
  if (offset < span.start || span.end <= offset) return undefined;
  return defines({ kind: "clause", number: clause.clause }, anchor(clause, "clauseNumber"));
}

/** The heading of a key issue or solution. That of a conclusion names another one first. */
function onDefinition(where: Where, offset: number): Found | undefined {
  const item = where.study.trace.byClause.get(where.clause.index);
  return item?.kind === "conclusion" ? undefined : item && onHeading(where, offset);
}

function inMention({ study: { trace }, clause, facts }: Where, offset: number): Found | undefined {
  const index = writtenMention(facts.mentions, offset, (one) => !isForeign(trace.names, one));
  const mention = facts.mentions[index];
  if (mention === undefined) return undefined;
  return names({ kind: "item", id: namedBy(trace.names, mention) }, anchor(clause, "mention", index));
}

function inCitation({ clause, facts }: Where, offset: number): Found | undefined {
  const index = facts.citations.findIndex((one) => touches(one, offset));
  const citation = facts.citations[index];
  return citation && names({ kind: "reference", number: citation.number }, anchor(clause, "citation", index));
}

function inReference({ clause, facts }: Where, offset: number): Found | undefined {
  const index = facts.references.findIndex((one) => touches(one, offset));
  const entry = facts.references[index];
  return entry && defines({ kind: "reference", number: entry.number }, anchor(clause, "reference", index));
}

function inTable({ study, clause, facts }: Where, offset: number): Found | undefined {
  for (const [table, mapping] of facts.tables.entries()) {
    if (!touches(mapping, offset)) continue;
    const heads = headIds(study.trace.names, mapping);
    const at = (part: Anchor["part"], index: number): Anchor => ({
      clause: clause.index,
      part,
      index,
      table,
    });
    const isList = mapping.form === "list";
    const listed = isList ? mapping.marks.findIndex((one) => touches(one, offset)) : -1;
    const mark = mapping.marks[listed];
    const named = mapping.turned ? heads.solutions[mark?.row ?? -1] : heads.keyIssues[mark?.column ?? -1];
    // The heads of what lists name are the words in the lists.
    const isRow = !isList || !mapping.turned;
    const isColumn = !isList || mapping.turned;
    const row = isRow ? mapping.solutions.findIndex((one) => touches(one, offset)) : -1;
    const column = isColumn ? mapping.keyIssues.findIndex((one) => touches(one, offset)) : -1;
    const found =
      head(named, at("mark", listed)) ??
      head(heads.solutions[row], at("row", row)) ??
      head(heads.keyIssues[column], at("column", column));
    if (found !== undefined) return found;
  }
  return undefined;
}

function head(id: string | undefined, at: Anchor | ClauseSpan): Found | undefined {
  return id === undefined ? undefined : names({ kind: "item", id }, at);
}

function onPointer({ clause, facts }: Where, offset: number): Found | undefined {
  const index = facts.pointers.findIndex((one) => !one.foreign && touches(one, offset));
  const pointer = facts.pointers[index];
  if (pointer === undefined) return undefined;
  const { kind, number } = pointer;
  return names({ kind, number: plainNumber(number) }, anchor(clause, "pointer", index));
}

function inCaption({ study, clause, facts }: Where, offset: number): Found | undefined {
  for (const { target, at, paragraph } of captionsOf(study, clause, facts))
    if (touches({ start: paragraph.start, end: paragraph.bodyStart }, offset)) return defines(target, at);
  return undefined;
}

function inStatement({ study, clause, facts }: Where, offset: number): Found | undefined {
  const items = study.trace.inClause.get(clause.index) ?? [];
  for (const [part, index, span] of statedIn(study, clause, facts)) {
    if (!touches(span, offset)) continue;
    const item = items.find((one) => one.at.part === part && one.at.index === index);
    if (item !== undefined) return defines({ kind: "item", id: item.id }, { clause: clause.index, ...span });
  }
  return undefined;
}

/** The places of the statements of a clause, and those of their ids where these stand apart. */
function* statedIn(
  study: Study,
  clause: Clause,
  facts: ClauseFacts,
): Iterable<readonly [part: Anchor["part"], index: number, span: Span]> {
  for (const [index, { start, end, idSpan }] of statementsOf(study.files, clause).entries()) {
    yield ["statement", index, { start, end }];
    if (idSpan !== undefined) yield ["statement", index, idSpan];
  }
  for (const [index, { start, end }] of facts.consolidations.entries())
    yield ["consolidation", index, { start, end }];
}

function onHeading({ study, clause, facts }: Where, offset: number): Found | undefined {
  if (facts.heading === undefined || !touches(facts.heading.span, offset)) return undefined;
  const item = study.trace.byClause.get(clause.index);
  const at = anchor(clause, "heading");
  if (item !== undefined) return defines({ kind: "item", id: item.id }, at);
  return clause.clause === undefined ? undefined : defines({ kind: "clause", number: clause.clause }, at);
}

function inGlossary({ study, clause }: Where, offset: number): Found | undefined {
  const term = termAt(study, clause, offset);
  if (term === undefined) return undefined;
  const { entry, at } = term;
  return { target: { kind: entry.kind, name: entry.name }, at, defines: term.defines };
}

function inEditorsNote({ clause, facts }: Where, offset: number): Found | undefined {
  const index = facts.paragraphs.findIndex((one) => one.kind === "editorsNote" && touches(one, offset));
  const at = anchor(clause, "paragraph", index);
  return index < 0 ? undefined : defines({ kind: "editorsNote", at }, at);
}

function anchor({ index: clause }: Clause, part: Anchor["part"], index = 0): Anchor {
  return { clause, part, index };
}

function names(target: Target, at: Anchor | ClauseSpan): Found {
  return { target, at, defines: false };
}

function defines(target: Target, at: Anchor | ClauseSpan): Found {
  return { target, at, defines: true };
}
