// What a draft leaves open: its Editor's notes, by clause.
import { clauseNumber } from "../model/clause-number.ts";
import { editorsNotes as notesOf } from "../model/editors-note.ts";
import { splitOwner } from "../model/note-owner.ts";
import type { Study } from "../model/study.ts";
import { column, type Table, textCell } from "./table.ts";

/** A row an Editor's note, in the order of the study. The owner is named where a note says so. */
export function editorsNotes(study: Study): Table {
  const { clauses } = study.outline;
  return {
    kind: "editors-notes",
    caption: "Open Editor's notes",
    header: [column("Clause", "label"), column("Editor's note"), column("Owner")],
    rows: notesOf(study).map((note) => {
      const { text, owner = "" } = splitOwner(note.text);
      const index = note.clause;
      const place = clauseNumber(study.outline, index) ?? clauses[index]?.title ?? "";
      const at = [{ clause: index, part: "paragraph", index: note.at.index } as const];
      return {
        key: `${place} ${text}`,
        cells: [textCell(place, { at }), textCell(text, { at }), textCell(owner)],
      };
    }),
  };
}
