import { possibleAreas } from "../analysis/area-agreement.ts";
import { answersOf } from "../analysis/area-answers.ts";
import { listed } from "../base/listed.ts";
import { inModelOrder } from "../model/area-model.ts";
import type { AreasRule } from "./rule.ts";

/** A threat is answered where it lies: by a solution in one of its areas. */
export const threatAnsweredElsewhere: AreasRule = {
  code: "threat-answered-elsewhere",
  summary: "A threat lies in one area, and all solutions of its key issue in others",
  severity: "warning",
  scope: "areas",
  *check(study, areas) {
    for (const { threat, keyIssue, areas: own, solutions } of answersOf(areas)(study.trace).threats) {
      const others = inModelOrder(
        areas.model,
        solutions.flatMap(({ id }) => possibleAreas(areas, id)),
      );
      const names = listed(solutions.map(({ id }) => id));
      const lie = solutions.length === 1 ? `${names} lies` : `${names} lie`;
      yield {
        at: threat.at,
        message: `${threat.id} lies in ${listed(own)}, but what answers ${keyIssue.id} does not: ${lie} in ${listed(others)}.`,
        related: solutions.map(({ id, at }) => ({ at, message: `${id} addresses ${keyIssue.id}` })),
      };
    }
  },
};
