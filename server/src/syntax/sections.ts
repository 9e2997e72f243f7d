// The cut of a document into sections, kept under edits. A section begins at a top-level ATX heading.
// Whether a line is such a heading is the library parser's word, never ours: a fence, a comment or a list
// may hold lines that only look like one.
import { countLineEnds } from "../base/lines.ts";
import { reuseArray } from "../base/reuse.ts";
import { lastAtMost } from "../base/search.ts";
import { type Block, parseBlocks } from "./blocks.ts";
import type { YamlContext } from "./yaml-sections.ts";

/** A heading with all that follows it up to the next one. Immutable; equal text gives an equal section. */
export interface Section {
  readonly text: string;
  /** How many line ends the text holds. */
  readonly lines: number;
  /** The blocks of Markdown; none in other languages. */
  readonly blocks: readonly Block[];
  /** Of YAML: what the section is a part of. */
  readonly yaml?: YamlContext;
}

/** A text as sections. Immutable; an edit makes a new one that shares the untouched sections. */
export interface Document {
  readonly sections: readonly Section[];
  /** Offset of each section in the document. */
  readonly starts: readonly number[];
  /** Line number of each section's first line, from 0: the same array as before an edit that moves none of them. */
  readonly startLines: readonly number[];
  readonly length: number;
  readonly language: Language;
  /** What the last step cost: sections parsed, and characters handed to the parser. */
  readonly work: { readonly sections: number; readonly characters: number };
}

/** Replaces the text of `start` to `end` (offsets in the document) by `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How the texts of a language are cut. */
export interface Language {
  /**
   * Cuts `text`, which stands behind the section `before`, taking in `following` sections one after the other as
   * long as the last cut is not valid before them.
   */
  readonly cut: (text: string, before: Section | undefined, following: readonly Section[]) => Cut;
}

const MARKDOWN: Language = { cut: (text, _, following) => cutSections(text, following) };

/** Cuts `text` into sections from scratch. */
export function parseDocument(text: string, language: Language = MARKDOWN): Document {
  const cut = language.cut(text, undefined, []);
  return assemble(cut.sections, cut, { language });
}

/** The document after `change`. Only the sections that it touches are parsed again. */
export function editDocument(document: Document, change: TextChange): Document {
  const { sections, starts } = document;
  const start = clamp(change.start, 0, document.length);
  const end = clamp(change.end, start, document.length);
  let first = lastAtMost(starts, start);
  const last = lastAtMost(starts, end);
  // The line that begins a section also ended the one before: a change in it can undo that cut.
  if (first > 0 && start <= firstLineEnd(document, first)) first--;
  const from = starts[first] as number;
  const old = sections
    .slice(first, last + 1)
    .map((section) => section.text)
    .join("");
  const edited = old.slice(0, start - from) + change.text + old.slice(end - from);
  const { language } = document;
  const cut = language.cut(edited, sections[first - 1], sections.slice(last + 1));
  const kept = sections.length - (last + 1 + cut.swallowed);
  return assemble(
    sections.slice(0, first).concat(cut.sections, sections.slice(sections.length - kept)),
    cut,
    document,
  );
}

/** The whole text of a document. */
export function textOf(document: Document): string {
  return document.sections.map((section) => section.text).join("");
}

/** The text of a document from `start` to `end`. */
export function sliceOf(document: Document, start: number, end: number): string {
  const { sections, starts } = document;
  let out = "";
  for (let i = lastAtMost(starts, start); i < sections.length && (starts[i] ?? 0) < end; i++) {
    const from = starts[i] ?? 0;
    out += (sections[i] as Section).text.slice(Math.max(0, start - from), end - from);
  }
  return out;
}

/** What a document is made from: its language, and the lines of the one before an edit. */
type Before = Pick<Document, "language"> & Partial<Pick<Document, "startLines">>;

function assemble(sections: readonly Section[], cut: Cut, before: Before): Document {
  const starts = new Array<number>(sections.length);
  const startLines = new Array<number>(sections.length);
  let length = 0;
  let line = 0;
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i] as Section;
    starts[i] = length;
    startLines[i] = line;
    length += section.text.length;
    line += section.lines;
  }
  return {
    sections,
    starts,
    startLines: reuseArray(before.startLines, startLines),
    length,
    language: before.language,
    work: { sections: cut.sections.length, characters: cut.characters },
  };
}

function firstLineEnd(document: Document, index: number): number {
  const start = document.starts[index] as number;
  return start + lineEnd((document.sections[index] as Section).text, 0);
}

/** New sections in place of a text. */
export interface Cut {
  readonly sections: readonly Section[];
  /** How many of the following sections the text ran into. */
  readonly swallowed: number;
  /** How many characters were looked at. */
  readonly characters: number;
}

function cutSections(text: string, following: readonly Section[]): Cut {
  const sections: Section[] = [];
  let rest = text;
  let swallowed = 0;
  let characters = 0;
  for (;;) {
    const candidates = headingLines(rest);
    // What follows contributes its first line only: that is all the last cut depends on.
    const next = following[swallowed]?.text ?? "";
    const whole = rest + next.slice(0, lineEnd(next, 0));
    if (next !== "") candidates.push(rest.length);
    let at = 0;
    while (at < rest.length || sections.length + swallowed === 0) {
      const found = nextCut(whole, at, candidates);
      characters += found.characters;
      const behind = found.at ?? whole.length;
      if (behind > rest.length) break;
      sections.push(makeSection(rest.slice(at, behind), found.blocks));
      at = behind;
      if (at === rest.length) break;
    }
    if (at === rest.length) return { sections, swallowed, characters };
    // The last section swallows what follows: take twice as much of it each time, so that the sum stays linear.
    const more = Math.max(1, swallowed);
    rest =
      rest.slice(at) +
      following
        .slice(swallowed, swallowed + more)
        .map((s) => s.text)
        .join("");
    swallowed = Math.min(following.length, swallowed + more);
  }
}

function makeSection(text: string, blocks: readonly Block[]): Section {
  return { text, lines: countLineEnds(text), blocks };
}

interface FoundCut {
  readonly at: number | undefined;
  readonly blocks: readonly Block[];
  readonly characters: number;
}

/**
 * The first valid cut behind `from`: a candidate that the parser, given the text from `from` through that line,
 * takes for a top-level heading. Looks at one candidate, then at twice as many each time.
 */
function nextCut(text: string, from: number, candidates: readonly number[]): FoundCut {
  let characters = 0;
  const first = candidates.length === 0 ? 0 : firstAbove(candidates, from);
  for (let ahead = 1; ; ahead *= 2) {
    const last = candidates[first + ahead - 1];
    const window = text.slice(from, last === undefined ? text.length : lineEnd(text, last));
    const pass = parseBlocks(window);
    characters += window.length;
    // Behind a nesting that the parser gave up on, a heading at the start of a line is taken at its word.
    const given = pass.tooDeep
      ? candidates.slice(first, first + ahead).map((at) => at - from)
      : pass.headings;
    const heading = given.find((offset) => offset > 0);
    if (heading !== undefined) {
      return { at: from + heading, blocks: pass.blocks.filter((block) => block.start < heading), characters };
    }
    if (last === undefined) return { at: undefined, blocks: pass.blocks, characters };
  }
}

function firstAbove(values: readonly number[], limit: number): number {
  const index = lastAtMost(values, limit);
  return (values[index] as number) > limit ? index : index + 1;
}

const HASH = 35;

/** Offsets of the lines that look like ATX headings: candidates only, the parser decides. */
function headingLines(text: string): number[] {
  const offsets: number[] = [];
  for (let hash = text.indexOf("#"); hash >= 0; hash = text.indexOf("#", hash + 1)) {
    const start = headingLineAt(text, hash);
    if (start !== undefined) offsets.push(start);
    while (text.charCodeAt(hash + 1) === HASH) hash++;
  }
  return offsets;
}

/** Where the line of the heading begins whose hashes begin at `hash`; undefined if it is none. */
function headingLineAt(text: string, hash: number): number | undefined {
  let start = hash;
  while (start > 0 && hash - start < 3 && text.charCodeAt(start - 1) === 32) start--;
  if (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) return undefined;
  let behind = hash;
  while (text.charCodeAt(behind) === HASH) behind++;
  if (behind - hash > 6) return undefined;
  const unit = text.charCodeAt(behind);
  return behind === text.length || unit === 32 || unit === 9 || isLineEnd(unit) ? start : undefined;
}

/** Whether the UTF-16 unit ends a line. */
export function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** The offset behind the line that holds `from`, its end included. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
  return Math.min(text.length, at + 1);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** `text` as a document of one section without blocks: for files that are not Markdown but have places. */
export function plainDocument(text: string): Document {
  const section = makeSection(text, []);
  return assemble([section], { sections: [section], swallowed: 0, characters: 0 }, { language: MARKDOWN });
}
