import { touches } from "../base/span.ts";
import { type Place, placeOf } from "../model/anchor.ts";
import { glossaryOf } from "../model/glossary.ts";
import type { Study } from "../model/study.ts";
import type { Target } from "../model/symbol.ts";
import { mentionsOf } from "../model/symbol-places.ts";
import type { Edit } from "./edit.ts";
import { type Refusal, refused } from "./refusal.ts";
import { sourceAt } from "./written.ts";

type Word = Extract<Target, { readonly kind: "term" | "abbreviation" }>;

/** The edits that call a term or abbreviation of clause 3 `wanted`, in its entry and wherever it is used. */
export function renameWord(study: Study, target: Word, wanted: string): readonly Edit[] | Refusal {
  if (target.kind === "abbreviation" && !/^[\w/&+-]{1,25}$/.test(wanted))
    return refused('"{0}" is no abbreviation: one word of letters and digits is one.', wanted);
  if (/[\n*:|]/.test(wanted)) return refused("A term has no colon, asterisk or bar in it.");
  const entries = glossaryOf(study);
  if (entries.some(({ kind, name }) => kind === target.kind && name === wanted))
    return refused('Clause 3 has "{0}" already. Choose another name.', wanted);
  const entry = entries.find(({ kind, name }) => kind === target.kind && name === target.name);
  if (entry === undefined) return refused('Clause 3 has no "{0}".', target.name);
  const edit = (place: Place, note: string): Edit => ({
    ...place,
    text: inCaseOf(sourceAt(study, place), wanted, target.name),
    note,
  });
  // What other documents are called is not the author's to change.
  const titles = [...study.outline.references.values()]
    .flat()
    .map(({ clause, index }) => placeOf(study, { clause, part: "reference", index }));
  return [
    edit(placeOf(study, { clause: entry.clause, ...entry.nameSpan }), "In clause 3"),
    ...[...mentionsOf(study, target)]
      .filter((place) => !titles.some((title) => title.uri === place.uri && touches(title, place.start)))
      .map((place) => edit(place, "In text")),
  ];
}

/**
 * `wanted` with a capital where a use has one that the entry has not, as at the start of a sentence, and without one the
 * other way round; an abbreviation in it keeps its capitals.
 */
function inCaseOf(used: string, wanted: string, entry: string): string {
  const [first = "", own = ""] = [used[0], entry[0]];
  const rest = wanted.slice(1);
  if (first === own) return wanted;
  if (first === own.toUpperCase()) return wanted.charAt(0).toUpperCase() + rest;
  return /^\p{Lu}(?!\p{Ll})/u.test(wanted) ? wanted : wanted.charAt(0).toLowerCase() + rest;
}
