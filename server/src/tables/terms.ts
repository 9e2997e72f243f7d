// Terms and abbreviations of clause 3 and where they are used.
import { memo } from "../base/memo.ts";
import { type Span, shift } from "../base/span.ts";
import type { ClauseFacts, SectionFacts } from "../model/facts.ts";
import { type GlossaryEntry, glossaryOf, occurrencesOf } from "../model/glossary.ts";
import { maskedProse } from "../model/prose.ts";
import type { Study } from "../model/study.ts";
import { column, type Table, textCell } from "./table.ts";
import { isRepeated, usedIn } from "./used-in.ts";

/** A row a term or abbreviation. */
export function terms(study: Study): Table {
  const entries = glossaryOf(study);
  return {
    kind: "terms",
    caption: "Terms and abbreviations and where they are used",
    header: [column("Term", "label"), column("Meaning"), column("Used in clauses")],
    rows: entries.map((entry) => ({
      key: `${entry.kind} ${entry.name}`,
      cells: [textCell(entry.name), textCell(entry.meaning), usedIn(study, clausesUsing(study, entry))],
    })),
  };
}

/** The clauses that use an entry. */
function clausesUsing(study: Study, entry: GlossaryEntry): readonly number[] {
  return study.outline.clauses.flatMap(({ index, file, section, part }) => {
    const facts = study.files[file]?.facts[section];
    const uses = facts === undefined ? undefined : usesOf(facts)(entry)[part];
    if (uses === undefined || uses.length === 0) return [];
    // The entry itself is no use of it.
    const isUsed =
      index !== entry.clause || uses.some(({ start, end }) => end <= entry.start || start >= entry.end);
    return isUsed ? [index] : [];
  });
}

/** Where the clauses of a section use an entry, tables that Rapporteur keeps left out: read once for each name. */
const usesOf = memo((facts: SectionFacts) => {
  const known = new Map<string, readonly (readonly Span[])[]>();
  const lowered = facts.prose.toLowerCase();
  return (entry: GlossaryEntry): readonly (readonly Span[])[] => {
    const { kind, name } = entry;
    let uses = known.get(`${kind} ${name}`);
    if (uses === undefined) {
      const isThere = lowered.includes(name.toLowerCase().split(/\s/)[0] ?? "");
      uses = isThere ? facts.clauses.map((clause) => usesIn(facts, clause, entry)) : [];
      known.set(`${kind} ${name}`, uses);
    }
    return uses;
  };
});

function usesIn(facts: SectionFacts, clause: ClauseFacts, entry: GlossaryEntry): readonly Span[] {
  return [...occurrencesOf(entry, maskedProse(facts, clause))]
    .map((span) => shift(span, clause.start))
    .filter(({ start }) => !isRepeated(clause, start));
}
