// The words of a section that mean something in a TR, as an editor may colour them. What only the study knows, its
// vocabulary and which clauses state requirements, comes in from above and is part of what the answer is remembered by.
import { memo } from "../base/memo.ts";
import type { Span } from "../base/span.ts";
import { clauseTokens, type Token } from "./clause-tokens.ts";
import type { SectionFacts } from "./facts.ts";
import { glossaryOfSection } from "./glossary.ts";
import { maskedProse, sourceSpan } from "./prose.ts";
import type { Statement } from "./statement.ts";
import { type Vocabulary, wordsOf } from "./vocabulary.ts";

/** The tokens of a section, in order, each within one line; none lies in another. Offsets in the section's text. */
export interface SectionTokens {
  readonly facts: SectionFacts;
  readonly tokens: readonly Token[];
}

/** What a section says by itself and by the vocabulary of its study. */
export const tokensWith = memo((vocabulary: Vocabulary) =>
  memo((facts: SectionFacts): SectionTokens => {
    const term = (span: Span, defines: boolean): Token => ({ ...span, kind: "term", defines });
    return withMore({ facts, tokens: [] }, [
      ...facts.clauses.flatMap((clause) => clauseTokens(facts, clause)),
      ...glossaryOfSection(facts).map(({ nameSpan }) => term(nameSpan, true)),
      ...wordsOf(vocabulary)(facts).map((span) => term(span, false)),
    ]);
  }),
);

/** The tokens of a section and, more, those of the statements of one of its clauses. */
export const withStatements = memo((before: SectionTokens) =>
  memo((statements: readonly Statement[]): SectionTokens => {
    const { facts } = before;
    const paragraphs = facts.clauses.flatMap((clause) => clause.paragraphs);
    const ends = new Map(paragraphs.map(({ start, end }) => [start, end]));
    return withMore(
      before,
      statements.flatMap((statement) => [
        ...ids(facts, statement, ends.get(statement.start)),
        ...modals(facts, statement),
      ]),
    );
  }),
);

/** Adds tokens that count in the prose; where two of them meet, the earlier one in the list stays. */
function withMore({ facts, tokens }: SectionTokens, more: readonly Token[]): SectionTokens {
  const { text } = facts.section;
  const taken = new Uint8Array(text.length);
  const all = [...tokens];
  for (const { start, end } of tokens) taken.fill(1, start, end);
  for (const token of more) {
    const span = sourceSpan(facts, token);
    if (taken.subarray(span.start, span.end).includes(1)) continue;
    taken.fill(1, span.start, span.end);
    for (const line of linesOf(text, span)) all.push({ ...line, kind: token.kind, defines: token.defines });
  }
  return { facts, tokens: all.sort((a, b) => a.start - b.start) };
}

/** The parts of a span in each line, without the indentation of those that follow. */
function linesOf(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^\s][^\r\n]*/g)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].trimEnd().length,
  }));
}

/** The author's own id, where it stands in the text or in a comment behind it, before the paragraph's `end`. */
function ids({ prose }: SectionFacts, { id, kind, start }: Statement, end: number | undefined): Token[] {
  if (id === undefined || end === undefined) return [];
  const at = prose.slice(start, end).indexOf(id);
  return at < 0 ? [] : [{ kind, start: start + at, end: start + at + id.length, defines: true }];
}

const MODAL = /\b(?:shall|should)(?:\s{1,4}not)?\b/g;

function modals(facts: SectionFacts, statement: Statement): Token[] {
  if (statement.kind !== "requirement") return [];
  return [...maskedProse(facts, statement).matchAll(MODAL)].map((found) => {
    const start = statement.start + found.index;
    return { kind: "modal", start, end: start + found[0].length, defines: false };
  });
}
