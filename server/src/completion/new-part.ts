// The headings of parts that the key issue or solution at the cursor does not have yet.
import { body } from "./body.ts";
import type { Here } from "./here.ts";
import { itemMould } from "./mould.ts";
import { clauseNumberAt, headingPlace } from "./place.ts";
import type { Proposal } from "./proposal.ts";

/** The next parts of the item in which the cursor is, as this study titles them. */
export function newParts(here: Here): readonly Proposal[] {
  const { study, clause, heading } = here;
  const owner = study.trace.byClause.get(clause?.owner ?? -1);
  if (clause === undefined || (owner?.kind !== "keyIssue" && owner?.kind !== "solution")) return [];
  const { clauses } = study.outline;
  const present = clauses.filter(({ parent, index }) => parent === owner.clause && index !== heading?.index);
  return itemMould(study, owner.kind, clauses[owner.clause]).parts.flatMap(
    ({ clause: part, mould }): Proposal[] => {
      const there = present.some(({ kind, title }) =>
        kind === "other" ? title === part.title : kind === part.kind,
      );
      const place = there ? undefined : headingPlace(here, mould.level);
      if (place === undefined || place.after !== undefined) return [];
      const title = mould.title;
      return [
        {
          kind: "skeleton",
          label: part.title,
          detail: `part of ${owner.id}`,
          body: [...mould.fill({ clause: clauseNumberAt(place), title }), ...body`\n\n${{ hole: "…" }}`],
          words: part.title,
        },
      ];
    },
  );
}
