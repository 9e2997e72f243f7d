// The card of a point: what a threat says, beside it, as long as the pointer or the focus is on it.
import type { SimilarAnswer, SimilarStatement } from "../../../../server/src/lsp/protocol.ts";
import { showCardAt } from "../card.ts";
import { element } from "../page.ts";
import { words } from "../words.ts";

/** What a point tells those who hear it: the same as the card. */
export function labelOf(answer: SimilarAnswer, statement: SimilarStatement): string {
  const group = answer.groups.find(({ members }) => members.includes(statement.ref));
  return [
    `${titleOf(answer, statement)}: ${statement.text}`,
    stateOf(answer, statement),
    group === undefined ? "" : words("In the group {0}", group.label),
  ]
    .filter((text) => text !== "")
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
  return [own ? id : words("{0} of {1}", id, study), title].filter((text) => text !== "").join(" · ");
}

function stateOf({ solutions }: SimilarAnswer, statement: SimilarStatement): string {
  const declared = solutions.filter(({ ref }) => statement.solutions.includes(ref)).map(({ id }) => id);
  const areas = statement.areas.length === 0 ? [] : [words("Area {0}", statement.areas.join(", "))];
  const by =
    declared.length === 0 ? words("Not answered yet") : words("Declared by {0}", declared.join(", "));
  return [...areas, by].join(" · ");
}
