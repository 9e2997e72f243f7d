// What a section names that a link can lead to. Where it leads, and whether it is there, is told by the workspace.
import { memo } from "../base/memo.ts";
import { lastAtMost } from "../base/search.ts";
import type { Span } from "../base/span.ts";
import { maskProse } from "../syntax/mask.ts";
import { type DocumentName, readDocumentNames } from "./document-name.ts";
import type { SectionFacts } from "./facts.ts";
import type { Pointer } from "./pointer.ts";
import { proseSpans, sourceSpan } from "./prose.ts";

/** What a place of a text names. Offsets count in the section's text. */
export interface LinkSource extends Span {
  readonly to:
    | { readonly kind: "document"; readonly name: DocumentName }
    | { readonly kind: "pointer"; readonly pointer: Pointer }
    /** The target of a link or image in Markdown, as written: a page, or a file beside this one. */
    | { readonly kind: "path"; readonly path: string };
}

/** The documents, clauses, tables, figures and paths that a section names, in the order of the text. */
export const sectionLinks = memo((facts: SectionFacts): readonly LinkSource[] => {
  const written = proseSpans(facts).flatMap((span) => linksOf(facts.prose, span));
  const pointers = facts.clauses
    .flatMap((clause) => clause.pointers)
    .map((pointer) => ({
      start: pointer.start,
      end: pointer.end,
      to: { kind: "pointer", pointer } as const,
    }));
  return [...written, ...pointers]
    .map((link) => ({ ...link, ...sourceSpan(facts, link) }))
    .sort((a, b) => a.start - b.start);
});

const LINK =
  /!?\[(?:[^[\]\\]|\\.){0,400}\]\(\s{0,4}<?((?:[^()\s<>]|\([^()\s<>]{0,200}\)){1,400})>?(?:\s{1,4}(?:"[^"]{0,200}"|'[^']{0,200}'))?\s{0,4}\)/dg;

function linksOf(text: string, { start, end }: Span): readonly LinkSource[] {
  const source = text.slice(start, end);
  const prose = maskProse(source);
  const names = readDocumentNames(prose, start).map((name) => ({
    start: name.start,
    end: name.end,
    to: { kind: "document", name } as const,
  }));
  if (!source.includes("](")) return names;
  // The mask keeps the brackets of a link, but not those in code.
  const links = [...source.matchAll(LINK)].filter(
    ({ 0: link, 1: path = "", index }) => prose[index + link.indexOf("[")] === "[" && isHarmless(path),
  );
  const starts = links.map(({ index }) => index);
  return [
    ...names.filter((name) => !covers(links[lastAtMost(starts, name.start - start)], name.start - start)),
    ...links.map(({ 1: path = "", indices }) => {
      const [from, to] = indices?.[1] ?? [0, 0];
      return { start: start + from, end: start + to, to: { kind: "path", path } as const };
    }),
  ];
}

function covers(link: RegExpExecArray | undefined, offset: number): boolean {
  return link !== undefined && link.index <= offset && offset < link.index + link[0].length;
}

/** Whether a click opens a file beside the text or a page, and nothing that an editor would run or log in to. */
function isHarmless(path: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return /^(?:https?|mailto):/i.test(path);
  return !/^[\\/]{2}|^#/.test(path);
}
