import { memo } from "../base/memo.ts";
import type { SectionFacts } from "./facts.ts";
import type { TableHead } from "./mapping-head.ts";

/** All that outline and trace read of a section, without any offset: equal keys, equal meaning. */
export const factsKey = memo((facts: SectionFacts): string =>
  JSON.stringify([
    facts.yaml?.problems.map((problem) => [problem.path, problem.message]),
    facts.clauses.map((clause) => [
      clause.heading && [
        clause.heading.kind,
        clause.heading.level,
        clause.heading.clause,
        clause.heading.number,
        clause.heading.title,
        clause.heading.template,
      ],
      clause.mentions.map((mention) => [
        mention.kind,
        mention.number,
        mention.claim,
        mention.document,
        mention.requirements,
        mention.part,
      ]),
      clause.tables.map((table) => [
        table.form,
        table.turned,
        table.lists?.map(({ none }) => none),
        table.solutions.map(headKey),
        table.keyIssues.map(headKey),
        // The marks of a matrix stand in the order of its cells; a list has only those that it names.
        table.marks.map((mark) => (table.form === "list" ? [mark.row, mark.column] : mark.marked)),
      ]),
      clause.references.map((reference) => [reference.number, reference.document]),
      clause.consolidations.map((one) => [one.id, one.originals]),
      clause.areas.map(({ names }) => names.map(({ id }) => id)),
      clause.upstream.map((one) => one.target),
      clause.tableComments?.map(({ opens, misplaced, beside }) => [opens, misplaced, beside]),
      clause.value,
      clause.paragraphs.some((paragraph) => paragraph.kind === "changeFence"),
      clause.state,
      clause.declarations?.map((one) => [one.kind, one.target, one.statement]),
    ]),
  ]),
);

function headKey(head: TableHead): string {
  return `${head.number ?? ""}:${head.title}`;
}
