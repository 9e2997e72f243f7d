// How a study opens its Editor's notes: "Editor's note:", "Editor's Note:" with a tab, in bold, or with numbers.
import { memo } from "../base/memo.ts";
import { editorsNotes } from "../model/editors-note.ts";
import type { Study } from "../model/study.ts";
import { factsAt } from "../model/study.ts";

/** What stands before the text of a new Editor's note of `study`: the way in which most of its notes begin. */
export const noteOpening = memo((study: Study): string => {
  const notes = editorsNotes(study);
  const counts = new Map<string, number>();
  for (const { opening, number } of notes) {
    // A note in a numbered step bears the number of the step.
    const bare = opening.trimStart().replace(/^\d{1,2}\\?[.)]\s*/, "");
    const form = number === undefined ? bare : bare.replace(number, "\0");
    if (/^(?:\*\*|__)?editor[^:\r\n]*:(?:\*\*|__)?[ \t]*$/i.test(form) && isClosed(form))
      counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? defaultOpening(study);
  const next = Math.max(0, ...notes.map(({ number }) => Number(number ?? 0))) + 1;
  return usual.replace("\0", String(next)).replace(/(?<![ \t])$/, " ");
});

function isClosed(form: string): boolean {
  return form.split(/\*\*|__/).length % 2 === 1;
}

/** SpecPress, in whose trees clause numbers are placeholders, knows a note by its capital. */
function defaultOpening(study: Study): string {
  const placeholders = study.outline.clauses.some(({ index }) =>
    /^x(?:\.|$)/i.test(factsAt(study, index)?.heading?.clause ?? ""),
  );
  return placeholders ? "Editor's Note: " : "Editor's note: ";
}
