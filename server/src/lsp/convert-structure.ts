// From folds, selections and links to the protocol's.
import {
  type DocumentLink,
  type FoldingRange,
  FoldingRangeKind,
  type LinkedEditingRanges,
  type Range,
  type SelectionRange,
} from "vscode-languageserver";
import { kept } from "../base/kept.ts";
import type { Span } from "../base/span.ts";
import type { DocumentLinkAt, LinkTarget } from "../features/document-links.ts";
import type { Place } from "../model/anchor.ts";
import type { InSection } from "../model/in-section.ts";
import type { Fold } from "../model/section-folds.ts";
import type { Document } from "../syntax/sections.ts";
import { type DocumentOf, toLocation, toPosition, toRange, toSectionRange } from "./convert.ts";

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

/** How links are written for a client. */
export interface LinkOptions {
  readonly uri: string;
  readonly tooltips: boolean;
}

const keptLinks = kept<readonly DocumentLinkAt[], readonly DocumentLink[]>();

/** The links of a document; those of a section are made anew only where it has moved to another line. */
export function toDocumentLinks(
  document: Document,
  found: readonly InSection<DocumentLinkAt>[],
  options: LinkOptions,
): DocumentLink[] {
  return found.flatMap(({ section: index, items }) => {
    const section = document.sections[index];
    const line = document.startLines[index] ?? 0;
    if (section === undefined || items.length === 0) return [];
    const { uri, tooltips } = options;
    return keptLinks(items, [line, uri, tooltips], () =>
      items.flatMap((link) => toDocumentLink(link, toSectionRange(section, line, link), options) ?? []),
    );
  });
}

/** A link, whose target is left to be asked for where it takes looking up; `data` tells it again. */
function toDocumentLink(
  { tooltip, target }: DocumentLinkAt,
  range: Range,
  { uri, tooltips }: LinkOptions,
): DocumentLink | undefined {
  const shown = { range, ...(tooltips ? { tooltip } : {}) };
  if (target.kind === "definition") return { ...shown, data: { uri, target } satisfies LinkData };
  const address = target.kind === "file" ? target.uri : addressOf(target.path, uri);
  return address === undefined ? undefined : { ...shown, target: address };
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
