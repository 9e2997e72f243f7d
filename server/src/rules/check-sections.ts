// The rules over sections, all of them in one pass: a study has hundreds of sections, and hardly one has a finding.
import { kept } from "../base/kept.ts";
import type { Span } from "../base/span.ts";
import type { SectionFacts } from "../model/facts.ts";
import type { FileModel } from "../model/file.ts";
import type { Study } from "../model/study.ts";
import { RULES } from "./index.ts";
import type { Finding, Rule, SectionRule } from "./rule.ts";

const SECTION_RULES = RULES.filter((rule) => rule.scope === "section");

/** What a rule found in a section, or with what it failed there. */
interface Found {
  readonly rule: SectionRule<never>;
  readonly findings: readonly Finding<Span>[];
  readonly failure?: Failure;
}

/** What a rule found in a section, and where that stands. */
export interface FoundInSection extends Found {
  readonly facts: SectionFacts;
  readonly file: FileModel;
  /** The section's offset in its document. */
  readonly start: number;
}

class Failure {
  constructor(readonly error: unknown) {}
}

/** What the rules find in the sections of `study`, or of its file `uri`, by rule; where they find nothing there is nothing. */
export function checkSections(
  study: Study,
  uri: string | undefined,
): ReadonlyMap<Rule, readonly FoundInSection[]> {
  const given = SECTION_RULES.map((rule) => attempt(() => rule.given(study) as object));
  const byRule = new Map<Rule, FoundInSection[]>();
  for (const file of study.files) {
    if (uri !== undefined && file.uri !== uri) continue;
    for (let i = 0; i < file.facts.length; i++) {
      const facts = file.facts[i] as SectionFacts;
      for (const found of keptFound(facts, given, () => checkSection(facts, given))) {
        const placed = { ...found, facts, file, start: file.document.starts[i] ?? 0 };
        const known = byRule.get(found.rule);
        if (known === undefined) byRule.set(found.rule, [placed]);
        else known.push(placed);
      }
    }
  }
  return byRule;
}

const keptFound = kept<SectionFacts, readonly Found[]>();

function checkSection(facts: SectionFacts, given: readonly object[]): readonly Found[] {
  return SECTION_RULES.flatMap((rule, i): readonly Found[] => {
    const own = given[i] as object;
    // The list holds rules with different givens, and each is called with its own.
    const findings = own instanceof Failure ? own : attempt(() => [...rule.check(facts, own as never)]);
    if (findings instanceof Failure) return [{ rule, findings: [], failure: findings }];
    return findings.length === 0 ? [] : [{ rule, findings }];
  });
}

function attempt<T extends object>(compute: () => T): T | Failure {
  try {
    return compute();
  } catch (error) {
    return new Failure(error);
  }
}
