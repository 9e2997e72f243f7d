import { shortened } from "../base/phrase.ts";
import type { Span } from "../base/span.ts";
import { type Anchor, placeOf, wholeRange } from "../model/anchor.ts";
import { captionsOf } from "../model/caption.ts";
import { editorsNotesIn } from "../model/editors-note.ts";
import { itemNode } from "../model/item-node.ts";
import type { Clause } from "../model/outline.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { ItemKind } from "../model/trace.ts";
import type { Workspace } from "../model/workspace.ts";
import { plainText } from "../syntax/mask.ts";

export type DocumentSymbolKind = ItemKind | "clause" | "table" | "figure" | "editorsNote";

/** A node of the TR as a tree. Offsets in the document. */
export interface DocumentSymbolNode {
  readonly name: string;
  readonly detail: string;
  readonly kind: DocumentSymbolKind;
  readonly range: Span;
  readonly selection: Span;
  readonly children: readonly DocumentSymbolNode[];
}

/**
 * The tree of the file `uri`: clauses with their key issues, threats, requirements, solutions and conclusions, tables
 * and figures by their captions, and Editor's notes, in the order of the text.
 */
export function documentSymbols(workspace: Workspace, uri: string): readonly DocumentSymbolNode[] {
  const study = workspace.studyOf.get(uri);
  if (study === undefined) return [];
  const file = study.files.findIndex((candidate) => candidate.uri === uri);
  const children = new Map<number, Clause[]>();
  for (const clause of study.outline.clauses) {
    if (clause.file !== file) continue;
    const parent = study.outline.clauses[clause.parent]?.file === file ? clause.parent : -1;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [clause]);
    else siblings.push(clause);
  }
  // Text before the first heading of a file has no node of its own.
  const build = (parent: number): DocumentSymbolNode[] =>
    (children.get(parent) ?? []).flatMap((clause) =>
      clause.level < 99 ? [clauseNode(study, clause, build(clause.index))] : inClause(study, clause),
    );
  return build(-1);
}

function clauseNode(study: Study, clause: Clause, below: readonly DocumentSymbolNode[]): DocumentSymbolNode {
  const item = study.trace.byClause.get(clause.index);
  const children = [...inClause(study, clause), ...below];
  if (item !== undefined) {
    const { name, detail, kind, whole, selection } = itemNode(study, item);
    return { name, detail, kind, range: whole, selection, children };
  }
  return {
    name: `${clause.clause ?? ""} ${clause.title}`.trim() || "(untitled)",
    detail: "",
    kind: "clause",
    range: wholeRange(study, clause.index),
    selection: placeOf(study, { clause: clause.index, part: "heading", index: 0 }),
    children,
  };
}

/** What stands in a clause itself. */
function inClause(study: Study, clause: Clause): DocumentSymbolNode[] {
  const facts = factsAt(study, clause.index);
  const prose = study.files[clause.file]?.facts[clause.section]?.prose ?? "";
  const statements = (study.trace.inClause.get(clause.index) ?? []).map((item): DocumentSymbolNode => {
    const { name, detail, kind, whole, selection } = itemNode(study, item);
    return { name, detail, kind, range: whole, selection, children: [] };
  });
  const captions = [...(facts === undefined ? [] : captionsOf(study, clause, facts))].map(
    ({ target: { kind, number }, at, paragraph }) => {
      const text = plainText(prose.slice(paragraph.bodyStart, paragraph.end));
      return leaf(study, at, {
        name: `${kind === "table" ? "Table" : "Figure"} ${number}`,
        detail: text,
        kind,
      });
    },
  );
  const notes = [...editorsNotesIn(study, clause.index)].map(({ at, text }) =>
    leaf(study, at, { name: "Editor's note", detail: text, kind: "editorsNote" }),
  );
  return [...statements, ...captions, ...notes].sort((a, b) => a.range.start - b.range.start);
}

function leaf(
  study: Study,
  at: Anchor,
  { name, detail, kind }: Pick<DocumentSymbolNode, "name" | "detail" | "kind">,
): DocumentSymbolNode {
  const place = placeOf(study, at);
  return { name, detail: shortened(detail, 80), kind, range: place, selection: place, children: [] };
}
