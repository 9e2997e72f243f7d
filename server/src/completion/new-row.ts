// The row of a mapping table for a solution that has none, marked as the text of the solution says.
import type { MappingTable } from "../model/mapping-table.ts";
import { headIds } from "../model/names.ts";
import { factsAt } from "../model/study.ts";
import { type Item, linksFrom } from "../model/trace.ts";
import { body } from "./body.ts";
import type { Here } from "./here.ts";
import type { Proposal } from "./proposal.ts";

/** The rows that may stand at the cursor, which is in the line behind a mapping table. */
export function newRows(here: Here): readonly Proposal[] {
  const { study, facts, clause, lineStart } = here;
  const table = factsAt(study, clause?.index ?? -1)?.tables.find(
    ({ start, end, turned, written }) =>
      !turned &&
      written === "table" &&
      start < lineStart &&
      facts.prose.slice(end, lineStart).trim() === "" &&
      lineStart - end <= 2,
  );
  const row = table === undefined ? undefined : lastRow(here, table);
  if (table === undefined || row === undefined) return [];
  const { solutions, keyIssues } = headIds(study.trace.names, table);
  const missing = [...study.trace.byClause.values()].filter(
    (item) => item.kind === "solution" && item.number !== undefined && !solutions.includes(item.id),
  );
  return missing.map((item) => ({
    kind: "skeleton",
    label: `row for Solution #${item.number}`,
    detail: item.title,
    body: body`${rowOf(here, { table, row, item, keyIssues })}`,
    words: `| row Solution #${item.number} ${item.title}`,
    about: { kind: "item", id: item.id },
  }));
}

/** The line of the last solution in the table, and where it begins. */
function lastRow(
  { facts }: Here,
  table: MappingTable,
): { readonly line: string; readonly start: number } | undefined {
  const head = table.solutions.at(-1);
  if (head === undefined || facts.yaml !== undefined) return undefined;
  const start = facts.prose.lastIndexOf("\n", head.start - 1) + 1;
  return { line: /^[^\r\n]*/.exec(facts.prose.slice(start))?.[0] ?? "", start };
}

interface RowGiven {
  readonly table: MappingTable;
  readonly row: { readonly line: string; readonly start: number };
  readonly item: Item;
  readonly keyIssues: readonly (string | undefined)[];
}

/** The row above with the number, title and marks of another solution; as wide where the rows are, and they fit. */
function rowOf({ study, facts }: Here, { table, row, item, keyIssues }: RowGiven): string {
  const addressed = new Set(linksFrom(study.trace, item.id, "addresses").map(({ to }) => to));
  const marked = table.marks.find((mark) => mark.marked);
  const mark =
    marked === undefined || table.form === "list" ? "X" : facts.prose.slice(marked.start, marked.end).trim();
  const head = table.solutions.at(-1);
  const [header = ""] = facts.prose.slice(table.start, table.end).split(/\r?\n/);
  const isAligned = header.trimEnd().length === row.line.trimEnd().length;
  const padded = (content: string, cell: string): string =>
    isAligned ? aligned(content, cell) : content === "" ? " " : ` ${content} `;
  let at = row.start;
  return row.line
    .split(/(?<!\\)(\|)/)
    .map((cell) => {
      const start = at;
      at += cell.length;
      if (cell === "|" || (cell.trim() === "" && (start === row.start || at === row.start + row.line.length)))
        return cell;
      if (head !== undefined && start <= head.start && head.end <= at)
        return padded(labelOf(cell, item), cell);
      if (table.form === "list") return padded(listOf(addressed), cell);
      const column = table.marks.find((one) => one.start >= start && one.end <= at)?.column;
      return padded(addressed.has(keyIssues[column ?? -1] ?? "") ? mark : "", cell);
    })
    .join("");
}

function labelOf(cell: string, { number = "", title }: Item): string {
  const found = /^(.*?#?\s?)\d+(?:\.\d+)*[a-z]?(.*)$/.exec(cell.trim());
  if (found === null) return `Solution #${number}`;
  const behind = /^(\s*[:–-]\s*)\S/.exec(found[2] ?? "")?.[1];
  return `${found[1]}${number}${behind === undefined || title === "" ? "" : `${behind}${title.replaceAll("|", "\\|")}`}`;
}

function listOf(addressed: ReadonlySet<string>): string {
  return [...addressed].join(", ");
}

function aligned(content: string, cell: string): string {
  return ` ${content}`.padEnd(Math.max(cell.length, content.length + 2));
}
