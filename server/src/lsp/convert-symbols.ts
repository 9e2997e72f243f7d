// From the things of a study to the protocol's symbols and items of its call hierarchy.
import {
  type CallHierarchyItem,
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import type { DocumentSymbolKind, DocumentSymbolNode } from "../features/document-symbols.ts";
import type { WorkspaceSymbolAt, WorkspaceSymbolKind } from "../features/workspace-symbols.ts";
import type { ItemNode } from "../model/item-node.ts";
import type { Document } from "../syntax/sections.ts";
import { type DocumentOf, toLocation, toRange } from "./convert.ts";

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

export function toDocumentSymbol(
  document: Document,
  node: DocumentSymbolNode,
  options: KindOptions,
): DocumentSymbol {
  return {
    // An empty name makes a client refuse the whole tree.
    name: node.name === "" ? "(untitled)" : node.name,
    detail: node.detail,
    kind: toSymbolKind(node.kind, options),
    range: toRange(document, node.range),
    selectionRange: toRange(document, node.selection),
    children: node.children.map((child) => toDocumentSymbol(document, child, options)),
  };
}

/** A tree as a list, for clients that know no trees. */
export function toSymbolList(
  of: DocumentOf,
  uri: string,
  nodes: readonly DocumentSymbolNode[],
  options: KindOptions,
  containerName?: string,
): SymbolInformation[] {
  return nodes.flatMap((node) => [
    {
      name: node.name,
      kind: toSymbolKind(node.kind, options),
      location: toLocation(of, { uri, ...node.range }),
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...toSymbolList(of, uri, node.children, options, node.name),
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
