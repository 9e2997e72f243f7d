import type { Place } from "../model/anchor.ts";
import type { Study } from "../model/study.ts";
import { type LineCharacter, lineCharacterAt } from "../syntax/position.ts";

/** A place as reports give it: lines and UTF-16 characters from 0. */
export interface ReportPlace {
  readonly uri: string;
  readonly start: LineCharacter;
  readonly end: LineCharacter;
}

/** Turns a place of `study` into lines and characters. */
export function reportPlace(study: Study, place: Place): ReportPlace {
  const document = study.files.find((file) => file.uri === place.uri)?.document;
  const zero = { line: 0, character: 0 };
  if (document === undefined) return { uri: place.uri, start: zero, end: zero };
  return {
    uri: place.uri,
    start: lineCharacterAt(document, place.start),
    end: lineCharacterAt(document, place.end),
  };
}
