import type { Span } from "../base/span.ts";
import { type SectionTokens, tokensWith, withStatements } from "../model/section-tokens.ts";
import { clausesOfSection } from "../model/symbol.ts";
import { vocabularyOf } from "../model/vocabulary.ts";
import { sectionAt, studyFileOf, type Workspace } from "../model/workspace.ts";

/** The tokens of a section, and which section of the document it is. */
export interface PlacedTokens {
  readonly section: number;
  /** The same object as long as the section and what its study says of it are the same. */
  readonly tokens: SectionTokens;
}

/**
 * The words of the draft `uri` that mean something in a TR, section by section: of those that touch `range` where there
 * is one. Undefined where the file is no draft.
 */
export function semanticTokens(
  workspace: Workspace,
  uri: string,
  range?: Span,
): readonly PlacedTokens[] | undefined {
  const placed = studyFileOf(workspace, uri);
  if (placed === undefined || placed.file.facts.length === 0) return undefined;
  const { study, file, index } = placed;
  const vocabulary = vocabularyOf(study);
  const first = range === undefined ? 0 : sectionAt(file, range.start).section;
  const last = range === undefined ? file.facts.length - 1 : sectionAt(file, range.end).section;
  return file.facts.slice(first, last + 1).map((facts, at) => {
    const section = first + at;
    const statements = clausesOfSection(study, index, section).map(
      (clause) => study.statements[clause.index] ?? [],
    );
    const tokens = statements
      .filter((list) => list.length > 0)
      .reduce((before, list) => withStatements(before)(list), tokensWith(vocabulary)(facts));
    return { section, tokens };
  });
}
