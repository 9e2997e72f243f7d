// Takes two similar requirements together: in the table of consolidated requirements where the study keeps one, else
// by an Editor's note at the later one.
import { editorsNotes } from "../model/editors-note.ts";
import { longNameOf } from "../model/item-name.ts";
import type { Clause } from "../model/outline.ts";
import { factsAt, type Study } from "../model/study.ts";
import { statementsOf } from "../model/study-statements.ts";
import type { Item } from "../model/trace.ts";
import { clauseSource, inFile, paragraphBehind } from "./clause-source.ts";
import { consolidationRow } from "./consolidation-row.ts";
import type { Change, Edit } from "./edit.ts";
import { firstNote, noteEdits } from "./editors-note.ts";
import { noteOpening } from "./note-spelling.ts";

/** The change that takes `earlier` and `later` together; undefined where the study says so already or nothing fits. */
export function consolidate(study: Study, earlier: Item, later: Item): Change | undefined {
  return consolidationRow(study, earlier, later) ?? consolidatingNote(study, earlier, later);
}

/** An Editor's note behind the later one; where that is not possible, at the end of its clause and by its full name. */
function consolidatingNote(study: Study, earlier: Item, later: Item): Change | undefined {
  const clause = study.outline.clauses[later.clause];
  const owner = study.trace.byId.get(later.parent ?? "");
  const asking = (which: string): string =>
    `Whether ${which} can be merged with ${longNameOf(study, earlier)} is FFS.`;
  const [short, long] = [asking("this requirement"), asking(longNameOf(study, later))];
  const said = clause && noteBehind(study, clause, later);
  if (clause === undefined || said === short || editorsNotes(study, owner).some(({ text }) => text === long))
    return undefined;
  const behind = editBehind(study, clause, later, noteOpening(study) + short);
  return (
    firstNote(study, owner, short, behind === undefined ? [] : [behind]) ??
    firstNote(study, owner, long, noteEdits(study, owner ?? later, long, [clause]))
  );
}

/** What the Editor's note right behind a statement says; undefined where there is none. */
function noteBehind(study: Study, clause: Clause, { at }: Item): string | undefined {
  const end = statementsOf(study.files, clause)[at.index]?.end;
  const next = factsAt(study, clause.index)?.paragraphs.find(({ start }) => start >= (end ?? 0));
  if (end === undefined || next?.kind !== "editorsNote") return undefined;
  return editorsNotes(study).find((note) => note.clause === clause.index && note.start === next.start)?.text;
}

/**
 * `paragraph` between a statement and what follows; undefined where it would stand in a list below an item, and in YAML,
 * where a key holds the notes.
 */
function editBehind(study: Study, clause: Clause, item: Item, paragraph: string): Edit | undefined {
  const source = clauseSource(study, clause);
  const statement = statementsOf(study.files, clause)[item.at.index];
  if (source === undefined || statement === undefined || source.section.yaml !== undefined) return undefined;
  const { paragraphs } = source.facts;
  const at = paragraphs.findIndex(({ start }) => start === statement.start);
  const [own, next] = [paragraphs[at]?.depth ?? 0, paragraphs[at + 1]?.depth ?? 0];
  if (own > 1 || next > own) return undefined;
  return inFile(source, paragraphBehind(source, statement.end, paragraph));
}
