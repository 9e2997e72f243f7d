// The skeletons of a NOTE with the number that its place gives it, and of an Editor's note.
import { memo } from "../base/memo.ts";
import type { Edit } from "../edits/edit.ts";
import type { SectionFacts } from "../model/facts.ts";
import type { Paragraph, ParagraphKind } from "../model/paragraph.ts";
import type { Study } from "../model/study.ts";
import { body } from "./body.ts";
import type { Here } from "./here.ts";
import type { Proposal } from "./proposal.ts";

/** A note and an Editor's note at the cursor. */
export function newNotes(here: Here): readonly Proposal[] {
  return [newNote(here), newEditorsNote(here)];
}

function newNote(here: Here): Proposal {
  const { study, facts, clause, lineStart } = here;
  const notes = (facts.clauses[clause?.part ?? -1]?.paragraphs ?? []).filter(({ kind }) => kind === "note");
  const behind = notes.filter(({ start }) => start >= lineStart);
  const [word, gap] = noteSpelling(study);
  // One note alone has no number; the second gives one to the first.
  const number = notes.length === 0 ? "" : ` ${notes.length - behind.length + 1}`;
  return {
    kind: "skeleton",
    label: `${word}${number}`,
    detail: "explains, and requires nothing",
    body: body`${word}${number}:${gap}${{ hole: "…" }}`,
    words: `${word}${number}`,
    edits: notes.length === 0 ? [] : renumbered(here, notes, behind),
  };
}

/** The edits by which the other notes of the clause count on; none where they do not count 1, 2, 3. */
function renumbered(
  { uri, base, facts }: Here,
  notes: readonly Paragraph[],
  behind: readonly Paragraph[],
): readonly Edit[] {
  const counted = notes.every(
    ({ number }, at) => number === String(at + 1) || (number === undefined && notes.length === 1),
  );
  if (!counted) return [];
  return notes.flatMap((note, at): Edit[] => {
    const number = String(behind.includes(note) ? at + 2 : at + 1);
    if (note.number === number) return [];
    if (note.number !== undefined) {
      const { start, end } = note.numberSpan;
      return [{ uri, start: base + start, end: base + end, text: number }];
    }
    // Where there was none, the number stands behind the word, which may be in bold.
    const word = /^[*_]{0,3}note/i.exec(facts.prose.slice(note.start, note.bodyStart))?.[0];
    const place = base + note.start + (word?.length ?? 0);
    return word === undefined ? [] : [{ uri, start: place, end: place, text: ` ${number}` }];
  });
}

function newEditorsNote({ study }: Here): Proposal {
  const opening = openingOf(study, "editorsNote")?.replace(/\s*#?\d+(?=\s*:)/, "") ?? "Editor's note: ";
  return {
    kind: "skeleton",
    label: "Editor's note",
    detail: "what is still open in this draft",
    body: body`${opening}${{ hole: "It is FFS whether …" }}`,
    words: "Editor's note FFS",
  };
}

/** "NOTE" or "Note", and what stands behind its colon. */
function noteSpelling(study: Study): readonly [string, string] {
  const found = /^(note)[^:]{0,8}:(\s*)$/i.exec(openingOf(study, "note") ?? "");
  return [found?.[1] ?? "NOTE", found?.[2] || " "];
}

/** How the last paragraph of a kind begins in the study, before its text. */
function openingOf({ files }: Study, kind: ParagraphKind): string | undefined {
  for (const { facts } of [...files].reverse())
    for (const section of [...facts].reverse()) {
      const opening = openingsIn(section).get(kind);
      if (opening !== undefined) return opening;
    }
  return undefined;
}

const openingsIn = memo((facts: SectionFacts): ReadonlyMap<ParagraphKind, string> => {
  const openings = new Map<ParagraphKind, string>();
  if (facts.yaml !== undefined) return openings;
  for (const { paragraphs } of facts.clauses)
    for (const { kind, start, bodyStart } of paragraphs)
      if (kind === "note" || kind === "editorsNote") openings.set(kind, facts.prose.slice(start, bodyStart));
  return openings;
});
