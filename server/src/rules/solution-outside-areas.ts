import { certainAreas } from "../analysis/area-agreement.ts";
import { answersOf } from "../analysis/area-answers.ts";
import { listed } from "../base/listed.ts";
import { linksFrom } from "../model/trace.ts";
import type { AreasRule } from "./rule.ts";

/** A solution lies in an area of what it addresses. */
export const solutionOutsideAreas: AreasRule = {
  code: "solution-outside-areas",
  summary: "A solution lies in none of the areas of a key issue that it addresses",
  severity: "info",
  scope: "areas",
  *check(study, areas) {
    for (const { solution, keyIssue } of answersOf(areas)(study.trace).solutions) {
      const claim = linksFrom(study.trace, solution.id, "addresses")
        .find((link) => link.to === keyIssue.id)
        ?.mentions.find((mention) => mention.source !== "table" && mention.at !== undefined)?.at;
      yield {
        at: claim ?? solution.at,
        message: `${solution.id} addresses ${keyIssue.id}, but lies in ${areasOf(solution.id)} and ${keyIssue.id} in ${areasOf(keyIssue.id)}.`,
        related: [{ at: keyIssue.at, message: keyIssue.id }],
      };
    }

    function areasOf(id: string): string {
      return listed(certainAreas(areas, id));
    }
  },
};
