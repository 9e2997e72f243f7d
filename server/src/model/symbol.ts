// What is under the cursor, once for all features.
import { touches } from "../base/span.ts";
import { type Anchor, type Place, placeOf } from "./anchor.ts";
import { resolveDeclaration } from "./declaration.ts";
import type { ClauseFacts } from "./facts.ts";
import type { Mention } from "./mention.ts";
import { headIds, idOf, isForeign } from "./names.ts";
import type { Clause } from "./outline.ts";
import { proseOffset } from "./prose.ts";
import type { Study } from "./study.ts";
import { statementsOf } from "./study-statements.ts";
import { sectionAt, type Workspace } from "./workspace.ts";

/** A thing that has a definition: a key issue, threat, requirement, solution or conclusion; or a reference. */
export type Target =
  | { readonly kind: "item"; readonly id: string }
  | { readonly kind: "reference"; readonly number: string };

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
  const fileIndex = study.files.indexOf(file);
  for (const clause of clausesOfSection(study, fileIndex, point.section)) {
    const facts = file.facts[point.section]?.clauses[clause.part];
    const upstream =
      facts === undefined ? undefined : inOtherDocument(workspace, study, clause, facts, point.offset);
    if (upstream !== undefined) return upstream;
    const section = file.facts[point.section];
    if (facts === undefined || section === undefined) continue;
    const found = inClause(study, clause, facts, proseOffset(section, point.offset));
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
  readonly at: Anchor;
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
  return inTable(study, facts, offset, at) ?? inStatement(study, clause, offset, at) ?? onConclusion();

  function onConclusion(): Found | undefined {
    if (item === undefined || heading === undefined || !touches(heading.span, offset)) return undefined;
    return { target: { kind: "item", id: item.id }, at: at("heading", 0), defines: true };
  }
}

type MakeAnchor = (part: Anchor["part"], index: number, table?: number) => Anchor;

function inTable(study: Study, facts: ClauseFacts, offset: number, at: MakeAnchor): Found | undefined {
  for (const [index, table] of facts.tables.entries()) {
    if (!touches(table, offset)) continue;
    const heads = headIds(study.trace.names, table);
    const row = table.solutions.findIndex((head) => touches(head, offset));
    const column = table.keyIssues.findIndex((head) => touches(head, offset));
    const id = heads.solutions[row] ?? heads.keyIssues[column];
    if (id === undefined) continue;
    const anchor = heads.solutions[row] === undefined ? at("column", column, index) : at("row", row, index);
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
function namedBy(study: Study, mention: Mention): string {
  const id = idOf(study.trace.names, mention.kind, mention.number);
  return mention.part === undefined ? id : `${id}/${mention.part}`;
}

/** Where a target is defined, in every place that defines it. */
export function definitionsOf(study: Study, target: Target): Place[] {
  if (target.kind === "item") {
    const item = study.trace.byId.get(target.id);
    return item === undefined ? [] : [placeOf(study, item.at)];
  }
  const entries = study.outline.references.get(target.number) ?? [];
  return entries.map(({ clause, index }) => placeOf(study, { clause, part: "reference", index }));
}

/** Every place that names a target without defining it, in document order. */
export function* mentionsOf(study: Study, target: Target): Iterable<Place> {
  const { names } = study.trace;
  for (const clause of study.outline.clauses) {
    const facts = study.files[clause.file]?.facts[clause.section]?.clauses[clause.part];
    if (facts === undefined) continue;
    const at = (part: Anchor["part"], index: number, table?: number): Place =>
      placeOf(study, { clause: clause.index, part, index, ...(table === undefined ? {} : { table }) });
    if (target.kind === "reference") {
      for (const [index, citation] of facts.citations.entries())
        if (citation.number === target.number) yield at("citation", index);
      continue;
    }
    const own = study.trace.byClause.get(clause.index)?.id === target.id ? facts.heading?.span : undefined;
    for (const [index, mention] of facts.mentions.entries()) {
      if (isForeign(names, mention) || namedBy(study, mention) !== target.id) continue;
      if (own === undefined || mention.start < own.start || mention.end > own.end) yield at("mention", index);
    }
    const owner = study.trace.byClause.get(clause.owner);
    for (const [index, declaration] of (facts.declarations ?? []).entries()) {
      const { id, whole } = resolveDeclaration(declaration, owner, study.trace);
      if (id === target.id || whole === target.id) yield at("declaration", index);
    }
    for (const [index, table] of facts.tables.entries()) {
      const heads = headIds(names, table);
      for (const [row, id] of heads.solutions.entries()) if (id === target.id) yield at("row", row, index);
      for (const [column, id] of heads.keyIssues.entries())
        if (id === target.id) yield at("column", column, index);
    }
  }
}
