// Which solutions one asks about where two key issues have something in common: those that declare the one of them.
import { nameOf, namesOf } from "../model/item-name.ts";
import type { Study } from "../model/study.ts";
import { type Item, linksTo } from "../model/trace.ts";
import { mappingOf } from "./mapping.ts";

/** A question that two key issues raise, and that nobody has answered. */
export interface SolutionQuestion {
  /** The key issue that the solutions do not declare, and the one that they do. */
  readonly lacking: Item;
  readonly declared: Item;
  /** In the order of the study; none where no solution declares either key issue. */
  readonly solutions: readonly Item[];
}

/** The question on the key issue `own`, else on `other`; undefined where a solution declares both. */
export function questionOn(study: Study, own: Item, other: Item): SolutionQuestion | undefined {
  const [mine, theirs] = [solutionsOf(study, own), solutionsOf(study, other)];
  if (mine.some((solution) => theirs.includes(solution))) return undefined;
  if (theirs.length > 0 || mine.length === 0) return { lacking: own, declared: other, solutions: theirs };
  return { lacking: other, declared: own, solutions: mine };
}

/** The question as it stands: "Solution #4 declares Key Issue #7, not #3." */
export function sentenceOf({ lacking, declared, solutions }: SolutionQuestion): string {
  if (solutions.length === 0) return "No solution declares either key issue.";
  const declare = solutions.length === 1 ? "declares" : "declare";
  // The key issue that lacks has been named, or stands beside.
  const short = lacking.number === undefined ? lacking.id : `#${lacking.number}`;
  return `${namesOf(solutions)} ${declare} ${nameOf(declared)}, not ${short}.`;
}

/** The solutions in question, those first whose texts suit the key issue that they do not declare. */
export function bySuitability(study: Study, { lacking, solutions }: SolutionQuestion): readonly Item[] {
  const suits = new Map(
    mappingOf(study).map(({ solution, ranked }) => [
      solution.id,
      ranked.find(({ item }) => item.id === lacking.id)?.fit ?? 0,
    ]),
  );
  return [...solutions].sort((a, b) => (suits.get(b.id) ?? 0) - (suits.get(a.id) ?? 0));
}

function solutionsOf(study: Study, keyIssue: Item): readonly Item[] {
  return linksTo(study.trace, keyIssue.id, "addresses").flatMap(
    ({ from }) => study.trace.byId.get(from) ?? [],
  );
}
