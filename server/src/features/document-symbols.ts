import type { Span } from "../base/span.ts";
import { placeOf, wholeRange } from "../model/anchor.ts";
import type { Clause, Role } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import { statementsOf } from "../model/study-statements.ts";
import type { Workspace } from "../model/workspace.ts";

export type SymbolKindName = "clause" | "keyIssue" | "threat" | "requirement" | "solution" | "conclusion";

/** A node of the TR as a tree. Offsets in the document. */
export interface DocumentSymbolNode {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKindName;
  readonly range: Span;
  readonly selection: Span;
  readonly children: readonly DocumentSymbolNode[];
}

/** The tree of the file `uri`: clauses with their key issues, threats, requirements and solutions. */
export function documentSymbols(workspace: Workspace, uri: string): readonly DocumentSymbolNode[] {
  const study = workspace.studyOf.get(uri);
  if (study === undefined) return [];
  const file = study.files.findIndex((candidate) => candidate.uri === uri);
  const own = study.outline.clauses.filter((clause) => clause.file === file);
  const children = new Map<number, Clause[]>();
  for (const clause of own) {
    const parent = study.outline.clauses[clause.parent]?.file === file ? clause.parent : -1;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [clause]);
    else siblings.push(clause);
  }
  const build = (parent: number): DocumentSymbolNode[] =>
    (children.get(parent) ?? [])
      .filter((clause) => clause.level < 99)
      .map((clause) => node(study, clause, build(clause.index)));
  return build(-1);
}

function node(study: Study, clause: Clause, below: readonly DocumentSymbolNode[]): DocumentSymbolNode {
  const item = study.trace.byClause.get(clause.index);
  const heading = placeOf(study, { clause: clause.index, part: "heading", index: 0 });
  const defines = item !== undefined && item.kind !== "conclusion";
  return {
    name: defines
      ? `${item.id} ${clause.title}`.trim()
      : `${clause.clause ?? ""} ${clause.title}`.trim() || "(untitled)",
    detail: defines && clause.clause !== undefined ? `clause ${clause.clause}` : "",
    kind: kindOf(clause.role),
    range: wholeRange(study, clause.index),
    selection: heading,
    children: [...statements(study, clause), ...below],
  };
}

function statements(study: Study, clause: Clause): DocumentSymbolNode[] {
  const list = statementsOf(study.files, clause);
  if (list.length === 0) return [];
  const items = study.trace.inClause.get(clause.index) ?? [];
  return list.map((statement, index) => {
    const place = placeOf(study, { clause: clause.index, part: "statement", index });
    return {
      name: items.find((item) => item.at.index === index)?.id ?? statement.kind,
      detail: shorten(statement.text),
      kind: statement.kind,
      range: place,
      selection: place,
      children: [],
    };
  });
}

function kindOf(role: Role): SymbolKindName {
  return role === "keyIssue" || role === "solution" || role === "conclusion" ? role : "clause";
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`;
}
