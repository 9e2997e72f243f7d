// The managed tables of a study, where they stand, and the numbers of their captions.
import { memo } from "../base/memo.ts";
import { clauseNumber } from "./clause-number.ts";
import type { SectionFacts } from "./facts.ts";
import { type ManagedTable, managedTables } from "./managed-table.ts";
import { factsAt, type Study } from "./study.ts";

/** A managed table in its clause. Offsets in the prose of the section. */
export interface PlacedTable extends ManagedTable {
  /** The clause in the outline of the study. */
  readonly clause: number;
}

/** The managed tables of a study, in its order. */
export function placedTables(study: Study): readonly PlacedTable[] {
  // Hardly a section has one, and they are looked for after every letter.
  if (!study.files.some(({ facts }) => facts.some(hasTables))) return [];
  return study.outline.clauses.flatMap(({ index }) => {
    const comments = factsAt(study, index)?.tableComments ?? [];
    return comments.length === 0
      ? []
      : managedTables(comments).tables.map((table) => ({ ...table, clause: index }));
  });
}

const hasTables = memo(({ clauses }: SectionFacts) =>
  clauses.some(({ tableComments }) => (tableComments ?? []).length > 0),
);

/**
 * The number of the table that is the `ordinal`th (from 0) behind `offset` of a clause: that of the clause, as it is
 * written there, and how many captions of tables stand before.
 */
export function captionNumber(study: Study, clause: number, offset: number, ordinal: number): string {
  const facts = factsAt(study, clause);
  const clauses = study.outline.clauses[clause];
  const prose = study.files[clauses?.file ?? -1]?.facts[clauses?.section ?? -1]?.prose ?? "";
  const before = (facts?.paragraphs ?? []).filter(
    ({ kind, start, end }) =>
      kind === "caption" && end <= offset && /^\W*table/i.test(prose.slice(start, end)),
  );
  const count = before.length + ordinal + 1;
  const number = facts?.heading?.clause ?? clauseNumber(study.outline, clause);
  return number === undefined ? String(count) : `${number}-${count}`;
}
