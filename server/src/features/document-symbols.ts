import { kept } from "../base/kept.ts";
import { shortenedPlainly } from "../base/phrase.ts";
import type { Span } from "../base/span.ts";
import { type Anchor, placeOf } from "../model/anchor.ts";
import { captionsOf } from "../model/caption.ts";
import { editorsNotesIn } from "../model/editors-note.ts";
import type { ClauseFacts } from "../model/facts.ts";
import type { InSection } from "../model/in-section.ts";
import { itemWords } from "../model/item-node.ts";
import type { Clause } from "../model/outline.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { ItemKind } from "../model/trace.ts";
import type { SectionPoint, Workspace } from "../model/workspace.ts";
import { plainText } from "../syntax/mask.ts";

export type DocumentSymbolKind = ItemKind | "clause" | "table" | "figure" | "editorsNote";

interface Named {
  readonly name: string;
  readonly detail: string;
  readonly kind: DocumentSymbolKind;
}

/** What stands in a clause, as a node without children. */
export interface LeafSymbol extends Named, Span {}

/** A clause with what is in it, in the order of the text. Offsets count in its section: nothing says where that stands. */
export interface ClauseSymbol extends Named {
  readonly section: number;
  readonly start: number;
  /** Where it ends with all that is below it. */
  readonly end: SectionPoint;
  readonly selection: Span;
  readonly children: readonly SymbolPart[];
}

/** A part of the TR as a tree: a clause, or what stands in a section. The same object as long as it is the same. */
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
  return partsOf({ study, below }, below.get(-1));
}

interface Tree {
  readonly study: Study;
  /** The subclauses of each clause. */
  readonly below: ReadonlyMap<number, readonly Clause[]>;
}

function partsOf(tree: Tree, clauses: readonly Clause[] = []): SymbolPart[] {
  return clauses.flatMap((clause): readonly SymbolPart[] =>
    clause.level < 99 ? [clauseSymbol(tree, clause)] : inClause(tree.study, clause),
  );
}

const keptSymbols = kept<Clause, ClauseSymbol>();

function clauseSymbol(tree: Tree, clause: Clause): ClauseSymbol {
  const { study } = tree;
  const children = [...inClause(study, clause), ...partsOf(tree, tree.below.get(clause.index))];
  return keptSymbols(clause, [study.trace, factsAt(study, clause.index), ...children], () => {
    const { section, index } = clause;
    const item = study.trace.byClause.get(index);
    const words = item === undefined ? undefined : itemWords(study, item);
    const extent = spanIn(study, clause, { clause: index, part: "clause", index: 0 });
    return {
      name: words?.name ?? (`${clause.clause ?? ""} ${clause.title}`.trim() || "(untitled)"),
      detail: words?.detail ?? "",
      kind: item?.kind ?? "clause",
      section,
      start: extent.start,
      end: children.map(endOf).reduce(later, { section, offset: extent.end }),
      selection: spanIn(study, clause, item?.at ?? { clause: index, part: "heading", index: 0 }),
      children,
    };
  });
}

function endOf(part: SymbolPart): SectionPoint {
  if (!("items" in part)) return part.end;
  return { section: part.section, offset: Math.max(...part.items.map(({ end }) => end)) };
}

function later(a: SectionPoint, b: SectionPoint): SectionPoint {
  return b.section > a.section || (b.section === a.section && b.offset > a.offset) ? b : a;
}

/** Where `at`, which is in the section of `clause`, stands in that. */
function spanIn(study: Study, clause: Clause, at: Anchor): Span {
  const base = study.files[clause.file]?.document.starts[clause.section] ?? 0;
  const { start, end } = placeOf(study, at);
  return { start: start - base, end: end - base };
}

const keptLeaves = kept<ClauseFacts, readonly InSection<LeafSymbol>[]>();

/** What stands in a clause itself; nothing at all where that is nothing. */
function inClause(study: Study, clause: Clause): readonly InSection<LeafSymbol>[] {
  const facts = factsAt(study, clause.index);
  if (facts === undefined) return [];
  // Names come from the trace, texts from the facts, and neither knows where the section stands.
  return keptLeaves(facts, [study.trace], () => {
    const items = leavesIn(study, clause, facts);
    return items.length === 0 ? [] : [{ section: clause.section, items }];
  });
}

function leavesIn(study: Study, clause: Clause, facts: ClauseFacts): readonly LeafSymbol[] {
  const prose = study.files[clause.file]?.facts[clause.section]?.prose ?? "";
  const leaf = (at: Anchor, named: Named): LeafSymbol => ({ ...spanIn(study, clause, at), ...named });
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
