// Which areas the solutions of a key issue lie in, against those of its threats.
import { memo } from "../base/memo.ts";
import { solutionsFor } from "../model/answers.ts";
import { mainAreaOf } from "../model/area-model.ts";
import { type Item, linksTo, partsOf, type Trace } from "../model/trace.ts";
import { certainAreas, overlap, possibleAreas } from "./area-agreement.ts";
import type { StudyAreas } from "./item-areas.ts";

/** A threat whose key issue has solutions, all of which lie in other areas than the threat. */
export interface AnsweredElsewhere {
  readonly threat: Item;
  readonly keyIssue: Item;
  /** Where the threat lies. */
  readonly areas: readonly string[];
  readonly solutions: readonly Item[];
}

/** A solution that addresses a key issue and lies in other areas. */
export interface AnswersElsewhere {
  readonly solution: Item;
  readonly keyIssue: Item;
}

/** What {@link answersOf} finds: threats that no solution reaches, and of other key issues solutions beside them. */
export interface Answers {
  readonly threats: readonly AnsweredElsewhere[];
  readonly solutions: readonly AnswersElsewhere[];
}

/**
 * The threats of `trace` that solutions answer only from other areas; and the solutions that lie outside the areas of
 * a key issue, but for those of key issues whose solutions all do and whose threats tell that already. Items whose
 * areas nobody declared and whose texts are not sure of any speak against neither.
 */
export const answersOf = memo((areas: StudyAreas) =>
  memo((trace: Trace): Answers => {
    const threats: AnsweredElsewhere[] = [];
    const solutions: AnswersElsewhere[] = [];
    for (const keyIssue of trace.items) {
      if (keyIssue.kind !== "keyIssue") continue;
      const all = solutionsFor(trace, keyIssue);
      const found = partsOf(trace, keyIssue.id, "threat").filter(
        (threat) =>
          all.length > 0 &&
          !isAnsweredByName(trace, threat) &&
          all.every((solution) => isElsewhere(areas, solution, threat)),
      );
      for (const threat of found)
        threats.push({ threat, keyIssue, areas: certainAreas(areas, threat.id), solutions: all });
      const outside = all.filter((solution) => isElsewhere(areas, solution, keyIssue));
      if (found.length > 0 && outside.length === all.length) continue;
      for (const solution of outside) solutions.push({ solution, keyIssue });
    }
    return { threats, solutions };
  }),
);

/** Whether a solution says that it mitigates the threat, or fulfils a requirement that counters it. */
function isAnsweredByName(trace: Trace, threat: Item): boolean {
  return (
    linksTo(trace, threat.id, "mitigates").length > 0 ||
    linksTo(trace, threat.id, "counters").some((link) => linksTo(trace, link.from, "fulfils").length > 0)
  );
}

/** Whether both lie in certain areas and may have none in common. A key issue may also lie where its text does. */
function isElsewhere(areas: StudyAreas, solution: Item, other: Item): boolean {
  const inferred = areas.items.get(other.id)?.inferred ?? [];
  const around = [
    ...possibleAreas(areas, other.id),
    ...(other.kind === "keyIssue" ? inferred.map((area) => mainAreaOf(areas.model, area.id)) : []),
  ];
  return (
    certainAreas(areas, solution.id).length > 0 &&
    certainAreas(areas, other.id).length > 0 &&
    !overlap(areas, possibleAreas(areas, solution.id), around)
  );
}
