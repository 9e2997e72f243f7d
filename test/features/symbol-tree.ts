import { type Span, shift } from "../../server/src/base/span.ts";
import {
  type ClauseSymbol,
  type DocumentSymbolKind,
  documentSymbols,
  type SymbolPart,
} from "../../server/src/features/document-symbols.ts";
import type { Workspace } from "../../server/src/model/workspace.ts";
import type { Document } from "../../server/src/syntax/sections.ts";
import { inDocument } from "./in-document.ts";

/** A node as a reader sees it, with offsets in the document. */
export interface SymbolNode {
  readonly name: string;
  readonly detail: string;
  readonly kind: DocumentSymbolKind;
  readonly range: Span;
  readonly selection: Span;
  readonly children: readonly SymbolNode[];
}

/** The symbols of a file as one tree of nodes. */
export function symbolTree(workspace: Workspace, uri: string): readonly SymbolNode[] {
  return nodesOf(workspace.files.get(uri)!.document, documentSymbols(workspace, uri));
}

function nodesOf(document: Document, parts: readonly SymbolPart[]): readonly SymbolNode[] {
  return parts.flatMap((part): readonly SymbolNode[] =>
    "items" in part
      ? inDocument(document, [part]).map((leaf) => ({ ...leaf, range: leaf, selection: leaf, children: [] }))
      : [nodeOf(document, part)],
  );
}

function nodeOf(document: Document, symbol: ClauseSymbol): SymbolNode {
  const { name, detail, kind, section, start, end, selection, children } = symbol;
  const base = document.starts[section]!;
  return {
    name,
    detail,
    kind,
    range: { start: base + start, end: document.starts[end.section]! + end.offset },
    selection: shift(selection, base),
    children: nodesOf(document, children),
  };
}
