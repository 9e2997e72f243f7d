// The references of clause 2 and where they are cited.
import { memo } from "../base/memo.ts";
import type { SectionFacts } from "../model/facts.ts";
import { factsAt, type Study } from "../model/study.ts";
import { column, type Table, textCell } from "./table.ts";
import { isRepeated, usedIn } from "./used-in.ts";

/** A row an entry of clause 2. */
export function references(study: Study): Table {
  const { outline } = study;
  const citing = citingClauses(study);
  return {
    kind: "references",
    caption: "References and where they are cited",
    header: [column("Reference", "label"), column("Document"), column("Cited in clauses")],
    rows: [...outline.references].flatMap(([number, entries]) => {
      const [entry] = entries;
      const text =
        entry === undefined ? undefined : factsAt(study, entry.clause)?.references[entry.index]?.text;
      if (entry === undefined || text === undefined) return [];
      const at = [{ clause: entry.clause, part: "reference", index: entry.index } as const];
      return [
        {
          key: number,
          cells: [
            textCell(`[${number}]`, { at }),
            textCell(text, { at }),
            usedIn(study, citing.get(number) ?? []),
          ],
        },
      ];
    }),
  };
}

/** The clauses that cite each number, in order. */
function citingClauses(study: Study): ReadonlyMap<string, readonly number[]> {
  const citing = new Map<string, number[]>();
  for (const { index, file, section, part } of study.outline.clauses) {
    const facts = study.files[file]?.facts[section];
    for (const number of facts === undefined ? [] : (citedIn(facts)[part] ?? [])) {
      const known = citing.get(number);
      if (known === undefined) citing.set(number, [index]);
      else known.push(index);
    }
  }
  return citing;
}

/** The numbers that each clause of a section cites, read once. */
const citedIn = memo((facts: SectionFacts): readonly ReadonlySet<string>[] =>
  facts.clauses.map(
    (clause) =>
      new Set(clause.citations.filter(({ start }) => !isRepeated(clause, start)).map(({ number }) => number)),
  ),
);
