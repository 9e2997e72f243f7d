// The threats and requirements of a clause of a study, read once per section and role.
import { memo } from "../base/memo.ts";
import type { SectionFacts } from "./facts.ts";
import type { FileModel } from "./file.ts";
import type { Clause } from "./outline.ts";
import { readStatements, type Statement, type StatementKind } from "./statement.ts";

const perSection = memo((_facts: SectionFacts) => new Map<string, readonly Statement[]>());
const NONE: readonly Statement[] = [];

/** The statements of `clause`: none unless it stands as threats or requirements of a key issue. */
export function statementsOf(files: readonly FileModel[], clause: Clause | undefined): readonly Statement[] {
  if (clause === undefined || (clause.role !== "threats" && clause.role !== "requirements")) return NONE;
  const facts = files[clause.file]?.facts[clause.section];
  const own = facts?.clauses[clause.part];
  if (facts === undefined || own === undefined) return NONE;
  const kind: StatementKind = clause.role === "threats" ? "threat" : "requirement";
  const known = perSection(facts);
  const key = `${clause.part} ${kind}`;
  let statements = known.get(key);
  if (statements === undefined) {
    statements = own.statements ?? readStatements(kind, own.paragraphs, facts.prose);
    known.set(key, statements);
  }
  return statements;
}

/** What the trace reads of statements: how many there are, and their written ids and targets. */
export const statementsKey = memo((statements: readonly Statement[]): string =>
  statements.map((statement) => `${statement.id ?? ""}>${statement.targets.join(",")}`).join("|"),
);
