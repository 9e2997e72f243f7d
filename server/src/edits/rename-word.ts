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
  return [
    edit(placeOf(study, { clause: entry.clause, ...entry.nameSpan }), "In clause 3"),
    ...[...mentionsOf(study, target)].map((place) => edit(place, "In text")),
  ];
}

/** `wanted` with a capital where a use has one that the entry has not: at the start of a sentence. */
function inCaseOf(used: string, wanted: string, entry: string): string {
  const [first = "", own = ""] = [used[0], entry[0]];
  const capital = first !== own && first === own.toUpperCase();
  return capital ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
}
