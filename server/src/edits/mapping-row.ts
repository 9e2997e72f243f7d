// New rows of tables that list the key issues of each solution, written like their neighbours.
import type { TableHead } from "../model/mapping-table.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import type { Mapping } from "../tables/mapping-cells.ts";
import { type ClauseSource, clauseSource, inFile } from "./clause-source.ts";
import type { Edit } from "./edit.ts";
import { listOf, readList } from "./key-issue-list.ts";
import { lineAt, rowLike } from "./table-lines.ts";
import { lineEndOf } from "./yaml-lines.ts";

/** The edit that adds a row for the solution behind the last one; none where the table has such a row. */
export function addListRow(
  study: Study,
  place: Mapping,
  addressing: { readonly solution: string; readonly keyIssues: readonly string[] },
): readonly Edit[] {
  const { table, solutions } = place;
  const source = tableSource(study, place);
  const solution = study.trace.byId.get(addressing.solution);
  const row = solutions.lastIndexOf(solutions.filter((id) => id !== undefined).at(-1));
  const head = table.solutions[row];
  if (source === undefined || head === undefined || solution === undefined || solutions.includes(solution.id))
    return [];
  const line = lineAt(source.text, head.start);
  const numbers = addressing.keyIssues.flatMap((id) => study.trace.byId.get(id)?.number ?? []);
  const contents = [headLike(source, head, solution), listText(source, place, numbers)];
  const end = line.start + line.text.length;
  const aligned = lineAt(source.text, table.start).text.length === line.text.length;
  const text = lineEndOf(source.text) + rowLike(line.text, contents, aligned);
  return [inFile(source, { start: end, end, text })];
}

/** Key issues as the cells of a list name them. */
function listText(source: ClauseSource, { table }: Mapping, numbers: readonly string[]): string {
  const lists = (table.lists ?? []).flatMap(
    ({ start, end }) => readList(source.text.slice(start, end).trim()) ?? [],
  );
  return listOf(lists[0]?.items[0]?.prefix ?? "KI#", numbers);
}

/** The text of a header like `head`, for another number and title. */
function headLike({ text }: ClauseSource, head: TableHead, { number = "", title }: Item): string {
  const written = text.slice(head.start, head.end).trim();
  if (head.number === undefined) return title;
  const at = written.indexOf(head.number);
  const behind = written.slice(at + head.number.length);
  const before = written.slice(0, at) + number;
  return head.title !== "" && behind.endsWith(head.title)
    ? before + behind.slice(0, -head.title.length) + title
    : before + (head.title === "" ? behind : "");
}

/** Where a table is written in Markdown; undefined for one of another kind. */
function tableSource(study: Study, place: Mapping): ClauseSource | undefined {
  const clause = study.outline.clauses[place.clause];
  const source = clause && clauseSource(study, clause);
  // In YAML a table stands in a text of its own, whose lines are no lines of the file.
  return source?.section.yaml === undefined ? source : undefined;
}
