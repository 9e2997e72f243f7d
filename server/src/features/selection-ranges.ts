import { lineAround, trimmed } from "../base/lines.ts";
import { type Span, shift, touches } from "../base/span.ts";
import { clauseExtent, wholeExtent } from "../model/clause-extent.ts";
import type { ClauseFacts, SectionFacts } from "../model/facts.ts";
import type { Clause } from "../model/outline.ts";
import { proseOffset, sourceSpan } from "../model/prose.ts";
import { sectionLinks } from "../model/section-links.ts";
import { sentencesOf } from "../model/sentence.ts";
import { clausesOfSection } from "../model/symbol.ts";
import { type StudyFile, sectionAt, studyFileOf, type Workspace } from "../model/workspace.ts";
import { listExtents } from "../syntax/list-extent.ts";
import { tableRows } from "../syntax/table.ts";
import { yamlPath } from "../syntax/yaml-path.ts";
import { parseYamlSection } from "../syntax/yaml-tree.ts";

/**
 * What a selection at `offset` of the draft `uri` can grow to, the narrowest first: word, mention, sentence, paragraph,
 * item or cell, row, list or table, the text of the clause, the clause, the clauses above, all. Offsets in the document.
 * Undefined where the file is no draft.
 */
export function selectionRanges(
  workspace: Workspace,
  uri: string,
  offset: number,
): readonly Span[] | undefined {
  const placed = studyFileOf(workspace, uri);
  if (placed === undefined) return undefined;
  const { section, offset: at } = sectionAt(placed.file, offset);
  const facts = placed.file.facts[section];
  const whole = { start: 0, end: placed.file.document.length };
  if (facts === undefined) return [whole];
  const base = placed.file.document.starts[section] ?? 0;
  const spans = [
    ...textSpans(facts, at),
    ...(facts.yaml === undefined ? blockSpans(facts, at) : valueSpans(facts, at)),
  ].map((span) => shift(span, base));
  return nested([...spans, ...clauseSpans(placed, section, offset), whole], offset);
}

/** Those of `spans` that hold the place and each other, from the narrowest on. */
function nested(spans: readonly Span[], at: number): readonly Span[] {
  const chain: Span[] = [];
  const around = spans.filter((span) => touches(span, at) && span.start < span.end);
  for (const span of [...around].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain.at(-1) ?? { start: at, end: at };
    const grows = span.end - span.start > last.end - last.start;
    if (grows && span.start <= last.start && span.end >= last.end) chain.push(span);
  }
  return chain;
}

/** Words, mentions, sentences and paragraphs. */
function textSpans(facts: SectionFacts, at: number): readonly Span[] {
  const inProse = proseOffset(facts, at);
  return [
    wordAt(facts.section.text, at),
    ...sectionLinks(facts),
    ...facts.clauses
      .flatMap((clause) => spansOfClause(facts.prose, clause, inProse))
      .map((span) => sourceSpan(facts, span)),
  ];
}

function spansOfClause(prose: string, clause: ClauseFacts, at: number): readonly Span[] {
  const named = [...clause.mentions, ...clause.citations, ...clause.pointers, ...clause.areas];
  const { heading } = clause;
  const paragraphs = clause.paragraphs.filter((paragraph) => touches(paragraph, at));
  return [
    ...named.filter((span) => touches(span, at)),
    ...(heading === undefined ? [] : [heading.titleSpan, heading.span]),
    ...paragraphs.flatMap((paragraph) => [paragraph, sentenceAt(prose, paragraph, at)]),
  ];
}

function sentenceAt(prose: string, { start, end }: Span, at: number): Span {
  const sentence = shift(sentencesOf(prose.slice(start, end))(at - start), start);
  return trimmed(prose, sentence.start, sentence.end);
}

function wordAt(text: string, at: number): Span {
  const line = lineAround(text, at);
  const from = Math.max(line.start, at - LONGEST_WORD);
  const before = /[\p{L}\p{M}\p{N}_-]*$/u.exec(text.slice(from, at))?.[0].length ?? 0;
  const behind =
    /^[\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(at, Math.min(line.end, at + LONGEST_WORD)))?.[0].length ?? 0;
  return { start: at - before, end: at + behind };
}

const LONGEST_WORD = 200;

/** The block of Markdown at the place, the cell and row of a table, and the lists around it. */
function blockSpans({ section, clauses }: SectionFacts, at: number): readonly Span[] {
  const { text, blocks } = section;
  const index = blocks.findIndex((block) => touches(lineSpan(text, block), at));
  const block = blocks[index];
  if (block === undefined) return [];
  const spans = [lineAround(text, at), block, lineSpan(text, block), ...listExtents(section, index)];
  if (block.kind !== "table") return spans.slice(block.kind === "code" ? 0 : 1);
  const caption = clauses
    .flatMap(({ paragraphs }) => paragraphs)
    .find(
      ({ kind, end }) =>
        kind === "caption" && end <= block.start && text.slice(end, block.start).trim() === "",
    );
  const cells = tableRows(text.slice(block.start, block.end), block.start).flat();
  return [
    ...spans,
    ...cells.filter((cell) => touches(cell, at)),
    ...(caption === undefined ? [] : [{ start: caption.start, end: block.end }]),
  ];
}

/** A block with the marks before it in its first line. */
function lineSpan(text: string, { start, end }: Span): Span {
  return trimmed(text, lineAround(text, start).start, end);
}

/** The values of YAML at the place, with their keys. */
function valueSpans({ section }: SectionFacts, at: number): readonly Span[] {
  return yamlPath(parseYamlSection(section), at).flatMap(({ node, entry }) => {
    const own = trimmed(section.text, node.start, node.end);
    if (entry === undefined) return [own];
    return [own, trimmed(section.text, entry.key.start, Math.max(entry.key.end, entry.value.end))];
  });
}

/** The text of the clause at the place, the clause, and with its subclauses every clause above it. */
function clauseSpans(placed: StudyFile, section: number, offset: number): readonly Span[] {
  const { study, file, index } = placed;
  const own = clausesOfSection(study, index, section).filter((clause) =>
    touches(clauseExtent(placed, clause), offset),
  );
  const spans: Span[] = [];
  for (const clause of own) {
    const extent = clauseExtent(placed, clause);
    spans.push(extent, bodyOf(clause, extent));
    for (let above: Clause | undefined = clause; above !== undefined && above.file === index; ) {
      spans.push(wholeExtent(placed, above));
      above = study.outline.clauses[above.parent];
    }
  }
  return spans;

  function bodyOf({ part }: Clause, extent: Span): Span {
    const facts = file.facts[section];
    const heading = facts?.clauses[part]?.heading?.span;
    if (facts === undefined || heading === undefined || facts.yaml !== undefined) return extent;
    const base = file.document.starts[section] ?? 0;
    const body = trimmed(facts.section.text, sourceSpan(facts, heading).end, extent.end - base);
    return shift(body, base);
  }
}
