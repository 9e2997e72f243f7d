import { keptList } from "../base/difference.ts";
import { memo } from "../base/memo.ts";
import type { Span } from "../base/span.ts";
import type { SectionFacts } from "../model/facts.ts";
import type { Outline } from "../model/outline.ts";
import { type SectionTokens, tokensWith, withStatements } from "../model/section-tokens.ts";
import { clausesOfSection } from "../model/symbol.ts";
import { type Vocabulary, vocabularyOf } from "../model/vocabulary.ts";
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
  const tokensOf = (facts: SectionFacts, section: number): PlacedTokens => ({
    section,
    tokens: clausesOfSection(study, index, section)
      .map((clause) => study.statements[clause.index] ?? [])
      .filter((list) => list.length > 0)
      .reduce((before, list) => withStatements(before)(list), tokensWith(vocabulary)(facts)),
  });
  if (range === undefined) return keptTokens(vocabulary)(study.outline, uri, file.facts, tokensOf);
  const first = sectionAt(file, range.start).section;
  const last = sectionAt(file, range.end).section;
  return file.facts.slice(first, last + 1).map((facts, at) => tokensOf(facts, first + at));
}

/** The tokens by all that they are made of: the vocabulary, the outline, and the facts of a section. */
const keptTokens = memo((_vocabulary: Vocabulary) => keptList<Outline, SectionFacts, PlacedTokens>());
