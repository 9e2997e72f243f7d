// What a rule is: a value. A rule never sees its effective severity, never knows another rule, and names by its
// scope what its findings depend on.

import type { StudyAreas } from "../analysis/item-areas.ts";
import type { Similarity } from "../analysis/similarity.ts";
import type { Span } from "../base/span.ts";
import type { DeclareIn } from "../edits/declare-areas.ts";
import type { TitledChange } from "../edits/edit.ts";
import type { Anchor, ClauseSpan, Place } from "../model/anchor.ts";
import type { SectionFacts } from "../model/facts.ts";
import type { Severity } from "../model/project.ts";
import type { Study } from "../model/study.ts";

/** A finding: where, and what to say. `S` is a span of a section's prose, or an anchor of a study. */
export interface Finding<S> {
  readonly at: S;
  /** Whether the span counts in the section's text instead. */
  readonly inText?: true;
  readonly message: string;
  readonly related?: readonly Related[];
  /** What the rule's fixes need to know, kept by the rule for itself. */
  readonly data?: unknown;
}

/** Another place that a finding speaks of. */
export interface Related {
  readonly at: Anchor | ClauseSpan;
  readonly message: string;
}

/** What mends a finding, as one step. */
export interface Fix extends TitledChange {
  /** Whether it may be made without asking: there is nothing to choose, and no word of an author is lost. */
  readonly automatic?: true;
}

/** What the user wants of fixes. */
export interface FixOptions {
  /** Where a fix declares areas. */
  readonly declareIn: DeclareIn;
}

interface RuleBase {
  /** Stable kebab-case word; also the name of its page in docs/rules and of its fixture. */
  readonly code: string;
  readonly summary: string;
  /** Unless the user says otherwise; a rule that is off waits for a user who asks for it. */
  readonly severity: Severity | "off";
  /** What the study itself makes of the severity; undefined where it says nothing. */
  readonly severityIn?: (study: Study) => Severity | undefined;
}

/** A rule over one section; its findings are reused while the section's text and `given` are the same. */
export interface SectionRule<G extends object> extends RuleBase {
  readonly scope: "section";
  /** What it needs of the study: a value that keeps its identity while it says the same. */
  readonly given: (study: Study) => G;
  readonly check: (facts: SectionFacts, given: G) => Iterable<Finding<Span>>;
  readonly fixes?: (study: Study, finding: Finding<Span>, place: Place) => readonly Fix[];
}

/** A rule over the clauses of a study; reused while the outline is the same. */
export interface ClauseRule extends RuleBase {
  readonly scope: "clause";
  readonly check: (study: Study) => Iterable<Finding<Anchor>>;
  readonly fixes?: (study: Study, finding: Finding<Anchor>) => readonly Fix[];
}

/** A rule over the trace of a study; reused while the trace is the same. */
export interface StudyRule extends RuleBase {
  readonly scope: "study";
  readonly check: (study: Study) => Iterable<Finding<Anchor>>;
  readonly fixes?: (study: Study, finding: Finding<Anchor>) => readonly Fix[];
}

/**
 * A rule over the areas of a study, run only where the study itself works with areas. Reused while the areas are the
 * same, which they are not once a clause of a key issue or solution has changed: so a finding may stand at words.
 */
export interface AreasRule extends RuleBase {
  readonly scope: "areas";
  readonly check: (study: Study, areas: StudyAreas) => Iterable<Finding<Anchor | ClauseSpan>>;
  readonly fixes?: (
    study: Study,
    finding: Finding<Anchor | ClauseSpan>,
    given: FixOptions & { readonly areas: StudyAreas },
  ) => readonly Fix[];
}

/**
 * A rule over what is similar in the workspace; reused while the similarity and the trace are the same. It speaks
 * unasked of what is no mistake, so editors keep it quiet where somebody is typing.
 */
export interface SimilarityRule extends RuleBase {
  readonly scope: "similarity";
  readonly check: (study: Study, similarity: Similarity) => Iterable<Finding<Anchor>>;
  readonly fixes?: (study: Study, finding: Finding<Anchor>, similarity: Similarity) => readonly Fix[];
}

/**
 * A rule over the tables that Rapporteur keeps, which depend on any word of the study, and on other documents at hand.
 * It runs after every change, so it must find out at once that a study has no such table.
 */
export interface TablesRule extends RuleBase {
  readonly scope: "tables";
  readonly check: (study: Study, studies: readonly Study[]) => Iterable<Finding<ClauseSpan>>;
  readonly fixes?: (study: Study, finding: Finding<ClauseSpan>, studies: readonly Study[]) => readonly Fix[];
}

// A list of rules holds section rules with different givens; each is only ever called with its own.
export type Rule = SectionRule<never> | ClauseRule | StudyRule | AreasRule | SimilarityRule | TablesRule;

/** Makes a section rule a member of the list of rules. */
export function sectionRule<G extends object>(rule: SectionRule<G>): SectionRule<never> {
  return rule as unknown as SectionRule<never>;
}
