// Sentences of a conclusion, one for each state that a conclusion can come to.
import { linksTo } from "../model/trace.ts";
import { type Body, body } from "./body.ts";
import type { Here } from "./here.ts";
import type { Proposal } from "./proposal.ts";
import { mentionOf } from "./spelling.ts";

/** The sentences that decide the conclusion in whose clause the cursor is. */
export function conclusionStates(here: Here): readonly Proposal[] {
  const { study, clause } = here;
  const owner = study.trace.byClause.get(clause?.owner ?? -1);
  if (owner?.kind !== "conclusion" || here.heading !== undefined) return [];
  const about = study.trace.from.get(owner.id)?.find(({ kind }) => kind === "about")?.to;
  const solutions = linksTo(study.trace, about ?? "", "addresses").flatMap(
    ({ from }) => study.trace.byId.get(from)?.number ?? [],
  );
  return sentences(mentionOf(study, "solution", ""), solutions[0]).map(([label, text]) => ({
    kind: "state",
    label,
    detail:
      text
        .map((piece) => (typeof piece === "string" ? piece : piece.hole))
        .join("")
        .split("\n")[0] ?? "",
    body: text,
    words: `${label.replaceAll("-", " ")} conclusion`,
  }));
}

/** A sentence for each state; none that selects a solution where no solution addresses the key issue. */
function sentences(solution: string, number: string | undefined): readonly (readonly [string, Body])[] {
  const open = { hole: "…" };
  const selects = body`${solution}${{ hole: number ?? "" }} is selected as the basis for normative work.`;
  return [
    ...(number === undefined ? [] : [["selected", selects] as const]),
    ["principles", body`The following principles are agreed:\n\n- ${open}`],
    ["existing-specification", body`The existing specifications suffice: ${open}`],
    ["normative-phase", body`The decision on ${open} is left to the normative phase.`],
    ["no-normative-work", body`No normative work is needed, since ${open}`],
    ["no-agreement", body`No agreement was reached on ${open}`],
  ];
}
