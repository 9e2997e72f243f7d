// Which term or abbreviation of clause 3 stands at a place.
import { touches } from "../base/span.ts";
import { maskProse } from "../syntax/mask.ts";
import type { ClauseSpan } from "./anchor.ts";
import { type GlossaryEntry, glossaryOf, occurrencesOf } from "./glossary.ts";
import type { Clause } from "./outline.ts";
import type { Study } from "./study.ts";

/** An entry of clause 3 where a clause uses it. */
export interface TermAt {
  readonly entry: GlossaryEntry;
  readonly at: ClauseSpan;
  /** Whether this is the entry itself. */
  readonly defines: boolean;
}

/** How far around the cursor a term may reach. */
const NEAR = 80;

/** The longest term at `offset` of the prose of a clause, or undefined. */
export function termAt(study: Study, clause: Clause, offset: number): TermAt | undefined {
  const section = study.files[clause.file]?.facts[clause.section];
  const facts = section?.clauses[clause.part];
  if (section === undefined || facts === undefined) return undefined;
  const from = Math.max(facts.start, offset - NEAR);
  const near = section.prose.slice(from, Math.min(facts.end, offset + NEAR));
  if (near.trim() === "") return undefined;
  const masked = maskProse(near);
  let found: TermAt | undefined;
  for (const entry of glossaryOf(study)) {
    for (const span of occurrencesOf(entry, masked)) {
      const longest = found === undefined ? 0 : found.at.end - found.at.start;
      if (!touches(span, offset - from) || span.end - span.start <= longest) continue;
      const at = { clause: clause.index, start: from + span.start, end: from + span.end };
      found = { entry, at, defines: entry.clause === clause.index && at.start === entry.nameSpan.start };
    }
  }
  return found;
}
