// Where the project file says that a rule is not applied.
import { memo } from "../base/memo.ts";
import { type Place, placeOf, wholeRange } from "./anchor.ts";
import type { Study } from "./study.ts";

/** A place at which a rule is not applied. */
export interface ExemptPlace extends Place {
  readonly rule: string;
}

/** The places that the exemptions of the project file mean. */
export const exemptPlaces = memo((study: Study): readonly ExemptPlace[] =>
  (study.project?.exemptions ?? []).flatMap(({ rule, at }) =>
    at.flatMap((name) => placesNamed(study, name).map((place) => ({ rule, ...place }))),
  ),
);

/** What `name` means in `study`: an item by its id, clauses by their number, or a file by its path; nothing else. */
export function placesNamed(study: Study, name: string): readonly Place[] {
  const item = study.trace.byId.get(name);
  if (item !== undefined)
    return [item.at.part === "heading" ? wholeRange(study, item.clause) : placeOf(study, item.at)];
  const clauses = study.outline.clauses.filter(({ clause }) => clause === name);
  if (clauses.length > 0) return clauses.map(({ index }) => wholeRange(study, index));
  return study.files
    .filter(({ uri }) => pathOf(study, uri) === name)
    .map(({ uri, document }) => ({ uri, start: 0, end: document.length }));
}

/** The path of a file of `study` as the project file writes it: from the folder of the project file. */
export function pathOf(study: Study, uri: string): string {
  const folder = study.uri.slice(0, study.uri.lastIndexOf("/") + 1);
  const path = uri.startsWith(folder) ? uri.slice(folder.length) : uri;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
