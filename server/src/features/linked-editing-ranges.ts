import { type Span, shift, touches } from "../base/span.ts";
import type { TableHead } from "../model/mapping-head.ts";
import type { MappingTable } from "../model/mapping-table.ts";
import { headIds, idOf } from "../model/names.ts";
import type { Clause } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import { type StudyFile, sectionAt, studyFileOf, type Workspace } from "../model/workspace.ts";

/** A title of a key issue or solution where it is written in full. */
interface Title extends Span {
  readonly id: string;
  readonly text: string;
}

/**
 * The places where the title under the cursor is written in the same words and must change along: the heading of a key
 * issue or solution, the headings that repeat it, and the rows and columns of mapping tables. None where it stands
 * there alone. Offsets in the document `uri`; in YAML a title stands in one place.
 */
export function linkedEditingRanges(workspace: Workspace, uri: string, offset: number): readonly Span[] {
  const placed = studyFileOf(workspace, uri);
  if (placed === undefined) return [];
  const clauses = placed.study.outline.clauses.filter(({ file }) => file === placed.index);
  const { section } = sectionAt(placed.file, offset);
  const own = clauses
    .filter((clause) => clause.section === section)
    .flatMap((clause) => titlesIn(placed, clause))
    .find((title) => touches(title, offset));
  // Mostly the cursor is in no title, and then no other one is of interest.
  if (own === undefined) return [];
  const same = clauses
    .flatMap((clause) => titlesIn(placed, clause))
    .filter(({ id, text }) => id === own.id && text === own.text);
  return same.length < 2 ? [] : same.map(({ start, end }) => ({ start, end }));
}

function titlesIn(placed: StudyFile, clause: Clause): readonly Title[] {
  const { study, file } = placed;
  const section = file.facts[clause.section];
  const facts = section?.clauses[clause.part];
  if (section === undefined || facts === undefined || section.yaml !== undefined) return [];
  const base = file.document.starts[clause.section] ?? 0;
  const heading = { id: headingId(study, clause), span: facts.heading?.titleSpan };
  return [heading, ...facts.tables.flatMap((table) => headTitles(study, table))].flatMap(({ id, span }) => {
    const text = span === undefined ? "" : section.prose.slice(span.start, span.end);
    return id === undefined || span === undefined || text.trim() === ""
      ? []
      : [{ id, text, ...shift(span, base) }];
  });
}

/** What a heading gives the title of: a heading of a conclusion repeats that of its key issue. */
function headingId({ trace }: Study, { index, kind, number }: Clause): string | undefined {
  const item = trace.byClause.get(index);
  if (item?.kind === "keyIssue" || item?.kind === "solution") return item.id;
  if (number === undefined || (kind !== "keyIssue" && kind !== "solution")) return undefined;
  return idOf(trace.names, kind, number);
}

/** The titles at the ends of cells that head rows or columns. */
function headTitles({ trace }: Study, table: MappingTable) {
  const ids = headIds(trace.names, table);
  const titles = (heads: readonly TableHead[], of: readonly (string | undefined)[]) =>
    heads.map(({ end, title }, index) => ({ id: of[index], span: { start: end - title.length, end } }));
  return [...titles(table.solutions, ids.solutions), ...titles(table.keyIssues, ids.keyIssues)];
}
