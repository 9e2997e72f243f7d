// The Editor's notes of a study: what its authors left open, clause by clause.
import type { ClauseSpan } from "../model/anchor.ts";
import { editorsNotes } from "../model/editors-note.ts";
import type { Study } from "../model/study.ts";

export interface PlacedNote {
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
export function placedNotes(study: Study): readonly PlacedNote[] {
  return editorsNotes(study).map(({ clause, start, end, text }) => ({
    ...numberedClause(study, clause),
    item: study.trace.byClause.get(study.outline.clauses[clause]?.owner ?? -1)?.id,
    text,
    at: { clause, start, end },
  }));
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
