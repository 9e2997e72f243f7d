// The card of a point: what a threat says, beside it, as long as the pointer or the focus is on it.
import type { SimilarAnswer, SimilarStatement } from "../../../../server/src/lsp/protocol.ts";
import { showCardAt } from "../card.ts";
import { element } from "../page.ts";

/** What a point tells those who hear it: the same as the card. */
export function labelOf(answer: SimilarAnswer, statement: SimilarStatement): string {
  const group = answer.groups.find(({ members }) => members.includes(statement.ref));
  return [
    `${titleOf(answer, statement)}: ${statement.text}`,
    stateOf(answer, statement),
    group === undefined ? "" : `In the group ${group.label}`,
  ]
    .filter((words) => words !== "")
    .join(". ");
}

/** Shows the card of `statement` beside its point. */
export function showCard(answer: SimilarAnswer, statement: SimilarStatement, point: Element): void {
  showCardAt(point, [
    element("h2", "", titleOf(answer, statement)),
    element("p", "", statement.text),
    element("p", "hint", stateOf(answer, statement)),
  ]);
}

function titleOf({ keyIssues, studies }: SimilarAnswer, { id, study, keyIssue }: SimilarStatement): string {
  const title = keyIssues.find(({ ref }) => ref === keyIssue)?.text ?? "";
  const own = studies.length === 1 && studies[0]?.id === study;
  return [own ? id : `${id} of ${study}`, title].filter((words) => words !== "").join(" · ");
}

function stateOf({ solutions }: SimilarAnswer, statement: SimilarStatement): string {
  const declared = solutions.filter(({ ref }) => statement.solutions.includes(ref)).map(({ id }) => id);
  const areas = statement.areas.length === 0 ? [] : [`Area ${statement.areas.join(", ")}`];
  return [...areas, declared.length === 0 ? "Not answered yet" : `Declared by ${declared.join(", ")}`].join(
    " · ",
  );
}
