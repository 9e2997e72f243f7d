// How far a clause reaches in its file, without the blank lines behind it.
import { trimmed } from "../base/lines.ts";
import { type Span, shift } from "../base/span.ts";
import type { Clause } from "./outline.ts";
import { sourceSpan } from "./prose.ts";
import type { StudyFile } from "./workspace.ts";

/** The heading of `clause` and its own text, up to its first subclause. Offsets in the document. */
export function clauseExtent({ file }: StudyFile, clause: Clause): Span {
  const section = file.facts[clause.section];
  const facts = section?.clauses[clause.part];
  const base = file.document.starts[clause.section] ?? 0;
  if (section === undefined || facts === undefined) return { start: base, end: base };
  const { start, end } = sourceSpan(section, facts);
  return shift(trimmed(section.section.text, start, end), base);
}

/** From the start of `clause` to the end of its last subclause in the same file. Offsets in the document. */
export function wholeExtent(placed: StudyFile, clause: Clause): Span {
  const { clauses } = placed.study.outline;
  let last = clause.end - 1;
  while (last > clause.index && clauses[last]?.file !== clause.file) last--;
  const { start } = clauseExtent(placed, clause);
  return { start, end: clauseExtent(placed, clauses[last] ?? clause).end };
}
