// Where something is used: the clauses, as far as a reader of a table wants to know.
import { clauseNumber } from "../model/clause-number.ts";
import type { ClauseFacts } from "../model/facts.ts";
import { managedTables } from "../model/managed-table.ts";
import type { Study } from "../model/study.ts";
import { type TableCell, textCell } from "./table.ts";

/** How deep clause numbers go: a key issue or a solution, not its parts. */
const DEPTH = 2;

/** The clauses with the indices `clauses`, each key issue or solution once, as a cell. */
export function usedIn({ outline }: Study, clauses: readonly number[]): TableCell {
  const numbers = clauses.map((index) => {
    const number = clauseNumber(outline, index) ?? outline.clauses[index]?.title ?? "";
    return number.split(".").slice(0, DEPTH).join(".");
  });
  const at = clauses.map((clause) => ({ clause, part: "clause", index: 0 }) as const);
  return textCell([...new Set(numbers)].join(", "), { at });
}

/** Whether `offset` of a clause stands in a table that Rapporteur keeps: what that names, it only repeats. */
export function isRepeated({ tableComments }: ClauseFacts, offset: number): boolean {
  if (tableComments === undefined || tableComments.length === 0) return false;
  return managedTables(tableComments).tables.some(({ start, end }) => start <= offset && offset < end);
}
