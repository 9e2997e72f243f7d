import { isContribution } from "../model/contribution.ts";
import { sectionRule } from "./rule.ts";

/** Whether placeholders are in order: they are in a pCR, whose numbers the rapporteur allots. */
interface Placeholders {
  readonly allowed: boolean;
}
const ALLOWED: Placeholders = { allowed: true };
const LEFT_OVER: Placeholders = { allowed: false };

/** Nothing of the template is left: no "#X", no "[xx]", no "<Title>" (TRC-09). */
export const leftoverTemplate = sectionRule<Placeholders>({
  code: "leftover-template",
  summary: "A placeholder of the template was never filled in",
  severity: "warning",
  scope: "section",
  given: (study) => (isContribution(study) ? ALLOWED : LEFT_OVER),
  *check(facts, { allowed }) {
    if (allowed) return;
    for (const clause of facts.clauses) {
      const { heading } = clause;
      if (heading !== undefined && (heading.template || /^[XYZ]/.test(heading.number ?? ""))) {
        yield {
          at: heading.span,
          message: "This heading is the template's: give it a number and a title, or remove the clause.",
        };
      }
      for (const citation of clause.citations) {
        if (/^[xXyY]/.test(citation.number)) {
          yield {
            at: { start: citation.start, end: citation.end },
            message: `[${citation.number}] is a placeholder: put the number of the reference.`,
          };
        }
      }
    }
  },
});
