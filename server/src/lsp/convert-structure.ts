// From folds, selections and links to the protocol's.
import {
  type DocumentLink,
  type FoldingRange,
  FoldingRangeKind,
  type LinkedEditingRanges,
  type SelectionRange,
} from "vscode-languageserver";
import type { Span } from "../base/span.ts";
import type { DocumentLinkAt, LinkTarget } from "../features/document-links.ts";
import type { Place } from "../model/anchor.ts";
import type { Fold } from "../model/section-folds.ts";
import type { Document } from "../syntax/sections.ts";
import { type DocumentOf, toLocation, toPosition, toRange } from "./convert.ts";

/** Whole lines, as every client folds them: characters are left out. */
export function toFoldingRange(document: Document, fold: Fold): FoldingRange {
  const [startLine, endLine] = [fold.start, fold.end].map((at) => toPosition(document, at).line);
  return {
    startLine: startLine ?? 0,
    endLine: endLine ?? 0,
    ...(fold.comment ? { kind: FoldingRangeKind.Comment } : {}),
  };
}

/** `spans` from the narrowest on; nothing at all where there is none. */
export function toSelectionRange(document: Document, spans: readonly Span[]): SelectionRange | undefined {
  return spans.reduceRight<SelectionRange | undefined>((parent, span) => {
    const range = toRange(document, span);
    return parent === undefined ? { range } : { range, parent };
  }, undefined);
}

/** A link, whose target is left to be asked for where it takes looking up; `data` tells it again. */
export function toDocumentLink(
  document: Document,
  uri: string,
  link: DocumentLinkAt,
): DocumentLink | undefined {
  const range = toRange(document, link);
  const { tooltip, target } = link;
  if (target.kind === "definition") return { range, tooltip, data: { uri, target } satisfies LinkData };
  const address = target.kind === "file" ? target.uri : addressOf(target.path, uri);
  return address === undefined ? undefined : { range, tooltip, target: address };
}

/** What is kept of a link until somebody follows it. */
export interface LinkData {
  readonly uri: string;
  readonly target: LinkTarget & { readonly kind: "definition" };
}

/** A path as its text has it, from the file `base`; undefined where it is none, or `base` is no place. */
function addressOf(path: string, base: string): string | undefined {
  try {
    return new URL(path, base).href;
  } catch {
    return undefined;
  }
}

/** The address of a place, as editors open one. */
export function toAddress(of: DocumentOf, place: Place): string {
  const { uri, range } = toLocation(of, place);
  return `${uri}#L${range.start.line + 1},${range.start.character + 1}`;
}

/** Places of one text; `|` ends a cell and can be in no title. */
export function toLinkedEditingRanges(
  document: Document,
  spans: readonly Span[],
): LinkedEditingRanges | null {
  if (spans.length === 0) return null;
  return { ranges: spans.map((span) => toRange(document, span)), wordPattern: "[^|\\r\\n]+" };
}
