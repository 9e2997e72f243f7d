import { touches } from "../base/span.ts";
import { type Place, placeOf } from "../model/anchor.ts";
import { factsAt, type Study } from "../model/study.ts";
import { mentionsOf } from "../model/symbol-places.ts";
import type { Edit } from "./edit.ts";
import { type Refusal, refused } from "./refusal.ts";
import { numberPlace, sourceAt } from "./written.ts";

/**
 * The edits that give the reference `[number]` the number `wanted`, in its entry and in every citation. Where several
 * entries bear the number and `at` is in one of them, that one alone, and the citations behind the name of its document.
 */
export function renameReference(
  study: Study,
  { number, at }: { readonly number: string; readonly at: Place },
  wanted: string,
): readonly Edit[] | Refusal {
  const to = /^\[?(\d{1,3}[a-z]?)\]?$/.exec(wanted)?.[1];
  if (to === undefined) return refused('"{0}" is no number of a reference: 7 or 7a is one.', wanted);
  const taken = study.outline.references.get(to)?.[0];
  if (taken !== undefined) {
    const text = factsAt(study, taken.clause)?.references[taken.index]?.text ?? "";
    return refused("[{0}] is there already: {1} Choose a number that is free.", to, text);
  }
  const all = (study.outline.references.get(number) ?? []).flatMap(({ clause, index }) => {
    const entry = factsAt(study, clause)?.references[index];
    if (entry === undefined) return [];
    const place = placeOf(study, { clause, part: "reference", index });
    return [{ entry, place, numberAt: placeOf(study, { clause, ...entry.numberSpan }) }];
  });
  const one =
    all.length < 2 ? undefined : all.find(({ place }) => place.uri === at.uri && touches(place, at.start));
  const cited = one?.entry.document;
  const citations = [...mentionsOf(study, { kind: "reference", number })]
    .filter((place) => one === undefined || (cited !== undefined && namesBefore(study, place, cited)))
    .flatMap((place) => numberPlace(study, place, number) ?? []);
  return [
    ...(one === undefined ? all : [one]).map(({ numberAt: place }) => ({
      ...place,
      text: to,
      note: "In the list of references",
    })),
    ...citations.map((place) => ({ ...place, text: to, note: "In citations" })),
  ];
}

/** Whether the text names the document right before the citation at `place`. */
function namesBefore(study: Study, { uri, start }: Place, document: string): boolean {
  const before = sourceAt(study, { uri, start: Math.max(0, start - document.length - 3), end: start });
  return before.trimEnd().endsWith(document);
}
