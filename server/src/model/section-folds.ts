// What folds within one section: tables with their captions, code, lists of references, runs of notes, comments; in
// YAML the values that take several lines. Clauses fold over sections, which is another file's business.
import { lineAround, trimmed } from "../base/lines.ts";
import { memo } from "../base/memo.ts";
import { lastAtMost } from "../base/search.ts";
import type { Span } from "../base/span.ts";
import type { Block } from "../syntax/blocks.ts";
import { parseYamlSection, type YamlNode } from "../syntax/yaml-tree.ts";
import type { SectionFacts } from "./facts.ts";
import type { Paragraph } from "./paragraph.ts";

/** Text of which an editor need only show the first line. Offsets as whoever gives it says. */
export interface Fold extends Span {
  readonly comment: boolean;
  /** Whether any Markdown folds so: an editor's own support for it gives the same. */
  readonly markdown: boolean;
}

/** The folds of a section but for its clauses, in order. Offsets in the section's text. */
export const sectionFolds = memo((facts: SectionFacts): readonly Fold[] => {
  const { text } = facts.section;
  const found = facts.yaml === undefined ? markdownFolds(facts) : yamlFolds(facts);
  const folds = found.filter(({ start, end }) => hasLines(text, start, end));
  const byLine = new Map<number, Fold>();
  // Of those that begin in one line an editor can show the outermost alone.
  for (const fold of folds.sort((a, b) => b.start - a.start || a.end - b.end))
    byLine.set(lineAround(text, fold.start).start, fold);
  return [...byLine.values()].reverse();
});

/** Whether `text` from `start` to `end` takes more than one line: nothing else folds. */
export function hasLines(text: string, start: number, end: number): boolean {
  return end > text.length || /[\r\n]/.test(text.slice(start, end));
}

/** A block of metadata before the text: lines of YAML, which Markdown takes for a heading. */
const FRONT_MATTER =
  /^---[ \t]*(?:\r\n|\n|\r)(?=[\w"'-]{1,80}[ \t]*:)(?:[^\r\n]*(?:\r\n|\n|\r(?!\n))){1,400}?(?:---|\.\.\.)(?=\s|$)/;

/** The metadata at the start of a section, which only the first one of a file can have. */
export function frontMatterOf({ section }: SectionFacts): Span | undefined {
  const length = FRONT_MATTER.exec(section.text)?.[0].length;
  return length === undefined ? undefined : { start: 0, end: length };
}

function markdownFolds(facts: SectionFacts): Fold[] {
  const { section, clauses } = facts;
  const paragraphs = clauses.flatMap((clause) => clause.paragraphs);
  const starts = paragraphs.map(({ start }) => start);
  const front = frontMatterOf(facts);
  return [
    ...(front === undefined ? [] : [{ ...front, comment: false, markdown: true }]),
    ...section.blocks.flatMap((block) =>
      blockFold(section.text, block, paragraphs[lastAtMost(starts, block.start)]),
    ),
    ...runs(section.text, paragraphs),
  ];
}

/** The fold of a block; of a table with the caption that stands above it. */
function blockFold(text: string, block: Block, before: Paragraph | undefined): Fold[] {
  const { start, end } = trimmed(text, block.start, block.end);
  switch (block.kind) {
    case "table": {
      const captioned = before?.kind === "caption" && before.end <= start && isBlank(text, before.end, start);
      return [{ start: captioned ? before.start : start, end, comment: false, markdown: !captioned }];
    }
    case "code":
      return [{ start, end, comment: false, markdown: true }];
    case "html":
      return [{ start, end, comment: text.startsWith("<!--", start), markdown: true }];
    default:
      return [];
  }
}

/** Notes, or entries of the references, with nothing between them. */
function runs(text: string, paragraphs: readonly Paragraph[]): Fold[] {
  const folds: Fold[] = [];
  let run: { readonly first: Paragraph; last: Paragraph } | undefined;
  for (const paragraph of paragraphs) {
    const kind = runOf(paragraph);
    const follows =
      run !== undefined && kind === runOf(run.last) && isBlank(text, run.last.end, paragraph.start);
    if (run !== undefined && follows) run.last = paragraph;
    else {
      close();
      run = kind === undefined ? undefined : { first: paragraph, last: paragraph };
    }
  }
  close();
  return folds;

  function close(): void {
    if (run !== undefined)
      folds.push({ start: run.first.start, end: run.last.end, comment: false, markdown: false });
  }
}

function runOf({ kind }: Paragraph): "references" | "notes" | undefined {
  if (kind === "reference") return "references";
  return kind === "note" || kind === "editorsNote" || kind === "example" ? "notes" : undefined;
}

/** Whether nothing stands between two paragraphs but the marks of lists and quotations. */
function isBlank(text: string, from: number, to: number): boolean {
  return /^[\s>*+-]*$/.test(text.slice(from, to));
}

function yamlFolds({ section }: SectionFacts): Fold[] {
  const { root } = parseYamlSection(section);
  const folds: Fold[] = [];
  const texts: Span[] = [];
  const add = (start: number, node: YamlNode): void => {
    folds.push({ start, end: trimmed(section.text, start, node.end).end, comment: false, markdown: false });
  };
  const visit = (node: YamlNode): void => {
    if (node.kind === "scalar") texts.push(node);
    if (node.kind === "list")
      for (const item of node.items) {
        add(item.start, item);
        visit(item);
      }
    if (node.kind === "map")
      for (const { key, value } of node.entries) {
        add(key.start, value);
        visit(value);
      }
  };
  if (root !== undefined) visit(root);
  return [...folds, ...commentFolds(section.text, texts)];
}

const COMMENTS = /^[ \t]*#[^\r\n]*(?:(?:\r\n?|\n)[ \t]*#[^\r\n]*)+/gm;

/** Lines of comments that follow each other, none of which is a line of a text. */
function commentFolds(text: string, texts: readonly Span[]): Fold[] {
  const starts = texts.map(({ start }) => start);
  return [...text.matchAll(COMMENTS)].flatMap(({ 0: lines, index }) => {
    const before = texts[lastAtMost(starts, index)];
    if (before !== undefined && before.start <= index && index < before.end) return [];
    return [{ start: index, end: index + lines.length, comment: true, markdown: false }];
  });
}
