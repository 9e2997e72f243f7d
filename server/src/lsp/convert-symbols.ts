// From the things of a study to the protocol's symbols and items of its call hierarchy.
import {
  type CallHierarchyItem,
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import { kept } from "../base/kept.ts";
import type {
  ClauseSymbol,
  DocumentSymbolKind,
  LeafSymbol,
  SymbolPart,
} from "../features/document-symbols.ts";
import type { WorkspaceSymbolAt, WorkspaceSymbolKind } from "../features/workspace-symbols.ts";
import type { InSection } from "../model/in-section.ts";
import type { ItemNode } from "../model/item-node.ts";
import { inSection } from "../syntax/position.ts";
import type { Document, Section } from "../syntax/sections.ts";
import { type DocumentOf, toLocation, toRange, toSectionRange } from "./convert.ts";

type Kind = DocumentSymbolKind | WorkspaceSymbolKind;

const KINDS: Readonly<Record<Kind, SymbolKind>> = {
  clause: SymbolKind.Namespace,
  keyIssue: SymbolKind.Class,
  threat: SymbolKind.Event,
  requirement: SymbolKind.Property,
  solution: SymbolKind.Method,
  conclusion: SymbolKind.Constant,
  table: SymbolKind.Array,
  figure: SymbolKind.Interface,
  editorsNote: SymbolKind.String,
  reference: SymbolKind.Package,
  term: SymbolKind.Variable,
};

/** Which kinds of symbols a client knows: of those used here, a threat's came later. */
export interface KindOptions {
  readonly laterSymbolKinds: boolean;
}

function toSymbolKind(kind: Kind, { laterSymbolKinds }: KindOptions): SymbolKind {
  const wanted = KINDS[kind];
  return wanted > SymbolKind.Array && !laterSymbolKinds ? SymbolKind.Field : wanted;
}

/** The tree as the protocol has it; a part is made anew only where it has changed or moved to another line. */
export function toDocumentSymbols(
  document: Document,
  parts: readonly SymbolPart[],
  options: KindOptions,
): DocumentSymbol[] {
  return parts.flatMap((part) =>
    "items" in part ? toLeaves(document, part, options) : [toClauseSymbol(document, part, options)],
  );
}

const keptTrees = kept<ClauseSymbol, DocumentSymbol>();

/** As long as a clause with all below it is the same and no section has moved, nothing below it is looked at. */
function toClauseSymbol(document: Document, node: ClauseSymbol, options: KindOptions): DocumentSymbol {
  const from = [document.startLines, options.laterSymbolKinds];
  return keptTrees(node, from, () => toMovedSymbol(document, node, options));
}

const keptClauses = kept<ClauseSymbol, DocumentSymbol>();

function toMovedSymbol(document: Document, node: ClauseSymbol, options: KindOptions): DocumentSymbol {
  const { sections, startLines } = document;
  const children = toDocumentSymbols(document, node.children, options);
  const [line = 0, endLine = 0] = [startLines[node.section], startLines[node.end.section]];
  return keptClauses(node, [line, endLine, options.laterSymbolKinds, ...children], () => {
    const [own, last] = [sections[node.section] as Section, sections[node.end.section] as Section];
    const start = inSection(own, line, node.start);
    const range = { start, end: inSection(last, endLine, node.end.offset) };
    const selectionRange = toSectionRange(own, line, node.selection);
    const symbol = toSymbol(node, { range, selectionRange }, options);
    if (children.length > 0) symbol.children = children;
    return symbol;
  });
}

const keptLeaves = kept<readonly LeafSymbol[], readonly DocumentSymbol[]>();

function toLeaves(
  document: Document,
  { section: index, items }: InSection<LeafSymbol>,
  options: KindOptions,
): readonly DocumentSymbol[] {
  const section = document.sections[index];
  const line = document.startLines[index] ?? 0;
  if (section === undefined) return [];
  return keptLeaves(items, [line, options.laterSymbolKinds], () =>
    items.map((leaf) => {
      const range = toSectionRange(section, line, leaf);
      return toSymbol(leaf, { range, selectionRange: range }, options);
    }),
  );
}

/** Without what is empty: there are a thousand symbols at every letter. */
function toSymbol(
  { name, detail, kind }: Pick<ClauseSymbol, "name" | "detail" | "kind">,
  { range, selectionRange }: Pick<DocumentSymbol, "range" | "selectionRange">,
  options: KindOptions,
): DocumentSymbol {
  // An empty name makes a client refuse the whole tree.
  const symbol: DocumentSymbol = {
    name: name === "" ? "(untitled)" : name,
    kind: toSymbolKind(kind, options),
    range,
    selectionRange,
  };
  if (detail !== "") symbol.detail = detail;
  return symbol;
}

/** A tree as a list, for clients that know no trees. */
export function toSymbolList(
  uri: string,
  tree: readonly DocumentSymbol[],
  containerName?: string,
): SymbolInformation[] {
  return tree.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...toSymbolList(uri, children, name),
  ]);
}

export function toWorkspaceSymbol(
  of: DocumentOf,
  { kind, name, container, place }: WorkspaceSymbolAt,
  options: KindOptions,
): SymbolInformation {
  const location = toLocation(of, place);
  return { name, kind: toSymbolKind(kind, options), location, containerName: container };
}

/** The item carries its id, by which its calls are found again. */
export function toCallHierarchyItem(of: DocumentOf, node: ItemNode, options: KindOptions): CallHierarchyItem {
  const { uri, range } = toLocation(of, node.whole);
  return {
    name: node.name,
    detail: node.detail,
    kind: toSymbolKind(node.kind, options),
    uri,
    range,
    selectionRange: toRange(of(uri), node.selection),
    data: { id: node.id },
  };
}

/** The id that an item of a call hierarchy carries; undefined where the client lost it. */
export function fromCallHierarchyItem({ data }: CallHierarchyItem): string | undefined {
  const id = (data as { readonly id?: unknown } | undefined)?.id;
  return typeof id === "string" ? id : undefined;
}
