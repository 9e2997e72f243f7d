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
  let before = 0;
  for (const { section, tokens } of placed) {
    const first = document.startLines[section] ?? 0;
    const within = lines && { first: lines.first - first, last: lines.last - first };
    const rows = within === undefined ? rowsOf(tokens) : readRows(tokens, within);
    if (rows.numbers.length === 0) continue;
    // Sections begin with lines, so that only the line of its first token depends on what stands before.
    numbers.push(first + (rows.numbers[0] ?? 0) - before);
    for (let i = 1; i < rows.numbers.length; i++) numbers.push(rows.numbers[i] as number);
    before = first + rows.last;
  }
  return numbers;
}

/** The numbers of a section as if it were a document, and the line of its last token. */
interface Rows {
  readonly numbers: readonly number[];
  readonly last: number;
}

const rowsOf = memo(
  (tokens: SectionTokens): Rows => readRows(tokens, { first: 0, last: Number.POSITIVE_INFINITY }),
);

function readRows({ facts, tokens }: SectionTokens, { first, last }: Lines): Rows {
  const starts = lineStarts(facts.section.text);
  const numbers: number[] = [];
  let line = 0;
  let before = { line: 0, character: 0 };
  for (const { start, end, kind, defines } of tokens) {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= start) line++;
    if (line < first || line > last) continue;
    const character = start - (starts[line] ?? 0);
    const back = numbers.length > 0 && line === before.line ? before.character : 0;
    numbers.push(
      line - before.line,
      character - back,
      end - start,
      KINDS.indexOf(kind),
      defines ? DEFINITION : 0,
    );
    before = { line, character };
  }
  return { numbers, last: before.line };
}

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
