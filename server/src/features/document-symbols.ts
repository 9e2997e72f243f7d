import { kept } from "../base/kept.ts";
import { shortenedPlainly } from "../base/phrase.ts";
import { type Span, shift } from "../base/span.ts";
import { type Anchor, placeOf } from "../model/anchor.ts";
import { captionsOf } from "../model/caption.ts";
import { editorsNotesIn } from "../model/editors-note.ts";
import type { ClauseFacts } from "../model/facts.ts";
import type { InSection } from "../model/in-section.ts";
import { itemWords } from "../model/item-node.ts";
import type { Clause } from "../model/outline.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { ItemKind } from "../model/trace.ts";
import type { Workspace } from "../model/workspace.ts";
import { plainText } from "../syntax/mask.ts";

export type DocumentSymbolKind = ItemKind | "clause" | "table" | "figure" | "editorsNote";

interface Named {
  readonly name: string;
  readonly detail: string;
  readonly kind: DocumentSymbolKind;
}

/** What stands in a clause, as a node without children. */
export interface LeafSymbol extends Named, Span {}

/** A clause with what is in it, in the order of the text. Offsets in the document. */
export interface ClauseSymbol extends Named {
  readonly range: Span;
  readonly selection: Span;
  readonly children: readonly SymbolPart[];
}

/** A part of the TR as a tree: a clause, or what stands in a section, which is the same object as long as it is the same. */
export type SymbolPart = ClauseSymbol | InSection<LeafSymbol>;

/**
 * The tree of the file `uri`: clauses with their key issues, threats, requirements, solutions and conclusions, tables
 * and figures by their captions, and Editor's notes, in the order of the text.
 */
export function documentSymbols(workspace: Workspace, uri: string): readonly SymbolPart[] {
  const study = workspace.studyOf.get(uri);
  if (study === undefined) return [];
  const file = study.files.findIndex((candidate) => candidate.uri === uri);
  const below = new Map<number, Clause[]>();
  for (const clause of study.outline.clauses) {
    if (clause.file !== file) continue;
    const parent = study.outline.clauses[clause.parent]?.file === file ? clause.parent : -1;
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [clause]);
    else siblings.push(clause);
  }
  // Text before the first heading of a file has no node of its own.
  return partsOf({ study, below }, below.get(-1)).parts;
}

interface Tree {
  readonly study: Study;
  /** The subclauses of each clause. */
  readonly below: ReadonlyMap<number, readonly Clause[]>;
}

interface Parts {
  readonly parts: readonly SymbolPart[];
  /** Where the last of them ends. */
  readonly end: number;
}

function partsOf(tree: Tree, clauses: readonly Clause[] = []): Parts {
  const parts: SymbolPart[] = [];
  let end = 0;
  for (const clause of clauses) {
    if (clause.level < 99) {
      const node = clauseNode(tree, clause);
      parts.push(node);
      end = Math.max(end, node.range.end);
    } else {
      parts.push(...inClause(tree.study, clause));
      end = Math.max(end, extentOf(tree.study, clause).end);
    }
  }
  return { parts, end };
}

function clauseNode(tree: Tree, clause: Clause): ClauseSymbol {
  const { study } = tree;
  const { parts, end } = partsOf(tree, tree.below.get(clause.index));
  const extent = extentOf(study, clause);
  const item = study.trace.byClause.get(clause.index);
  const words = item === undefined ? undefined : itemWords(study, item);
  return {
    name: words?.name ?? (`${clause.clause ?? ""} ${clause.title}`.trim() || "(untitled)"),
    detail: words?.detail ?? "",
    kind: item?.kind ?? "clause",
    range: { start: extent.start, end: Math.max(extent.end, end) },
    selection: placeOf(study, item?.at ?? { clause: clause.index, part: "heading", index: 0 }),
    children: [...inClause(study, clause), ...parts],
  };
}

function extentOf(study: Study, { index }: Clause): Span {
  return placeOf(study, { clause: index, part: "clause", index: 0 });
}

const keptLeaves = kept<ClauseFacts, readonly LeafSymbol[]>();

/** What stands in a clause itself; nothing at all where that is nothing. */
function inClause(study: Study, clause: Clause): readonly InSection<LeafSymbol>[] {
  const facts = factsAt(study, clause.index);
  if (facts === undefined) return [];
  // Names come from the trace, texts from the facts, and neither knows where the section stands.
  const items = keptLeaves(facts, [study.trace], () => leavesIn(study, clause, facts));
  return items.length === 0 ? [] : [{ section: clause.section, items }];
}

function leavesIn(study: Study, clause: Clause, facts: ClauseFacts): readonly LeafSymbol[] {
  const prose = study.files[clause.file]?.facts[clause.section]?.prose ?? "";
  const base = study.files[clause.file]?.document.starts[clause.section] ?? 0;
  const leaf = (at: Anchor, named: Named): LeafSymbol => {
    const { start, end } = shift(placeOf(study, at), -base);
    return { start, end, ...named };
  };
  const statements = (study.trace.inClause.get(clause.index) ?? []).map((item) =>
    leaf(item.at, { ...itemWords(study, item), kind: item.kind }),
  );
  const captions = [...captionsOf(study, clause, facts)].map(
    ({ target: { kind, number }, at, paragraph }) => {
      const text = plainText(prose.slice(paragraph.bodyStart, paragraph.end));
      return leaf(at, {
        name: `${kind === "table" ? "Table" : "Figure"} ${number}`,
        detail: shortenedPlainly(text, 80),
        kind,
      });
    },
  );
  const notes = editorsNotesIn(study, clause.index).map(({ at, text }) =>
    leaf(at, { name: "Editor's note", detail: shortenedPlainly(text, 80), kind: "editorsNote" }),
  );
  return [...statements, ...captions, ...notes].sort((a, b) => a.start - b.start);
}
