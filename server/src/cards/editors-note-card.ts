import type { Anchor } from "../model/anchor.ts";
import { editorsNotesBelow, editorsNotesIn } from "../model/editors-note.ts";
import type { Study } from "../model/study.ts";
import type { CardStyle } from "./card-style.ts";
import { itemLine } from "./item-line.ts";

/** Where an Editor's note belongs, and how many are open there and in the whole study. */
export function editorsNoteCard(study: Study, at: Anchor, style: CardStyle): readonly string[] {
  const { clauses } = study.outline;
  const owner = study.trace.byClause.get(clauses[at.clause]?.owner ?? -1);
  const clause = clauses[at.clause]?.clause;
  const beside =
    owner === undefined ? [...editorsNotesIn(study, at.clause)] : [...editorsNotesBelow(study, owner.clause)];
  const all = clauses.reduce((count, { index }) => count + [...editorsNotesIn(study, index)].length, 0);
  const own = beside.findIndex((note) => note.at.clause === at.clause && note.at.index === at.index) + 1;
  return [
    `${style.strong(`Editor's note ${own} of ${beside.length}`)}${clause === undefined ? "" : ` · clause ${clause}`}`,
    ...(owner === undefined ? [] : [`in ${itemLine(study, owner, style)}`]),
    `${all} ${all === 1 ? "is" : "are"} open in ${style.text(study.id)}.`,
  ];
}
