// What is under the cursor, once for all features.
import { type Span, touches } from "../base/span.ts";
import { maskProse } from "../syntax/mask.ts";
import { type Anchor, type ClauseSpan, type Place, placeOf } from "./anchor.ts";
import { resolveDeclaration } from "./declaration.ts";
import type { ClauseFacts } from "./facts.ts";
import { glossaryOf, occurrencesOf } from "./glossary.ts";
import type { Mention } from "./mention.ts";
import { headIds, idOf, isForeign } from "./names.ts";
import type { Clause } from "./outline.ts";
import type { Paragraph } from "./paragraph.ts";
import type { PointerKind } from "./pointer.ts";
import { proseOffset } from "./prose.ts";
import type { Study } from "./study.ts";
import { statementsOf } from "./study-statements.ts";
import { sectionAt, type Workspace } from "./workspace.ts";

/** A thing that has a definition. Clauses, tables and figures go by the number that is written before their titles. */
export type Target =
  /** A key issue, threat, requirement, solution or conclusion. */
  | { readonly kind: "item"; readonly id: string }
  | { readonly kind: "reference" | PointerKind; readonly number: string }
  /** An entry of clause 3. */
  | { readonly kind: "term" | "abbreviation"; readonly name: string };

/** A target named at a place. */
export interface SymbolAt {
  readonly study: Study;
  readonly target: Target;
  readonly place: Place;
  readonly defines: boolean;
}

/** What `offset` of the file `uri` is on, or undefined. */
export function symbolAt(workspace: Workspace, uri: string, offset: number): SymbolAt | undefined {
  const study = workspace.studyOf.get(uri);
  const file = study?.files.find((candidate) => candidate.uri === uri);
  if (study === undefined || file === undefined) return undefined;
  const point = sectionAt(file, offset);
  const section = file.facts[point.section];
  if (section === undefined) return undefined;
  for (const clause of clausesOfSection(study, study.files.indexOf(file), point.section)) {
    const facts = section.clauses[clause.part];
    if (facts === undefined) continue;
    const upstream = inOtherDocument(workspace, study, clause, facts, point.offset);
    if (upstream !== undefined) return upstream;
    const at = proseOffset(section, point.offset);
    const found = inClause(study, clause, facts, at) ?? inGlossary(study, clause, facts, section.prose, at);
    if (found !== undefined)
      return { study, target: found.target, place: placeOf(study, found.at), defines: found.defines };
  }
  return undefined;
}

/** A key issue of another TR that is in the workspace too. */
function inOtherDocument(
  workspace: Workspace,
  study: Study,
  clause: Clause,
  facts: ClauseFacts,
  offset: number,
): SymbolAt | undefined {
  const index = facts.mentions.findIndex((one) => isForeign(study.trace.names, one) && touches(one, offset));
  const mention = facts.mentions[index];
  const other = workspace.studies.find(
    (one) => mention !== undefined && one.trace.names.own === mention.document,
  );
  if (mention === undefined || other === undefined || mention.document === undefined) return undefined;
  const place = placeOf(study, { clause: clause.index, part: "mention", index });
  return {
    study: other,
    target: { kind: "item", id: idOf(other.trace.names, mention.kind, mention.number) },
    place,
    defines: false,
  };
}

/** The clauses of one section of a study, found by halving: the outline is in the order of files and sections. */
export function clausesOfSection(study: Study, file: number, section: number): readonly Clause[] {
  const { clauses } = study.outline;
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const clause = clauses[middle] as Clause;
    if (clause.file < file || (clause.file === file && clause.section < section)) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (clauses[end]?.file === file && clauses[end]?.section === section) end++;
  return clauses.slice(low, end);
}

interface Found {
  readonly target: Target;
  readonly at: Anchor | ClauseSpan;
  readonly defines: boolean;
}

function inClause(study: Study, clause: Clause, facts: ClauseFacts, offset: number): Found | undefined {
  const at = (part: Anchor["part"], index: number, table?: number): Anchor => ({
    clause: clause.index,
    part,
    index,
    ...(table === undefined ? {} : { table }),
  });
  const declared = facts.declarations?.findIndex((candidate) => touches(candidate, offset)) ?? -1;
  const declaration = facts.declarations?.[declared];
  if (declaration !== undefined && declaration.kind !== "derives") {
    const owner = study.trace.byClause.get(clause.owner);
    const { id } = resolveDeclaration(declaration, owner, study.trace);
    return { target: { kind: "item", id }, at: at("declaration", declared), defines: false };
  }
  const mention = facts.mentions.findIndex(
    (candidate) => !isForeign(study.trace.names, candidate) && touches(candidate, offset),
  );
  const item = study.trace.byClause.get(clause.index);
  const heading = facts.heading;
  if (heading?.clause !== undefined && clause.clause !== undefined && within(heading.clauseSpan, offset))
    return { target: { kind: "clause", number: clause.clause }, at: at("clauseNumber", 0), defines: true };
  if (
    item !== undefined &&
    heading !== undefined &&
    touches(heading.span, offset) &&
    item.kind !== "conclusion"
  ) {
    return { target: { kind: "item", id: item.id }, at: at("heading", 0), defines: true };
  }
  if (mention >= 0) {
    const id = namedBy(study, facts.mentions[mention] as Mention);
    return { target: { kind: "item", id }, at: at("mention", mention), defines: false };
  }
  const citation = facts.citations.findIndex((candidate) => touches(candidate, offset));
  if (citation >= 0)
    return {
      target: { kind: "reference", number: facts.citations[citation]?.number ?? "" },
      at: at("citation", citation),
      defines: false,
    };
  const reference = facts.references.findIndex((candidate) => touches(candidate, offset));
  if (reference >= 0)
    return {
      target: { kind: "reference", number: facts.references[reference]?.number ?? "" },
      at: at("reference", reference),
      defines: true,
    };
  return (
    inTable(study, facts, offset, at) ??
    onPointer(facts, offset, at) ??
    inCaption(study, clause, facts, offset) ??
    inStatement(study, clause, offset, at) ??
    onHeading()
  );

  function onHeading(): Found | undefined {
    if (heading === undefined || !touches(heading.span, offset)) return undefined;
    if (item !== undefined)
      return { target: { kind: "item", id: item.id }, at: at("heading", 0), defines: true };
    if (clause.clause === undefined) return undefined;
    return { target: { kind: "clause", number: clause.clause }, at: at("heading", 0), defines: true };
  }
}

/** Whether a cursor is in the span, and not only behind it. */
function within(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

function onPointer(facts: ClauseFacts, offset: number, at: MakeAnchor): Found | undefined {
  const index = facts.pointers.findIndex((one) => !one.foreign && touches(one, offset));
  const pointer = facts.pointers[index];
  if (pointer === undefined) return undefined;
  const { kind, number } = pointer;
  return { target: { kind, number: plainNumber(number) }, at: at("pointer", index), defines: false };
}

function inCaption(study: Study, clause: Clause, facts: ClauseFacts, offset: number): Found | undefined {
  for (const { target, at, paragraph } of captionsOf(study, clause, facts))
    if (touches({ start: paragraph.start, end: paragraph.bodyStart }, offset))
      return { target, at, defines: true };
  return undefined;
}

/** A table or figure where its caption stands. */
export interface Caption {
  readonly target: Target & { readonly kind: "table" | "figure"; readonly number: string };
  readonly at: Anchor;
  readonly paragraph: Paragraph;
}

/** The captions of a clause, in order. */
export function* captionsOf(study: Study, clause: Clause, facts: ClauseFacts): Iterable<Caption> {
  const prose = study.files[clause.file]?.facts[clause.section]?.prose ?? "";
  for (const [index, paragraph] of facts.paragraphs.entries()) {
    if (paragraph.kind !== "caption" || paragraph.number === undefined) continue;
    const kind = /table/i.test(prose.slice(paragraph.start, paragraph.numberSpan.start)) ? "table" : "figure";
    const at: Anchor = { clause: clause.index, part: "caption", index };
    yield { target: { kind, number: plainNumber(paragraph.number) }, at, paragraph };
  }
}

/** The number of a table or figure with a hyphen, however it is written. */
export function plainNumber(number: string): string {
  return number.replace("–", "-");
}

function inGlossary(
  study: Study,
  clause: Clause,
  facts: ClauseFacts,
  prose: string,
  offset: number,
): Found | undefined {
  const start = Math.max(facts.start, offset - NEAR);
  const near = prose.slice(start, Math.min(facts.end, offset + NEAR));
  if (near.trim() === "") return undefined;
  const masked = maskProse(near);
  let found: (Found & { readonly length: number }) | undefined;
  for (const entry of glossaryOf(study)) {
    for (const span of occurrencesOf(entry, masked)) {
      const length = span.end - span.start;
      if (!touches(span, offset - start) || length <= (found?.length ?? 0)) continue;
      const at: ClauseSpan = { clause: clause.index, start: start + span.start, end: start + span.end };
      const defines = entry.clause === clause.index && at.start === entry.nameSpan.start;
      found = { target: { kind: entry.kind, name: entry.name }, at, defines, length };
    }
  }
  return found;
}

/** How far around the cursor a term may reach. */
const NEAR = 80;

type MakeAnchor = (part: Anchor["part"], index: number, table?: number) => Anchor;

function inTable(study: Study, facts: ClauseFacts, offset: number, at: MakeAnchor): Found | undefined {
  for (const [index, table] of facts.tables.entries()) {
    if (!touches(table, offset)) continue;
    const heads = headIds(study.trace.names, table);
    const row = table.solutions.findIndex((head) => touches(head, offset));
    const isList = table.form === "list";
    const listed = isList ? table.marks.findIndex((mark) => touches(mark, offset)) : -1;
    const column = isList
      ? (table.marks[listed]?.column ?? -1)
      : table.keyIssues.findIndex((head) => touches(head, offset));
    const id = heads.solutions[row] ?? heads.keyIssues[column];
    if (id === undefined) continue;
    const inColumn = isList ? at("mark", listed, index) : at("column", column, index);
    const anchor = heads.solutions[row] === undefined ? inColumn : at("row", row, index);
    return { target: { kind: "item", id }, at: anchor, defines: false };
  }
  return undefined;
}

function inStatement(study: Study, clause: Clause, offset: number, at: MakeAnchor): Found | undefined {
  const index = statementsOf(study.files, clause).findIndex((statement) => touches(statement, offset));
  if (index < 0) return undefined;
  const item = study.trace.inClause.get(clause.index)?.find((candidate) => candidate.at.index === index);
  return item === undefined
    ? undefined
    : { target: { kind: "item", id: item.id }, at: at("statement", index), defines: true };
}

/** The id that a mention names: a key issue, a solution, or with "KI#3/R1" a requirement. */
export function namedBy(study: Study, mention: Mention): string {
  const id = idOf(study.trace.names, mention.kind, mention.number);
  return mention.part === undefined ? id : `${id}/${mention.part}`;
}
