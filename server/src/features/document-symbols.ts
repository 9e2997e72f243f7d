import { type Difference, listDifference } from "../base/difference.ts";
import { kept } from "../base/kept.ts";
import { memo } from "../base/memo.ts";
import { shortenedPlainly } from "../base/phrase.ts";
import type { Span } from "../base/span.ts";
import { type Anchor, placeOf } from "../model/anchor.ts";
import { captionsOf } from "../model/caption.ts";
import { editorsNotesIn } from "../model/editors-note.ts";
import type { ClauseFacts, SectionFacts } from "../model/facts.ts";
import type { InSection } from "../model/in-section.ts";
import { itemWords } from "../model/item-node.ts";
import { type Clause, isHeaded, type Outline } from "../model/outline.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { ItemKind, Trace } from "../model/trace.ts";
import { type SectionPoint, studyFileOf, type Workspace } from "../model/workspace.ts";
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
  const placed = studyFileOf(workspace, uri);
  if (placed === undefined) return [];
  const { study, file, index } = placed;
  const trees = treesOf(study.outline);
  const before = trees.get(index);
  const holds = before !== undefined && before.trace === study.trace;
  const shape = shapeOf(study.outline)(index);
  const tree: Tree = {
    study,
    ...shape,
    parts: holds ? before.parts : new Map(),
    changed: holds ? listDifference(before.facts, file.facts) : undefined,
  };
  // While its parts are being replaced they are those of neither.
  trees.delete(index);
  const parts = partsOf(tree, shape.top);
  trees.set(index, { trace: study.trace, facts: file.facts, parts: tree.parts });
  return parts;
}

/** What was last told of a file, and from which values. */
interface LastTree {
  readonly trace: Trace;
  readonly facts: readonly SectionFacts[];
  readonly parts: Map<Clause, readonly SymbolPart[]>;
}

/** The last trees of the files of a study, by their places among these. */
const treesOf = memo((_outline: Outline) => new Map<number, LastTree>());

/** How the clauses of one file stand below each other. */
interface Shape {
  /** The clauses at its top: those above them, if any, are in other files. */
  readonly top: readonly Clause[];
  readonly below: ReadonlyMap<Clause, readonly Clause[]>;
  /** The section in which the last clause below one stands, or it itself. */
  readonly last: ReadonlyMap<Clause, number>;
}

const shapeOf = memo((outline: Outline) => {
  const shapes = new Map<number, Shape>();
  return (file: number): Shape => {
    const shape = shapes.get(file) ?? readShape(outline, file);
    shapes.set(file, shape);
    return shape;
  };
});

function readShape({ clauses }: Outline, file: number): Shape {
  const top: Clause[] = [];
  const below = new Map<Clause, Clause[]>();
  const last = new Map<Clause, number>();
  for (const clause of clauses) {
    if (clause.file !== file) continue;
    const parent = clauses[clause.parent];
    const siblings = parent?.file === file ? (below.get(parent) ?? []) : top;
    siblings.push(clause);
    if (parent?.file === file) below.set(parent, siblings);
    let above: Clause | undefined = clause;
    for (; above?.file === file; above = clauses[above.parent]) last.set(above, clause.section);
  }
  return { top, below, last };
}

interface Tree extends Shape {
  readonly study: Study;
  /** What each clause was last told as. */
  readonly parts: Map<Clause, readonly SymbolPart[]>;
  /** The sections that say something else since then; undefined where all may. */
  readonly changed: Difference | undefined;
}

function partsOf(tree: Tree, clauses: readonly Clause[] = []): SymbolPart[] {
  return clauses.flatMap((clause) => {
    const known = isSame(tree, clause) ? tree.parts.get(clause) : undefined;
    if (known !== undefined) return known;
    // Text before the first heading of a file has no node of its own.
    const parts = isHeaded(clause) ? [clauseSymbol(tree, clause)] : inClause(tree.study, clause);
    tree.parts.set(clause, parts);
    return parts;
  });
}

/** Whether nothing has changed from a clause to the last one below it. */
function isSame({ changed, last }: Tree, clause: Clause): boolean {
  if (changed === undefined) return false;
  return (last.get(clause) ?? clause.section) < changed.start || clause.section >= changed.end;
}

const keptSymbols = kept<Clause, ClauseSymbol>();

function clauseSymbol(tree: Tree, clause: Clause): ClauseSymbol {
  const { study } = tree;
  const children = [...inClause(study, clause), ...partsOf(tree, tree.below.get(clause))];
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
