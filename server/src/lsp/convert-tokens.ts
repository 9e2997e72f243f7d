// From tokens to the protocol's numbers. Lines are counted within a section and remembered with its tokens, so that a
// keystroke counts those of one section anew.
import type { SemanticTokensEdit, SemanticTokensLegend } from "vscode-languageserver";
import { lineStarts } from "../base/lines.ts";
import { memo } from "../base/memo.ts";
import type { PlacedTokens } from "../features/semantic-tokens.ts";
import type { TokenKind } from "../model/clause-tokens.ts";
import type { SectionTokens } from "../model/section-tokens.ts";
import type { Document } from "../syntax/sections.ts";

/** The protocol's own types where they fit; the others are described in package.json. */
const TYPES: Readonly<Record<TokenKind, string>> = {
  keyIssue: "class",
  solution: "method",
  threat: "event",
  requirement: "property",
  area: "enumMember",
  modal: "keyword",
  pointer: "pointer",
  citation: "citation",
  term: "term",
  note: "note",
  editorsNote: "editorsNote",
};
const KINDS = Object.keys(TYPES);
const DEFINITION = 1;

export const TOKEN_LEGEND: SemanticTokensLegend = {
  tokenTypes: Object.values(TYPES),
  tokenModifiers: ["definition"],
};

/** Lines of a document, the last one included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The tokens as the protocol has them, five numbers each; of `lines` alone where these are given. */
export function toTokenNumbers(document: Document, placed: readonly PlacedTokens[], lines?: Lines): number[] {
  const numbers: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { section, tokens } of placed) {
    const firstLine = document.startLines[section] ?? 0;
    for (const { line: inner, character, length, type, modifiers } of rowsOf(tokens)) {
      const line = firstLine + inner;
      if (lines !== undefined && (line < lines.first || line > lines.last)) continue;
      const sameLine = line === before.line;
      numbers.push(
        line - before.line,
        sameLine ? character - before.character : character,
        length,
        type,
        modifiers,
      );
      before = { line, character };
    }
  }
  return numbers;
}

interface Row {
  /** From the first line of the section. */
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: number;
  readonly modifiers: number;
}

const rowsOf = memo(({ facts, tokens }: SectionTokens): readonly Row[] => {
  const starts = lineStarts(facts.section.text);
  let line = 0;
  return tokens.map(({ start, end, kind, defines }) => {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= start) line++;
    return {
      line,
      character: start - (starts[line] ?? 0),
      length: end - start,
      type: KINDS.indexOf(kind),
      modifiers: defines ? DEFINITION : 0,
    };
  });
});

/** The one edit that makes `after` of `before`; none where they are the same. */
export function toTokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start++;
  let end = 0;
  while (end < least - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const deleteCount = before.length - start - end;
  const data = after.slice(start, after.length - end);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
