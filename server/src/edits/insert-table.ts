// A managed mapping table put at the end of a clause that has none yet.
import { readFacts } from "../model/facts.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { PlacedTable } from "../model/study-tables.ts";
import { parseDocument } from "../syntax/sections.ts";
import { applied, type Edit } from "./edit.ts";
import { regenerateTable } from "./regenerate-table.ts";
import { lineEndOf } from "./yaml-lines.ts";

/** The edit that puts the mapping table of the study behind all that a clause of Markdown says; undefined where it would not be read. */
export function insertTable(study: Study, index: number): readonly Edit[] | undefined {
  const clause = study.outline.clauses[index];
  const file = study.files[clause?.file ?? -1];
  const section = file?.facts[clause?.section ?? -1];
  const facts = factsAt(study, index);
  if (file === undefined || section === undefined || facts === undefined || section.yaml !== undefined)
    return undefined;
  const at = facts.start + section.prose.slice(facts.start, facts.end).trimEnd().length;
  const here = { start: at, end: at };
  const placed: PlacedTable = {
    clause: index,
    kind: "solutions-by-key-issue",
    options: {},
    problems: [],
    opening: here,
    inner: here,
    closed: false,
    ...here,
  };
  const [edit] = regenerateTable(study, placed, [study])?.edits ?? [];
  if (edit === undefined) return undefined;
  const eol = lineEndOf(section.prose);
  const text = `${eol}${eol}<!-- rapporteur:table solutions-by-key-issue -->${edit.text}`;
  const after = parseDocument(applied(section.prose, [{ ...here, text }])).sections;
  const comments = after.flatMap((one) =>
    readFacts(one).clauses.flatMap(({ tableComments = [] }) => tableComments),
  );
  return after.length === 1 && comments.length === 2 ? [{ ...edit, text }] : undefined;
}
