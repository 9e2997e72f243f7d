// New rows of tables and lines of text that list what each solution or key issue maps to, written like their neighbours.
import { readItemMark } from "../model/item-mark.ts";
import type { TableHead } from "../model/mapping-head.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import type { Mapping } from "../tables/mapping-cells.ts";
import { type ClauseSource, clauseSource, inFile } from "./clause-source.ts";
import type { Edit } from "./edit.ts";
import { usualPrefix } from "./list-item.ts";
import { compareNumbers, listOf } from "./number-list.ts";
import { lineAt, rowLike, segmentAt } from "./table-lines.ts";
import { writtenTable } from "./written-table.ts";
import { endOfLine, lineEndOf } from "./yaml-lines.ts";

/** A row that is to come: who heads it, and what it lists, by id. */
export interface NewRow {
  readonly id: string;
  readonly listed: readonly string[];
}

/** A row that stands there, with its lines. */
interface StandingRow {
  readonly head: TableHead;
  readonly start: number;
  readonly end: number;
  /** Where its first list stands. */
  readonly list: { readonly start: number; readonly end: number };
}

/**
 * The edits that add `rows` to the list `place`: where the order of numbers says if its rows are in that order, else
 * behind the last one. None for those that it has, and where a row like its rows cannot be written.
 */
export function addListRows(study: Study, place: Mapping, rows: readonly NewRow[]): readonly Edit[] {
  const { table } = place;
  const source = listSource(study, place);
  const standing = source === undefined ? [] : standingRows(source, place);
  if (source === undefined || standing.length === 0) return [];
  const known = table.turned ? place.keyIssues : place.solutions;
  const written = new Map<StandingRow | undefined, string[]>();
  const fresh = rows
    .filter(({ id }) => !known.includes(id))
    .flatMap((row) => {
      const item = study.trace.byId.get(row.id);
      return item === undefined ? [] : [{ row, item }];
    })
    .sort((a, b) => compareNumbers(a.item.number ?? "", b.item.number ?? ""));
  for (const { row, item } of fresh) {
    const before = rowBefore(standing, item);
    const text = rowText(study, { place, source, model: before ?? (standing[0] as StandingRow) }, item, row);
    if (text === undefined) return [];
    written.set(before, [...(written.get(before) ?? []), text]);
  }
  const between = separator(source, standing);
  return [...written].map(([before, texts]) => {
    const at = before?.end ?? (standing[0] as StandingRow).start;
    const text = texts.map((one) => (before === undefined ? one + between : between + one)).join("");
    return inFile(source, { start: at, end: at, text });
  });
}

/** The row that one for `item` follows; undefined where it comes before all of them. */
function rowBefore(standing: readonly StandingRow[], { number }: Item): StandingRow | undefined {
  const numbers = standing.map(({ head }) => head.number);
  const isOrdered = numbers.every((own, at) => {
    const before = at === 0 ? undefined : numbers[at - 1];
    return own !== undefined && (at === 0 || compareNumbers(before ?? "", own) <= 0);
  });
  if (!isOrdered || number === undefined) return standing.at(-1);
  return standing.filter(({ head }) => compareNumbers(head.number ?? "", number) < 0).at(-1);
}

/** The rows of a list with their lines: a row that goes on in further lines ends where the next one begins. */
function standingRows({ text }: ClauseSource, { table }: Mapping): readonly StandingRow[] {
  const heads = table.turned ? table.keyIssues : table.solutions;
  return heads.flatMap((head, at): StandingRow[] => {
    const lists = (table.lists ?? []).filter((list) => list.head === at);
    const [first, last] = [lists[0], lists.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ head, start: lineAt(text, head.start).start, end: endOfLine(text, last.end), list: first }];
  });
}

/** What stands between two rows: blank lines too, where lines of text have them. */
function separator({ text }: ClauseSource, [first, second]: readonly StandingRow[]): string {
  const between = first === undefined || second === undefined ? "" : text.slice(first.end, second.start);
  return /^[\r\n]+$/.test(between) ? between : lineEndOf(text);
}

interface Model {
  readonly place: Mapping;
  readonly source: ClauseSource;
  readonly model: StandingRow;
}

/** The row of `item`, like `model`; undefined where that is counted or more than one line. */
function rowText(
  study: Study,
  { place, source, model }: Model,
  item: Item,
  { listed }: NewRow,
): string | undefined {
  const { table } = place;
  const { text } = source;
  const line = lineAt(text, model.start);
  const kind = table.turned ? "solution" : "keyIssue";
  const numbers = listed.flatMap((id) => study.trace.byId.get(id)?.number ?? []);
  const list = listOf(
    usualPrefix(writtenTable(study, { clause: place.clause, table: place.index }), kind) ??
      (table.turned ? "Solution #" : "KI#"),
    numbers,
  );
  const head = headLike(source, model.head, item);
  if (table.written === "table") {
    const aligned = lineAt(text, table.start).text.length === line.text.length;
    const contents = [head];
    contents[Math.max(1, segmentAt(line, model.list.start))] = list;
    return rowLike(line.text, contents, aligned);
  }
  const end = endOfLine(text, model.start);
  if (readItemMark(line.text) !== undefined || model.list.end > end) return undefined;
  return (
    text.slice(model.start, model.head.start) +
    head +
    text.slice(model.head.end, model.list.start) +
    (list === "" ? "no solution" : list) +
    text.slice(model.list.end, end)
  );
}

/** The text of a header like `head`, for another number and title. */
function headLike({ text }: ClauseSource, head: TableHead, { number = "", title }: Item): string {
  const written = text.slice(head.start, head.end).trim();
  if (head.number === undefined) return title;
  const at = written.indexOf(head.number);
  const behind = written.slice(at + head.number.length);
  const before = written.slice(0, at) + number;
  if (head.title === "" || !behind.endsWith(head.title)) return before + (head.title === "" ? behind : "");
  const isBracketed = head.title.startsWith("(");
  return before + behind.slice(0, -head.title.length) + (isBracketed ? `(${title})` : title);
}

/** Where a list is written row below row in Markdown; undefined for one of another kind. */
function listSource(study: Study, place: Mapping): ClauseSource | undefined {
  const clause = study.outline.clauses[place.clause];
  const source = clause && clauseSource(study, clause);
  // In YAML a table stands in a text of its own, whose lines are no lines of the file.
  return source?.section.yaml === undefined && place.table.written !== "sideways" ? source : undefined;
}
