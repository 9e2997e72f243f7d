// Which row and column of a pipe table stands for what: of a mapping table whatever form it has, of others by labels.
import type { Span } from "../base/span.ts";
import type { TableHead } from "../model/mapping-head.ts";
import { type MappingTable, readMappingTable } from "../model/mapping-table.ts";
import { isBareMark } from "../model/mark.ts";
import { headIds } from "../model/names.ts";
import type { Study } from "../model/study.ts";
import type { TableKind } from "../model/table-options.ts";
import { plainText } from "../syntax/mask.ts";
import type { Table } from "../tables/table.ts";
import { matchLabels } from "./match-labels.ts";
import { DELIMITER } from "./merge-line.ts";
import type { Grid } from "./table-grid.ts";

/** A line or column: which wanted one it is, or whether it stands for something that is not wanted any more. */
export interface Identity {
  readonly wanted: number | undefined;
  readonly gone: boolean;
  /** Of a mapping table: how the head was read. */
  readonly head?: TableHead;
}

export interface TableIdentity {
  /** The line with the headers of the columns. */
  readonly headLine: number;
  readonly lines: readonly Identity[];
  readonly columns: readonly Identity[];
}

const PEOPLE: Identity = { wanted: undefined, gone: false };

/** Reads `source`, from which `grid` was read, as the table `wanted`; undefined where it is another table altogether. */
export function identify(study: Study, source: string, grid: Grid, wanted: Table): TableIdentity | undefined {
  if (wanted.kind !== "solutions-by-key-issue") return byLabels(grid, wanted);
  const table = readMappingTable(source, 0);
  return table === undefined ? byLabels(grid, wanted) : byHeads(study, table, grid, wanted);
}

/** A mapping table by the ids that its heads stand for. */
function byHeads(study: Study, table: MappingTable, grid: Grid, wanted: Table): TableIdentity | undefined {
  const ids = headIds(study.trace.names, table);
  const isTurned = table.turned;
  const isList = table.form === "list";
  const listsWanted = wanted.header.length === 2 && wanted.header[1]?.key === "list";
  if (isList !== listsWanted) return undefined;
  const [lineHeads, columnHeads] = isTurned
    ? ([table.keyIssues, table.solutions] as const)
    : ([table.solutions, table.keyIssues] as const);
  const [lineIds, columnIds] = isTurned
    ? ([ids.keyIssues, ids.solutions] as const)
    : ([ids.solutions, ids.keyIssues] as const);
  const heads = new Map<number, Identity>();
  const rowKeys = new Map(wanted.rows.map(({ key }, index) => [key, index]));
  lineHeads.forEach((head, at) => {
    const line = lineAt(grid, head);
    if (line !== undefined) heads.set(line, identityOf(head, lineIds[at], rowKeys));
  });
  const lines = grid.lines.map((_, line) => heads.get(line) ?? PEOPLE);
  if (isList) {
    const at = columnAt(
      grid,
      table.lists?.find(({ start, end }) => start < end),
    );
    const columns = (grid.lines[DELIMITER]?.cells ?? []).map(
      (_, column): Identity =>
        column === 0 || column === at ? { wanted: column === 0 ? 0 : 1, gone: false } : PEOPLE,
    );
    const isOther = lineHeads.length > 0 && lines.every((one) => one.wanted === undefined);
    return isOther ? undefined : { headLine: 0, lines, columns };
  }
  const columnKeys = new Map(wanted.header.map(({ key }, index) => [key, index]));
  const columnsAt = new Map<number, Identity>([[0, { wanted: 0, gone: false }]]);
  columnHeads.forEach((head, at) => {
    const column = columnAt(grid, head);
    if (column !== undefined) columnsAt.set(column, identityOf(head, columnIds[at], columnKeys));
  });
  const columns = (grid.lines[DELIMITER]?.cells ?? []).map((_, column) => columnsAt.get(column) ?? PEOPLE);
  const isOther = [lines, columns.slice(1)].every((all) => all.every((one) => one.wanted === undefined));
  const headLine = columnHeads[0] === undefined ? 0 : (lineAt(grid, columnHeads[0]) ?? 0);
  return isOther && lineIds.length > 0 ? undefined : { headLine, lines, columns };
}

/** A head with a number that nothing bears stands for what is gone; a title that fits nothing may be anybody's. */
function identityOf(head: TableHead, id: string | undefined, keys: ReadonlyMap<string, number>): Identity {
  const wanted = id === undefined ? undefined : keys.get(id);
  return { wanted, gone: wanted === undefined && id !== undefined && head.number !== undefined, head };
}

function lineAt({ lines }: Grid, span: Span | undefined): number | undefined {
  if (span === undefined) return undefined;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Span).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const line = lines[low];
  return line !== undefined && line.start <= span.start ? low : undefined;
}

function columnAt(grid: Grid, span: Span | undefined): number | undefined {
  const line = lineAt(grid, span);
  const cells = line === undefined ? [] : (grid.lines[line]?.cells ?? []);
  const at = cells.findIndex(
    ({ start, end }) => span !== undefined && start <= span.start && span.start <= end,
  );
  return at < 0 ? undefined : at;
}

/** What the first cell of a row reads that Rapporteur made, by table: rows that begin otherwise are people's. */
const OWN_LABEL: Readonly<Record<TableKind, RegExp>> = {
  "solutions-by-key-issue": /^(?:Sol|KI)\S*\s?#?\s?[\w.]+(?::|$)/,
  "key-issues-by-area": /^[A-Z]\d?:/,
  "requirements-by-threat": /^\S*T\S*\d(?::|$)/,
  "solutions-by-requirement": /^\S*R\S*\d\]?(?::|$)/,
  conclusions: /^KI[#@]/,
  upstream: /^T[RS]\s?\d/,
  "editors-notes": /^(?:[A-Z]|\d+[A-Z]?)(?:\.\d+)*$/,
  references: /^\[\w+\]$/,
  terms: /^(?!note\b)\S/i,
  coverage: /^KI[#@]/,
};

/** Whether a row or column that is called `text` is one that Rapporteur made in a table of `kind`. */
export function isOwnHead(kind: TableKind, text: string): boolean {
  return OWN_LABEL[kind].test(text) || OWN_HEADER.test(text) || /^Sol\S*\s?#?\s?[\w.]+(?::|$)/.test(text);
}

/** Headers of columns that stand for items. */
const OWN_HEADER = /^(?:KI[#@]\S+|Solution #\S+|\S*[TR]\d+)$/;

function byLabels(grid: Grid, wanted: Table): TableIdentity {
  const headLine = wanted.over === undefined ? 0 : DELIMITER + 1;
  const plain = grid.lines.map(({ cells }) => cells.map(({ text }) => plainText(text)));
  const headers = plain[headLine] ?? [];
  const columnOf = matchLabels(
    headers.slice(1).map((text) => [text]),
    wanted.header.slice(1).map(({ text }) => [text]),
  );
  const columns = headers.map((text, at): Identity => {
    if (at === 0) return { wanted: 0, gone: false };
    const found = columnOf[at - 1];
    return {
      wanted: found === undefined ? undefined : found + 1,
      gone: found === undefined && OWN_HEADER.test(text),
    };
  });
  // Rows are known by their words; marks may change.
  const words = wanted.header.flatMap((_, at) => (wanted.rows[0]?.cells[at]?.kind === "text" ? [at] : []));
  const body = Math.max(DELIMITER, headLine) + 1;
  const placeOf = words.map((at) => columns.findIndex((one) => one.wanted === at));
  const rowOf = matchLabels(
    plain.slice(body).map((texts) => placeOf.map((place) => texts[place] ?? "")),
    wanted.rows.map(({ cells }) => words.map((at) => cells[at]?.text ?? "")),
  );
  const lines = plain.map((texts, line): Identity => {
    const found = line < body ? undefined : rowOf[line - body];
    const own = line >= body && OWN_LABEL[wanted.kind].test(texts[0] ?? "");
    return { wanted: found, gone: found === undefined && own };
  });
  return { headLine, lines, columns };
}

/** Whether a cell that reads `text` holds nothing that somebody wrote: it is blank, or a mark and nothing else. */
export function isUnwritten(text: string): boolean {
  return plainText(text) === "" || isBareMark(text);
}
