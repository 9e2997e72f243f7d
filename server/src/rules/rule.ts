// What a rule is: a value. A rule never sees its effective severity, never knows another rule, and names by its
// scope what its findings depend on.
import type { Span } from "../base/span.ts";
import type { Edit } from "../edits/edit.ts";
import type { Anchor, Place } from "../model/anchor.ts";
import type { SectionFacts } from "../model/facts.ts";
import type { Severity } from "../model/project.ts";
import type { Study } from "../model/study.ts";

/** A finding: where, and what to say. `S` is a span of a section's prose, or an anchor of a study. */
export interface Finding<S> {
  readonly at: S;
  /** Whether the span counts in the section's text instead. */
  readonly inText?: true;
  readonly message: string;
  readonly related?: readonly { readonly at: Anchor; readonly message: string }[];
  /** What the rule's fixes need to know, kept by the rule for itself. */
  readonly data?: unknown;
}

/** Edits that mend a finding, as one step. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

interface RuleBase {
  /** Stable kebab-case word; also the name of its page in docs/rules and of its fixture. */
  readonly code: string;
  readonly summary: string;
  /** Unless the user says otherwise. */
  readonly severity: Severity;
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

// A list of rules holds section rules with different givens; each is only ever called with its own.
export type Rule = SectionRule<never> | ClauseRule | StudyRule;

/** Makes a section rule a member of the list of rules. */
export function sectionRule<G extends object>(rule: SectionRule<G>): SectionRule<never> {
  return rule as unknown as SectionRule<never>;
}
