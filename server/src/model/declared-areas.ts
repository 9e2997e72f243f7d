// The areas that an author states for an item: in the project file, in a line or comment of its clauses.
import type { Span } from "../base/span.ts";
import type { Anchor } from "./anchor.ts";
import { factsAt, type Study } from "./study.ts";
import { statementsOf } from "./study-statements.ts";
import type { Item } from "./trace.ts";

/** A place that states areas of an item. */
export interface AreaDeclaration {
  readonly areas: readonly string[];
  /** The words of a clause, or the statement of a draft in YAML that lists them; undefined for the project file. */
  readonly at: Anchor | undefined;
}

/** The areas declared for `item`, sorted, each once; none where nobody stated any. */
export function declaredAreas(study: Study, item: Item): readonly string[] {
  return [...new Set(areaDeclarations(study, item).flatMap(({ areas }) => areas))].sort();
}

/** Every place that states areas of `item`: the project file first, then its clauses in their order. */
export function areaDeclarations(study: Study, item: Item): readonly AreaDeclaration[] {
  const { project } = study;
  const inProject =
    item.kind === "keyIssue"
      ? project?.keyIssues.get(item.id)
      : item.kind === "solution"
        ? project?.solutions.get(item.id)
        : undefined;
  const declarations: AreaDeclaration[] =
    (inProject?.areas.length ?? 0) > 0 ? [{ areas: inProject?.areas ?? [], at: undefined }] : [];
  if (item.at.part === "statement") {
    const statement = statementsOf(study.files, study.outline.clauses[item.clause])[item.at.index];
    if (statement === undefined) return declarations;
    const own = statement.areas ?? [];
    if (own.length > 0) declarations.push({ areas: own.map(({ id }) => id), at: item.at });
    for (const stated of statedIn(study, item.clause))
      if (holds(study, item.clause, statement, stated)) declarations.push(stated);
  } else if (item.kind === "keyIssue" || item.kind === "solution") {
    const { clauses } = study.outline;
    for (let i = item.clause; i < (clauses[item.clause]?.end ?? 0); i++) {
      if (clauses[i]?.owner !== item.clause) continue;
      const statements = statementsOf(study.files, clauses[i]);
      for (const stated of statedIn(study, i))
        if (!statements.some((statement) => holds(study, i, statement, stated))) declarations.push(stated);
    }
  }
  return declarations;
}

/** Whether `stated` belongs to a statement: a comment at the end of its paragraph does too. */
function holds(study: Study, clause: number, statement: Span, stated: Span): boolean {
  if (stated.start < statement.start) return false;
  const last = factsAt(study, clause)?.paragraphs.find(
    ({ start, end }) => start < statement.end && statement.end <= end,
  );
  return stated.end <= Math.max(statement.end, last?.end ?? 0);
}

/** What the words of a clause state of areas, with its place in the prose. */
function statedIn(study: Study, clause: number): readonly (AreaDeclaration & Span)[] {
  return (factsAt(study, clause)?.areas ?? []).map(({ names, start, end }, index) => ({
    areas: names.map(({ id }) => id),
    at: { clause, part: "areas", index },
    start,
    end,
  }));
}
