import { placeOf } from "../model/anchor.ts";
import { factsAt, type Study } from "../model/study.ts";
import { mentionsOf } from "../model/symbol-places.ts";
import type { Edit } from "./edit.ts";
import { type Refusal, refused } from "./refusal.ts";
import { numberPlace } from "./written.ts";

/** The edits that give the reference `[number]` the number `wanted`, in its entry and in every citation. */
export function renameReference(study: Study, number: string, wanted: string): readonly Edit[] | Refusal {
  const to = /^\[?(\d{1,3}[a-z]?)\]?$/.exec(wanted)?.[1];
  if (to === undefined) return refused('"{0}" is no number of a reference: 7 or 7a is one.', wanted);
  const taken = study.outline.references.get(to)?.[0];
  if (taken !== undefined) {
    const text = factsAt(study, taken.clause)?.references[taken.index]?.text ?? "";
    return refused("[{0}] is there already: {1} Choose a number that is free.", to, text);
  }
  const entries = (study.outline.references.get(number) ?? []).flatMap(({ clause, index }) => {
    const span = factsAt(study, clause)?.references[index]?.numberSpan;
    return span === undefined ? [] : [placeOf(study, { clause, start: span.start, end: span.end })];
  });
  const citations = [...mentionsOf(study, { kind: "reference", number })].flatMap(
    (place) => numberPlace(study, place, number) ?? [],
  );
  return [
    ...entries.map((place) => ({ ...place, text: to, note: "In the list of references" })),
    ...citations.map((place) => ({ ...place, text: to, note: "In citations" })),
  ];
}
