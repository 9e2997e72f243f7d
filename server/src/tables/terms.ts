// Terms and abbreviations of clause 3 and where they are used.
import { memo } from "../base/memo.ts";
import { type Span, shift } from "../base/span.ts";
import type { SectionFacts } from "../model/facts.ts";
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

function clausesUsing(study: Study, entry: GlossaryEntry): readonly number[] {
  return study.outline.clauses.flatMap(({ index, file, section, part }) => {
    const facts = study.files[file]?.facts[section];
    if (facts === undefined || !usesOf(facts)(entry).has(part)) return [];
    return index === entry.clause && !usesBeside(facts, part, entry) ? [] : [index];
  });
}

/** The clauses of a section that use an entry, read once for each name. */
const usesOf = memo((facts: SectionFacts) => {
  const known = new Map<string, ReadonlySet<number>>();
  return (entry: GlossaryEntry): ReadonlySet<number> => {
    const key = `${entry.kind} ${entry.name}`;
    let parts = known.get(key);
    if (parts === undefined) {
      const mentioned = lowered(facts).includes(entry.name.toLowerCase().split(/\s/)[0] ?? "");
      parts = new Set(
        mentioned
          ? facts.clauses.flatMap((_, part) => (usesIn(facts, part, entry).length > 0 ? [part] : []))
          : [],
      );
      known.set(key, parts);
    }
    return parts;
  };
});

const lowered = memo((facts: SectionFacts): string => facts.prose.toLowerCase());

/** Where a clause uses an entry, tables that Rapporteur keeps left out. Offsets in the prose of the section. */
function usesIn(facts: SectionFacts, part: number, entry: GlossaryEntry): readonly Span[] {
  const clause = facts.clauses[part];
  if (clause === undefined) return [];
  return [...occurrencesOf(entry, maskedProse(facts, clause))]
    .map((span) => shift(span, clause.start))
    .filter(({ start }) => !isRepeated(clause, start));
}

/** Whether the clause that defines an entry also uses it elsewhere. */
function usesBeside(facts: SectionFacts, part: number, entry: GlossaryEntry): boolean {
  return usesIn(facts, part, entry).some(({ start, end }) => end <= entry.start || start >= entry.end);
}
