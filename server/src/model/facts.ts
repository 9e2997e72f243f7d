// Facts of one section: what its text says by itself. Nothing here looks at another section or another file,
// so a section with the same text has the same facts, wherever it stands.
import type { Span } from "../base/span.ts";
import type { Block } from "../syntax/blocks.ts";
import { maskProse } from "../syntax/mask.ts";
import type { Section } from "../syntax/sections.ts";
import { tableRows } from "../syntax/table.ts";
import { type AreaStatement, readAreas } from "./area.ts";
import { type Citation, readCitations } from "./citation.ts";
import { type Claim, readLead } from "./claim.ts";
import { type ClauseValue, clauseValue } from "./clause-value.ts";
import { type Consolidation, readConsolidations } from "./consolidation.ts";
import type { Declaration } from "./declaration.ts";
import { type Heading, readHeading } from "./heading.ts";
import { lostHeading } from "./lost-heading.ts";
import { besideEachOther, commentsInText, readTableComments, type TableComment } from "./managed-table.ts";
import { introducesMapping, type MappingLine, mappingsOfLines, readMappingLines } from "./mapping-lines.ts";
import { type MappingTable, readMappingTable } from "./mapping-table.ts";
import { type Mention, readMentions } from "./mention.ts";
import { type Paragraph, readParagraph } from "./paragraph.ts";
import { type Pointer, readPointers } from "./pointer.ts";
import { type Reference, readReference } from "./reference.ts";
import type { Statement } from "./statement.ts";
import { readUpstream, type Upstream } from "./upstream.ts";
import type { YamlFacts } from "./yaml-facts.ts";

/** A key with its text. From the key to the end of the text; offsets count in the section's prose. */
export interface ListedEntry extends Span {
  readonly name: string;
  readonly nameSpan: Span;
  readonly text: string;
}

/** Facts of one clause: a heading and what stands below it up to the next. Offsets count in the section's prose. */
export interface ClauseFacts extends Span {
  /** Undefined for text before the first heading of a file. */
  readonly heading: Heading | undefined;
  readonly paragraphs: readonly Paragraph[];
  readonly mentions: readonly Mention[];
  readonly citations: readonly Citation[];
  /** The clauses, tables and figures that the text points to; a caption does not point to itself. */
  readonly pointers: readonly Pointer[];
  readonly tables: readonly MappingTable[];
  readonly consolidations: readonly Consolidation[];
  readonly references: readonly Reference[];
  readonly areas: readonly AreaStatement[];
  readonly upstream: readonly Upstream[];
  /** The comments between which Rapporteur keeps a table. */
  readonly tableComments?: readonly TableComment[];
  /** What the clause says instead of listing something ("Not applicable."). */
  readonly value: ClauseValue;
  /** Of a draft in YAML: the threats or requirements that it lists, and the links that it declares. */
  readonly statements?: readonly Statement[];
  readonly declarations?: readonly Declaration[];
  /** Of a conclusion in YAML: the state that it declares. */
  readonly state?: string;
  /** Of a draft in YAML: what the keys of the clause stand for, where they are terms, abbreviations or areas. */
  readonly entries?: readonly ListedEntry[];
}

/** Facts of a section: usually one clause, more where headings lost their style. */
export interface SectionFacts {
  readonly section: Section;
  /** What the recognisers read and the offsets of the facts count in: the section's text, or the values of its YAML. */
  readonly prose: string;
  readonly clauses: readonly ClauseFacts[];
  readonly yaml?: YamlFacts;
}

interface Draft {
  heading: Heading | undefined;
  start: number;
  end: number;
  paragraphs: Paragraph[];
  mentions: Mention[];
  citations: Citation[];
  pointers: Pointer[];
  tables: MappingTable[];
  lines: MappingLine[];
  /** Whether a list of key issues or solutions maps them here. */
  maps: boolean;
  consolidations: Consolidation[];
  references: Reference[];
  areas: AreaStatement[];
  upstream: Upstream[];
  tableComments: TableComment[];
}

/** Reads the facts of `section`, which is Markdown. */
export function readFacts(section: Section): SectionFacts {
  const { text, blocks } = section;
  const clauses = readClauses(text, blocks, { heading: undefined, start: 0, end: text.length });
  return { section, prose: text, clauses };
}

/** Reads what `blocks` of `text` say: the clause `first`, and one more for each heading among them. */
export function readClauses(
  text: string,
  blocks: readonly Block[],
  first: { readonly heading: Heading | undefined; readonly start: number; readonly end: number },
): ClauseFacts[] {
  const clauses: Draft[] = [];
  let draft = open(first.heading, first.start);
  let lead: Claim = "names";
  function open(heading: Heading | undefined, start: number): Draft {
    const opened = {
      heading,
      start,
      end: first.end,
      paragraphs: [],
      mentions: [],
      citations: [],
      pointers: [],
      tables: [],
      lines: [],
      maps: heading?.kind === "mapping",
      consolidations: [],
      references: [],
      areas: [],
      upstream: [],
      tableComments: [],
    };
    clauses.push(opened);
    return opened;
  }
  const begin = (heading: Heading, start: number): void => {
    draft.end = start;
    if (draft.heading === undefined && draft.start === start && clauses.length === 1) clauses.pop();
    draft = open(heading, start);
    lead = "names";
  };
  for (const [at, block] of blocks.entries()) {
    const source = text.slice(block.start, block.end);
    if (block.kind === "code") continue;
    if (block.kind === "html") {
      addAll(draft.areas, readAreas(source, block.start));
      addAll(draft.tableComments, readTableComments(source, block.start, block.depth > 0 || block.quoted));
      continue;
    }
    if (block.kind === "table") {
      readTable(draft, source, block.start, isSummary(draft.tableComments.at(-1), text, blocks.slice(at)));
      continue;
    }
    const prose = maskProse(source);
    const lost =
      block.kind === "heading" && !/^\s*note\b/i.test(prose) ? undefined : lostHeading(prose, block);
    if (lost !== undefined) {
      if (lost.at > 0) readProse(draft, block, prose.slice(0, lost.at), source.slice(0, lost.at), lead);
      begin(
        readHeading(
          prose.slice(lost.at, lost.end),
          source.slice(lost.at, lost.end),
          block.start + lost.at,
          lost.level,
        ),
        block.start + lost.at,
      );
      continue;
    }
    if (block.kind === "heading") {
      begin(readHeading(prose, source, block.start, block.depth), headingStart(text, block));
      addAll(draft.mentions, headingMentions(readMentions(prose, block.start, "names"), draft.heading));
      addAll(draft.citations, readCitations(prose, block.start));
      continue;
    }
    addAll(draft.tableComments, commentsInText(source, block.start));
    readProse(draft, block, prose, source, lead);
    if (!block.item || prose.endsWith(":")) lead = readLead(prose);
  }
  return clauses.map(({ lines, maps: _, ...clause }) => ({
    ...clause,
    tables: [...clause.tables, ...mappingsOfLines(lines)],
    tableComments: besideEachOther(clause.tableComments, text),
    value: clauseValue(clause.paragraphs, text),
  }));
}

/** "Solution #9 to Key Issue 2": a solution that names a key issue in its title addresses it. */
export function headingMentions(
  mentions: readonly Mention[],
  heading: Heading | undefined,
): readonly Mention[] {
  if (heading?.kind !== "solution") return mentions;
  return mentions.map((mention) =>
    mention.kind === "keyIssue" && mention.claim === "names" ? { ...mention, claim: "addresses" } : mention,
  );
}

/** Adds what may be more than a call takes as arguments. */
function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

/** Where the line of a heading begins, hashes included. */
function headingStart(text: string, block: Block): number {
  let at = block.start;
  while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at--;
  return at;
}

/** References on consecutive lines are one paragraph to Markdown, and one entry each to their author. */
const NEXT_REFERENCE = /\n[ \t]*(?=\[(?:\d{1,3}[a-z]?|[xXyY]{1,2})\][ \t\u00a0])/g;

function readProse(draft: Draft, block: Block, prose: string, source: string, lead: Claim): void {
  let at = 0;
  for (const next of prose.startsWith("[") ? prose.matchAll(NEXT_REFERENCE) : []) {
    readPiece(
      draft,
      { ...block, start: block.start + at },
      prose.slice(at, next.index),
      source.slice(at, next.index),
      lead,
    );
    at = next.index + next[0].length;
  }
  if (at === 0) readPiece(draft, block, prose, source, lead);
  else readPiece(draft, { ...block, start: block.start + at }, prose.slice(at), source.slice(at), lead);
}

function readPiece(draft: Draft, block: Block, prose: string, source: string, lead: Claim): void {
  const paragraph = readParagraph(prose, source, block.start, { item: block.item, depth: block.depth });
  draft.paragraphs.push(paragraph);
  const reference = readReference(paragraph, source);
  if (reference !== undefined) draft.references.push(reference);
  else addAll(draft.citations, readCitations(prose, block.start));
  if (!paragraph.item && paragraph.depth === 0)
    draft.maps = draft.heading?.kind === "mapping" || introducesMapping(prose);
  const lines =
    draft.maps && paragraph.item
      ? readMappingLines(prose, block.start, draft.paragraphs.length - 1)
      : undefined;
  if (lines !== undefined) addAll(draft.lines, lines);
  else addAll(draft.mentions, readMentions(prose, block.start, block.item ? lead : "names"));
  const from = paragraph.kind === "caption" ? paragraph.bodyStart : block.start;
  addAll(draft.pointers, readPointers(prose.slice(from - block.start), from));
  addAll(draft.areas, readAreas(source, block.start));
  addAll(draft.upstream, readUpstream(prose, block.start));
}

/** Whether a table below the comment `above` is one that Rapporteur makes of what others say: it states nothing. */
function isSummary(above: TableComment | undefined, text: string, below: readonly Block[]): boolean {
  if (above?.opens === undefined || /^solutions-by-key-issue/i.test(above.opens)) return false;
  const end = below.find(
    ({ kind, start, end }) => kind === "html" && readTableComments(text.slice(start, end), start).length > 0,
  );
  return end !== undefined && readTableComments(text.slice(end.start, end.end), 0)[0]?.opens === undefined;
}

function readTable(draft: Draft, source: string, start: number, summary: boolean): void {
  const table = summary ? undefined : readMappingTable(source, start);
  if (table !== undefined) draft.tables.push(table);
  if (!summary) addAll(draft.consolidations, readConsolidations(source, start));
  for (const row of tableRows(source, start)) {
    for (const cell of row) {
      const prose = maskProse(source.slice(cell.start - start, cell.end - start));
      addAll(draft.citations, readCitations(prose, cell.start));
      addAll(draft.pointers, readPointers(prose, cell.start));
      if (table === undefined) addAll(draft.mentions, readMentions(prose, cell.start, "names"));
    }
  }
}
