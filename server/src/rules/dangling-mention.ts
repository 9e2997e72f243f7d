import { isContribution } from "../model/contribution.ts";
import { headIds, idOf, isForeign, type Names } from "../model/names.ts";
import { sectionRule } from "./rule.ts";

const NO_NAMES: Names = { own: undefined, numbers: new Map(), ids: new Set(), items: [] };

/** A key issue or solution that a text or table names is defined in the study (TRC-05). */
export const danglingMention = sectionRule<Names>({
  code: "dangling-mention",
  summary: "A key issue or solution is named that the study does not have",
  severity: "warning",
  scope: "section",
  // A contribution names the key issues and solutions of its TR, which is not here.
  given: (study) =>
    study.outline.references.size > 0 && isContribution(study) ? NO_NAMES : study.trace.names,
  *check(facts, names) {
    for (const clause of facts.clauses) {
      if (clause.heading?.kind === "changeHistory") continue;
      for (const mention of clause.mentions) {
        if (isForeign(names, mention) || /^[xyz]/i.test(mention.number)) continue;
        const id = idOf(names, mention.kind, mention.number);
        // A draft that defines none of its kind (a pCR, a single clause) names those of its TR.
        if (!has(names, mention.kind) || names.ids.has(id)) continue;
        yield {
          at: { start: mention.start, end: mention.end },
          message: missing(names, mention.kind, mention.number),
        };
      }
      for (const table of clause.tables) {
        const ids = headIds(names, table);
        for (const [kind, heads, found] of [
          ["solution", table.solutions, ids.solutions],
          ["keyIssue", table.keyIssues, ids.keyIssues],
        ] as const) {
          for (const [index, head] of heads.entries()) {
            const id = found[index];
            if (head.number === undefined || id === undefined || !has(names, kind) || names.ids.has(id))
              continue;
            yield { at: { start: head.start, end: head.end }, message: missing(names, kind, head.number) };
          }
        }
      }
    }
  },
});

function has(names: Names, kind: "keyIssue" | "solution"): boolean {
  return names.items.some((item) => item.kind === kind && item.number !== undefined);
}

function missing(names: Names, kind: "keyIssue" | "solution", number: string): string {
  const known = names.items.flatMap((item) =>
    item.kind === kind && item.number !== undefined ? [`#${item.number}`] : [],
  );
  const what = kind === "keyIssue" ? "key issue" : "solution";
  const list = known.length <= 6 ? known.join(", ") : `${known[0]} to ${known.at(-1)}`;
  return `There is no ${what} #${number}: this study has ${list}.`;
}
