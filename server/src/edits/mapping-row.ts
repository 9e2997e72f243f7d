// New rows and columns of mapping tables, written like their neighbours.
import type { TableHead } from "../model/mapping-table.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import type { Mapping } from "../tables/mapping-cells.ts";
import { type ClauseSource, clauseSource, inFile } from "./clause-source.ts";
import type { Edit } from "./edit.ts";
import { listOf, readList } from "./key-issue-list.ts";
import { usualMark } from "./mark-cell.ts";
import { cellBehind, type LineAt, lineAt, rowLike, segmentAt, segmentsOf } from "./table-lines.ts";
import { lineEndOf } from "./yaml-lines.ts";

/** What heads a new row or column. */
export type Headed = Pick<Item, "number" | "title">;

/**
 * The edit that adds a row for `solution` behind the last one, with marks for the key issues `marked`. Undefined where
 * the table has such a row, or where it has no column for one of them.
 */
export function addRow(
  study: Study,
  place: Mapping,
  solution: Headed & { readonly id: string },
  marked: readonly string[],
): readonly Edit[] | undefined {
  const { table, solutions, keyIssues } = place;
  const source = tableSource(study, place);
  const row = solutions.lastIndexOf(solutions.filter((id) => id !== undefined).at(-1));
  const head = table.solutions[row];
  if (source === undefined || head === undefined || solutions.includes(solution.id)) return undefined;
  if (table.form === "transposed") return undefined;
  const line = lineAt(source.text, head.start);
  const contents = [headLike(source, head, solution)];
  if (table.form === "list") {
    const numbers = marked.flatMap((id) => study.trace.byId.get(id)?.number ?? []);
    contents.push(listText(source, place, numbers));
  } else {
    if (!marked.every((id) => keyIssues.includes(id))) return undefined;
    const mark = usualMark(study, { clause: place.clause, table: place.index });
    for (const cell of table.marks.filter((one) => one.row === row)) {
      const at = segmentAt(line, cell.start);
      contents[at] = marked.includes(keyIssues[cell.column] ?? "") ? mark : "";
    }
  }
  const end = line.start + line.text.length;
  const aligned = lineAt(source.text, table.start).text.length === line.text.length;
  const text = lineEndOf(source.text) + rowLike(line.text, contents, aligned);
  return [inFile(source, { start: end, end, text })];
}

/**
 * The edits that add a column for `keyIssue` behind the last one, with a mark for `solution`. Undefined where the table
 * has such a column or none for key issues at its end, or where it has no row for the solution.
 */
export function addColumn(
  study: Study,
  place: Mapping,
  keyIssue: Item,
  solution: Item,
): readonly Edit[] | undefined {
  const { table, solutions, keyIssues } = place;
  const source = tableSource(study, place);
  const head = table.keyIssues.at(-1);
  const row = table.solutions[solutions.indexOf(solution.id)];
  if (source === undefined || head === undefined || row === undefined || keyIssues.includes(keyIssue.id))
    return undefined;
  const headLine = lineAt(source.text, head.start);
  const last = segmentsOf(headLine.text).length - 1;
  if (table.form !== "matrix" || segmentAt(headLine, head.start) !== last) return undefined;
  const content = headLike(source, head, keyIssue);
  const markLine = lineAt(source.text, row.start);
  const mark = usualMark(study, { clause: place.clause, table: place.index });
  return linesOf(source, table.start, table.end).map((line, at): Edit => {
    const cell =
      line.start === headLine.start ? content : line.start === markLine.start ? mark : at === 1 ? "---" : "";
    const added = cellBehind(line.text, cell.padEnd(content.length, at === 1 ? "-" : " "));
    const place = line.start + added.at;
    return inFile(source, { start: place, end: place, text: added.text });
  });
}

/** Key issues as the cells of a list name them. */
export function listText(source: ClauseSource, { table }: Mapping, numbers: readonly string[]): string {
  const lists = (table.lists ?? []).flatMap(
    ({ start, end }) => readList(source.text.slice(start, end).trim()) ?? [],
  );
  return listOf(lists[0]?.items[0]?.prefix ?? "KI#", numbers);
}

/** The text of a header like `head`, for another number and title. */
function headLike({ text }: ClauseSource, head: TableHead, { number = "", title }: Headed): string {
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
export function tableSource(study: Study, place: Mapping): ClauseSource | undefined {
  const clause = study.outline.clauses[place.clause];
  const source = clause && clauseSource(study, clause);
  // In YAML a table stands in a text of its own, whose lines are no lines of the file.
  return source?.section.yaml === undefined ? source : undefined;
}

function linesOf({ text }: ClauseSource, start: number, end: number): readonly LineAt[] {
  const lines: LineAt[] = [];
  for (let at = start; at < end; ) {
    const line = lineAt(text, at);
    if (line.text.trim() !== "") lines.push(line);
    at = text.indexOf("\n", at) < 0 ? end : text.indexOf("\n", at) + 1;
  }
  return lines;
}
