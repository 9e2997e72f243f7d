// The Editor's notes of a study: what its authors left open, clause by clause.
import type { ClauseSpan } from "../model/anchor.ts";
import { editorsNotesOf } from "../model/editors-note.ts";
import { factsAt, type Study } from "../model/study.ts";

export interface EditorsNote {
  /** The number of the clause it stands in, or of the nearest one above that has a number. */
  readonly clause: string | undefined;
  /** The title of that clause. */
  readonly title: string;
  /** The key issue, solution or conclusion it belongs to, by its id. */
  readonly item: string | undefined;
  readonly text: string;
  readonly at: ClauseSpan;
}

/** All Editor's notes of `study`, in the order of the document. */
export function editorsNotes(study: Study): readonly EditorsNote[] {
  const { clauses } = study.outline;
  return editorsNotesOf(study).map(({ clause, paragraph, text }) => {
    const { start, end } = factsAt(study, clause)?.paragraphs[paragraph] ?? { start: 0, end: 0 };
    const item = study.trace.byClause.get(clauses[clause]?.owner ?? -1)?.id;
    return { ...numberedClause(study, clause), item, text, at: { clause, start, end } };
  });
}

function numberedClause(
  study: Study,
  index: number,
): { readonly clause: string | undefined; readonly title: string } {
  const { clauses } = study.outline;
  for (let at = clauses[index]; at !== undefined; at = clauses[at.parent])
    if (at.clause !== undefined) return { clause: at.clause, title: at.title };
  return { clause: undefined, title: clauses[index]?.title ?? "" };
}
