// The Editor's notes of a study: what its authors left open, where, and how they open such a note.
import { plainText } from "../syntax/mask.ts";
import type { Anchor } from "./anchor.ts";
import { idOf, isForeign } from "./names.ts";
import { factsAt, type Study } from "./study.ts";
import type { Item } from "./trace.ts";

/** An Editor's note. */
export interface EditorsNote {
  readonly at: Anchor;
  /** The clause of the outline in which it stands. */
  readonly clause: number;
  /** Where it begins and ends in the prose of its section. */
  readonly start: number;
  readonly end: number;
  /** What it says, as a reader sees it, without "Editor's note:". */
  readonly text: string;
  /** The source before that, markup and white space included; "" in YAML, where a key says what it is. */
  readonly opening: string;
  /** Its number as written, or undefined. */
  readonly number: string | undefined;
  /** The ids of the key issues and solutions of this study that it names. */
  readonly named: readonly string[];
}

/** The Editor's notes in the clauses of `owner`; without it, all of them. In the order of the text. */
export function editorsNotes(study: Study, owner?: Item): readonly EditorsNote[] {
  return study.outline.clauses
    .filter((clause) => owner === undefined || clause.owner === owner.clause)
    .flatMap(({ index }) => editorsNotesIn(study, index));
}

/** The Editor's notes in a clause of the outline and its subclauses, in the order of the text. */
export function editorsNotesBelow(study: Study, clause: number): readonly EditorsNote[] {
  const end = study.outline.clauses[clause]?.end ?? 0;
  return study.outline.clauses.slice(clause, end).flatMap(({ index }) => editorsNotesIn(study, index));
}

/** The Editor's notes in a clause of the outline itself. */
export function editorsNotesIn(study: Study, index: number): readonly EditorsNote[] {
  const clause = study.outline.clauses[index];
  const facts = factsAt(study, index);
  const section = study.files[clause?.file ?? -1]?.facts[clause?.section ?? -1];
  if (facts === undefined || section === undefined) return [];
  return facts.paragraphs.flatMap(({ kind, start, bodyStart, end, number }, at) =>
    kind === "editorsNote"
      ? {
          at: { clause: index, part: "paragraph", index: at } as const,
          clause: index,
          start,
          end,
          text: plainText(section.prose.slice(bodyStart, end)),
          opening: section.prose.slice(start, bodyStart),
          number,
          named: facts.mentions
            .filter((one) => one.start >= bodyStart && one.end <= end && !isForeign(study.trace.names, one))
            .map((one) => idOf(study.trace.names, one.kind, one.number)),
        }
      : [],
  );
}
