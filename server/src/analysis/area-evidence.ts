// The words that led to an area, as an author reads them.
import type { ClauseSpan } from "../model/anchor.ts";
import type { Study } from "../model/study.ts";
import type { ItemArea } from "./group-areas.ts";

/** The words of one piece of evidence, as they stand in the prose. */
export function evidenceText(study: Study, { clause, start, end }: ClauseSpan): string {
  const at = study.outline.clauses[clause];
  return study.files[at?.file ?? -1]?.facts[at?.section ?? -1]?.prose.slice(start, end) ?? "";
}

const MOST = 6;

/** The words that led to `area`, each once, on one line each: at most six. */
export function evidenceWords(study: Study, area: ItemArea): readonly string[] {
  const words = area.evidence.map((span) => evidenceText(study, span).replace(/\s+/g, " "));
  return [...new Set(words)].slice(0, MOST);
}
