import { managedTables } from "../model/managed-table.ts";
import { sectionRule } from "./rule.ts";

const NOTHING = {};

/** The comment of a managed table names a table and options that there are, stands where one can be kept, and what is begun is ended. */
export const unknownTable = sectionRule<object>({
  code: "unknown-table",
  summary: "The comment of a managed table cannot be read",
  severity: "error",
  scope: "section",
  given: () => NOTHING,
  *check(facts) {
    for (const clause of facts.clauses) {
      const { tables, strayEnds } = managedTables(clause.tableComments);
      for (const { opening, problems } of tables)
        for (const message of problems) yield { at: opening, message };
      for (const at of strayEnds) {
        const message =
          at.misplaced ?? "This ends a table that no comment begins: <!-- rapporteur:table … -->.";
        yield { at, message };
      }
    }
  },
});
