// A mapping kept as lists: for each solution its key issues, or for each key issue its solutions.
import type { Span } from "../base/span.ts";
import type { Row } from "../syntax/table.ts";
import type { Mentioned } from "./claim.ts";
import { readListedNumbers, saysNothing } from "./listed-numbers.ts";
import { HEAD, readHead, type TableHead } from "./mapping-head.ts";
import type { ListPlace, MappingTable, TableMark } from "./mapping-table.ts";

/** A row of a list: who heads it, and where its list stands. */
export interface ListRow {
  /** Undefined where the row goes on with the list of the one above. */
  readonly head: TableHead | undefined;
  readonly list: Span;
  /** The list, masked. */
  readonly prose: string;
}

/** The mapping that `rows` tell, each headed by one of `kind`. */
export function assembleList(
  span: Span,
  rows: readonly ListRow[],
  { kind, written }: { readonly kind: Mentioned; readonly written: MappingTable["written"] },
): MappingTable {
  const other = otherThan(kind);
  const heads: TableHead[] = [];
  const listed = new Map<string, number>();
  const others: TableHead[] = [];
  const marks: TableMark[] = [];
  const lists: ListPlace[] = [];
  const turned = kind === "keyIssue";
  for (const { head, list, prose } of rows) {
    if (head !== undefined) heads.push(head);
    const at = heads.length - 1;
    if (at < 0) continue;
    lists.push({ start: list.start, end: list.end, head: at, none: saysNothing(prose) });
    for (const { number, start, end } of readListedNumbers(other, prose, list.start)) {
      const known = listed.get(number) ?? others.push({ start, end, number, title: "" }) - 1;
      listed.set(number, known);
      marks.push({ start, end, row: turned ? known : at, column: turned ? at : known, marked: true });
    }
  }
  const { start, end } = span;
  const [solutions, keyIssues] = turned ? [others, heads] : [heads, others];
  return { start, end, form: "list", turned, written, solutions, keyIssues, marks, lists };
}

export function otherThan(kind: Mentioned): Mentioned {
  return kind === "keyIssue" ? "solution" : "keyIssue";
}

/** What the cells of a table read: as a line of text, and masked at its places. */
export interface CellTexts {
  readonly text: (cell: Span | undefined) => string;
  readonly masked: (cell: Span) => string;
}

/** Reads `rows` as a list, its rows side by side as well; undefined where they are none. */
export function readListTable(rows: readonly Row[], texts: CellTexts, span: Span): MappingTable | undefined {
  const upright = readRows(rows, texts);
  if (upright !== undefined) return listOf(span, upright, "table");
  if (rows.length !== 2) return undefined;
  const columns = (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));
  // A single column with a number is a matrix as well as not.
  const sideways = columns.length > 2 ? readRows(columns, texts) : undefined;
  return sideways?.rows.every(({ head }) => head?.number !== undefined) === true
    ? listOf(span, sideways, "sideways")
    : undefined;
}

interface ReadRows {
  readonly kind: Mentioned;
  readonly rows: readonly ListRow[];
}

function listOf(
  span: Span,
  { kind, rows }: ReadRows,
  written: MappingTable["written"],
): MappingTable | undefined {
  const table = assembleList(span, rows, { kind, written });
  return table.marks.length === 0 ? undefined : table;
}

function readRows([header = [], ...body]: readonly Row[], { text, masked }: CellTexts): ReadRows | undefined {
  const headers = header.map(text);
  const kind = KINDS.find((one) => FIRST[one].test(headers[0] ?? ""));
  const at = kind && listColumn(headers, kind);
  if (kind === undefined || at === undefined) return undefined;
  const rows = body.flatMap((row): ListRow[] => {
    const [label] = row;
    const list = row[at];
    if (label === undefined || list === undefined) return [];
    const content = text(label);
    if (/^note\b/i.test(content) || (content === "" && text(list) === "")) return [];
    const head = content === "" ? undefined : readHead(label, content, HEAD[kind]);
    return [{ head, list, prose: masked(list) }];
  });
  return { kind, rows };
}

const KINDS = ["solution", "keyIssue"] as const;
const FIRST = { solution: /^sol/i, keyIssue: /^(?:key\s*issues?|KIs?)(?!\s*#?\s*\d)\b/i } as const;
/** "Solution | Key Issues covered | Remarks", "Key issue | Solutions". */
const LISTING = {
  keyIssue: /\b(?:key issue(?:s|\(s\))?|KIs?)(?!\s*#?\s*\d)/i,
  solution: /\bsol(?:ution)?(?:s|\(s\))?\b(?!\s*#?\s*\d)/i,
} as const;
/** A column that tells which solutions were taken, or what is said of them, lists no mapping. */
const JUDGED =
  /\b(?:select|agree|conclu|recommend|prefer|chosen|adopt|endors|normative|basis|baseline|evaluat|impact|comparison|compar|candidate|details?|descri)/i;

/** The column that lists what is not of the `kind` of the rows. */
function listColumn(headers: readonly string[], kind: Mentioned): number | undefined {
  const listing = headers.flatMap((header, column) =>
    LISTING[otherThan(kind)].test(header) && column > 0 ? [column] : [],
  );
  // A header that is blank stands over a further row of headers.
  const [at] = listing;
  if (listing.length !== 1 || at === undefined || headers.includes("")) return undefined;
  return kind === "keyIssue" && JUDGED.test(headers[at] ?? "") ? undefined : at;
}
