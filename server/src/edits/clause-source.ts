// The text of a clause, and paragraphs that are added to it. Places count from the start of the clause's section.
import type { ClauseFacts, SectionFacts } from "../model/facts.ts";
import { type Clause, isHeaded } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import type { TextChange } from "../syntax/sections.ts";
import type { Edit } from "./edit.ts";
import { endOfLine, lineEndOf } from "./yaml-lines.ts";

/** A clause where it is written. */
export interface ClauseSource {
  readonly uri: string;
  /** Where the section begins in its document. */
  readonly base: number;
  /** The text of the section. */
  readonly text: string;
  readonly section: SectionFacts;
  readonly facts: ClauseFacts;
}

/** The last clause below `clause`, itself included. Text before the first heading of a further file is none of it. */
export function lastClause({ outline }: Study, clause: Clause): Clause {
  return outline.clauses.slice(clause.index, clause.end).filter(isHeaded).at(-1) ?? clause;
}

/** Where `clause` is written; undefined for a clause of another study. */
export function clauseSource(study: Study, clause: Clause): ClauseSource | undefined {
  const file = study.files[clause.file];
  const section = file?.facts[clause.section];
  const facts = section?.clauses[clause.part];
  if (file === undefined || section === undefined || facts === undefined) return undefined;
  const base = file.document.starts[clause.section] ?? 0;
  return { uri: file.uri, base, text: section.section.text, section, facts };
}

/** `change` of the section as an edit of the file. */
export function inFile({ uri, base }: ClauseSource, { start, end, text }: TextChange): Edit {
  return { uri, start: base + start, end: base + end, text };
}

/** Adds `paragraph` behind all that the clause says. */
export function paragraphAtEnd({ text, facts }: ClauseSource, paragraph: string): TextChange {
  const last = facts.start + text.slice(facts.start, facts.end).trimEnd().length;
  const at = Math.min(endOfLine(text, last), facts.end);
  const eol = lineEndOf(text);
  return { start: at, end: at, text: `${eol}${eol}${paragraph}` };
}

/** Adds `paragraph` between the heading and what follows; undefined for a clause without a heading. */
export function paragraphUnderHeading(source: ClauseSource, paragraph: string): TextChange | undefined {
  const { heading } = source.facts;
  return heading === undefined ? undefined : paragraphBehind(source, heading.span.end, paragraph);
}

/** Adds `paragraph` behind the line in which `place` of the section stands, apart from what follows. */
export function paragraphBehind({ text }: ClauseSource, place: number, paragraph: string): TextChange {
  const at = endOfLine(text, place);
  const eol = lineEndOf(text);
  const apart = /^\r?\n[ \t]*\S/.test(text.slice(at, at + 200)) ? eol : "";
  return { start: at, end: at, text: `${eol}${eol}${paragraph}${apart}` };
}
