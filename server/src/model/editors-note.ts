// Editor's notes: what is still open in a draft, and where.
import { plainText } from "../syntax/mask.ts";
import type { Anchor } from "./anchor.ts";
import type { Study } from "./study.ts";

/** An Editor's note. */
export interface EditorsNote {
  readonly at: Anchor;
  /** What it says, as a reader sees it, without "Editor's note:". */
  readonly text: string;
}

/** The Editor's notes in a clause of the outline and its subclauses, in the order of the text. */
export function* editorsNotesBelow(study: Study, clause: number): Iterable<EditorsNote> {
  const end = study.outline.clauses[clause]?.end ?? 0;
  for (let index = clause; index < end; index++) yield* editorsNotesIn(study, index);
}

/** The Editor's notes in a clause of the outline itself. */
export function* editorsNotesIn(study: Study, index: number): Iterable<EditorsNote> {
  const clause = study.outline.clauses[index];
  const section = study.files[clause?.file ?? -1]?.facts[clause?.section ?? -1];
  for (const [at, paragraph] of (section?.clauses[clause?.part ?? -1]?.paragraphs ?? []).entries()) {
    if (paragraph.kind !== "editorsNote") continue;
    const text = plainText(section?.prose.slice(paragraph.bodyStart, paragraph.end) ?? "");
    yield { at: { clause: index, part: "paragraph", index: at }, text };
  }
}
