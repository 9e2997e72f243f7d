// Editor's notes: what a draft leaves open, and who is to close it where the note says so.
import { memo } from "../base/memo.ts";
import { plainText } from "../syntax/mask.ts";
import type { SectionFacts } from "./facts.ts";
import type { Study } from "./study.ts";

export interface EditorsNote {
  /** The clause in the outline of its study. */
  readonly clause: number;
  /** Which paragraph of the clause it is. */
  readonly paragraph: number;
  /** What it says, without "Editor's note:" and without its owner. */
  readonly text: string;
  /** Who is to resolve it, as written; undefined where nobody is named. */
  readonly owner: string | undefined;
}

/** "… (owner: Vendor X)", "[Vendor X to provide text]", "Responsible: Vendor X." at the end of a note. */
const OWNER =
  /\s{0,3}[([]?\s{0,3}(?:owner|responsible|contact|rapporteur to check with)\s{0,3}:\s{0,3}([^()[\]]{1,60}?)\s{0,3}[)\]]?\.?$/i;

/** The Editor's notes of a study, in its order. */
export function editorsNotesOf(study: Study): readonly EditorsNote[] {
  return study.outline.clauses.flatMap(({ index, file, section, part }) => {
    const facts = study.files[file]?.facts[section];
    const notes = facts === undefined ? [] : (notesIn(facts)[part] ?? []);
    return notes.map((note) => ({ ...note, clause: index }));
  });
}

/** The notes of each clause of a section, read once. */
const notesIn = memo((facts: SectionFacts): readonly (readonly Omit<EditorsNote, "clause">[])[] =>
  facts.clauses.map(({ paragraphs }) =>
    paragraphs.flatMap((paragraph, index) => {
      if (paragraph.kind !== "editorsNote") return [];
      const whole = plainText(facts.prose.slice(paragraph.bodyStart, paragraph.end));
      const owner = OWNER.exec(whole.slice(-120));
      const text = owner === null ? whole : whole.slice(0, whole.length - owner[0].length).trimEnd();
      return [{ paragraph: index, text, owner: owner?.[1]?.trim() }];
    }),
  ),
);
