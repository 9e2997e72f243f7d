// What is written at a place, and where a number stands in it.
import type { Place } from "../model/anchor.ts";
import type { Study } from "../model/study.ts";
import { sliceOf } from "../syntax/sections.ts";

/** The source at `place` of a study. */
export function sourceAt(study: Study, { uri, start, end }: Place): string {
  const file = study.files.find((candidate) => candidate.uri === uri);
  return file === undefined ? "" : sliceOf(file.document, start, end);
}

/** Where `number` is written at `place`; undefined where it is only meant, as 2 is in "1 to 3". */
export function numberPlace(study: Study, place: Place, number: string): Place | undefined {
  const digits = number.replace(/[.]/g, "\\.").replace("-", "[-–]");
  const found = new RegExp(`(?:(?<![\\w.-])|(?<=[A-Za-z]))${digits}(?!\\w|[-–]\\d|\\.\\d)`).exec(
    sourceAt(study, place),
  );
  if (found === null) return undefined;
  const start = place.start + found.index;
  return { uri: place.uri, start, end: start + found[0].length };
}

/** What plain YAML would not take for text. */
const NEEDS_QUOTES = /^[\s\-?:,[\]{}#&*!|>'"%@`]|:(?:\s|$)|\s#|\s$/;

/** The edit that writes `text` for the value at `place` of a draft in YAML, in the quotes that stand around it. */
export function writtenInYaml(study: Study, place: Place, text: string): Place & { readonly text: string } {
  const before = sourceAt(study, { uri: place.uri, start: place.start - 1, end: place.start });
  const behind = sourceAt(study, { uri: place.uri, start: place.end, end: place.end + 1 });
  if (before === '"' && behind === '"') return { ...place, text: JSON.stringify(text).slice(1, -1) };
  if (before === "'" && behind === "'") return { ...place, text: text.replaceAll("'", "''") };
  return { ...place, text: NEEDS_QUOTES.test(text) ? JSON.stringify(text) : text };
}
