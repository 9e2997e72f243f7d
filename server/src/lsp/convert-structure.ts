// From folds, selections and links to the protocol's.
import {
  type DocumentLink,
  type FoldingRange,
  FoldingRangeKind,
  type LinkedEditingRanges,
  type Range,
  type SelectionRange,
} from "vscode-languageserver";
import { keptList } from "../base/difference.ts";
import { memo } from "../base/memo.ts";
import type { Span } from "../base/span.ts";
import type { DocumentLinkAt, PointerTarget } from "../features/document-links.ts";
import type { Place } from "../model/anchor.ts";
import type { PointerKind } from "../model/pointer.ts";
import type { Fold } from "../model/section-folds.ts";
import type { Document, Section } from "../syntax/sections.ts";
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
  readonly short: ShortNames;
}

const keptLinks = memo((_short: ShortNames) =>
  keptList<Document["startLines"], readonly DocumentLinkAt[], readonly DocumentLink[]>(),
);

/** The links of a document; as long as no section moves to another line, only those of an edited one are made anew. */
export function toDocumentLinks(
  { sections, startLines }: Document,
  found: readonly (readonly DocumentLinkAt[])[],
  options: LinkOptions,
): DocumentLink[] {
  const { uri, tooltips, short } = options;
  const links = keptLinks(short)(startLines, `${tooltips} ${uri}`, found, (items, index) =>
    items.flatMap((link) => {
      const range = toSectionRange(sections[index] as Section, startLines[index] ?? 0, link);
      return toDocumentLink(link, range, options) ?? [];
    }),
  );
  const all: DocumentLink[] = [];
  for (const list of links) for (const link of list) all.push(link);
  return all;
}

/** A link, whose target is left to be asked for where it takes looking up; `data` tells it again. */
function toDocumentLink(
  { tooltip, target }: DocumentLinkAt,
  range: Range,
  { uri, tooltips, short }: LinkOptions,
): DocumentLink | undefined {
  const link: DocumentLink = tooltips ? { range, tooltip } : { range };
  if (target.kind === "definition") {
    const { study, target: to } = target;
    link.data = `${short.of(study)} ${to.kind} ${to.number}`;
    return link;
  }
  const address = target.kind === "file" ? target.uri : addressOf(target.path, uri);
  if (address === undefined) return undefined;
  link.target = address;
  return link;
}

/** The study that a link with `data` leads to, and what in it; undefined where the client lost that. */
export function fromLinkData(
  data: unknown,
  short: ShortNames,
): { readonly study: string; readonly target: PointerTarget } | undefined {
  // One string: hundreds of lists of three would take longer to write and to read.
  const [, named, kind, number] = (typeof data === "string" && /^(\d+) (\w+) (.*)$/.exec(data)) || [];
  const study = short.uri(Number(named));
  if (study === undefined || number === undefined) return undefined;
  return { study, target: { kind: kind as PointerKind, number } };
}

/** Numbers for the URIs that one connection speaks of: there are hundreds of links in a text, and URIs are long. */
export class ShortNames {
  private readonly uris: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(uri: string): number {
    const known = this.numbers.get(uri);
    if (known !== undefined) return known;
    this.numbers.set(uri, this.uris.length);
    return this.uris.push(uri) - 1;
  }

  uri(number: number): string | undefined {
    return this.uris[number];
  }
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
