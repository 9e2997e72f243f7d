// Solutions × key issues: the table of clause 6.0, as tables, sentences and declarations of the study state it together.
import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import { type Item, type Link, linksFrom, linksTo } from "../model/trace.ts";
import { expectedMark, writtenCell } from "./expected-mark.ts";
import { labelOf } from "./label.ts";
import { mappable } from "./mappable.ts";
import { matrixTable } from "./matrix.ts";
import { column, type ListCell, type Table, textCell } from "./table.ts";

const CAPTION = "Mapping of solutions to key issues";

/**
 * A row a solution and a column a key issue; with the form "list" a cell that lists the key issues of each solution, or
 * turned the solutions of each key issue.
 */
export function solutionsByKeyIssue(study: Study, options: TableOptions = {}): Table {
  const solutions = mappable(study, "solution", options);
  const keyIssues = mappable(study, "keyIssue", options);
  if (options.form === "list") {
    if (options.turned === true) return turnedList(study, options, solutions, keyIssues);
    return listTable(study, options, solutions, keyIssues);
  }
  const { mark = "X" } = options;
  // Labels of rows are those of key issues once the table is turned.
  const [rowHead, columnHead] =
    options.turned === true ? (["column", "row"] as const) : (["row", "column"] as const);
  return matrixTable({
    table: {
      kind: "solutions-by-key-issue",
      caption: CAPTION,
      turnedCorner: "Key issues",
      ...(options.over === undefined ? {} : { over: options.over }),
    },
    corner: "Solutions",
    rows: solutions.map((item) => ({ key: item.id, label: labelOf(item, options, rowHead) })),
    columns: keyIssues.map((item) => ({ key: item.id, label: labelOf(item, options, columnHead) })),
    cellAt: ({ key: from }, { key: to }) => {
      const saidBy = sourcesOf(linksFrom(study.trace, from, "addresses").find((link) => link.to === to));
      const expected = expectedMark(study, from, to)?.marked;
      return { mark: saidBy.length > 0 ? mark : "", saidBy, expected, known: writtenCell(study, from, to) };
    },
  });
}

function listTable(
  study: Study,
  options: TableOptions,
  solutions: readonly Item[],
  keyIssues: readonly Item[],
): Table {
  return {
    kind: "solutions-by-key-issue",
    caption: CAPTION,
    header: [column("Solution", "label"), column("Key Issues covered", "list")],
    rows: solutions.map((item) => {
      const linked = new Set(linksFrom(study.trace, item.id, "addresses").map((link) => link.to));
      const named = keyIssues.filter(({ id }) => linked.has(id));
      const marks = keyIssues.map(({ id }) => ({ id, expected: expectedMark(study, item.id, id)?.marked }));
      const cell: ListCell = {
        kind: "list",
        text: named.map((keyIssue) => labelOf(keyIssue, options, "column")).join(", "),
        items: named.map(({ id }) => id),
        at: [],
        expected: marks.every(({ expected }) => expected === undefined)
          ? undefined
          : marks.flatMap(({ id, expected }) => (expected === true ? [id] : [])),
      };
      return {
        key: item.id,
        cells: [textCell(labelOf(item, options, "row"), { items: [item.id] }), cell],
      };
    }),
  };
}

/** A row a key issue with its solutions: those that say so, and those of which only a table does. */
function turnedList(
  study: Study,
  options: TableOptions,
  solutions: readonly Item[],
  keyIssues: readonly Item[],
): Table {
  return {
    kind: "solutions-by-key-issue",
    caption: CAPTION,
    header: [column("Key issue", "label"), column("Solutions", "list")],
    rows: keyIssues.map((item) => {
      const linked = new Set(linksTo(study.trace, item.id, "addresses").map((link) => link.from));
      const named = solutions.filter(({ id }) => linked.has(id));
      const marks = solutions.map(({ id }) => ({ id, expected: expectedMark(study, id, item.id)?.marked }));
      const cell: ListCell = {
        kind: "list",
        text: named.map((solution) => labelOf(solution, options, "column")).join(", "),
        items: named.map(({ id }) => id),
        at: [],
        expected: marks.every(({ expected }) => expected === undefined)
          ? undefined
          : marks.flatMap(({ id, expected }) => ((expected ?? linked.has(id)) ? [id] : [])),
      };
      return {
        key: item.id,
        cells: [textCell(labelOf(item, options, "row"), { items: [item.id] }), cell],
      };
    }),
  };
}

function sourcesOf(link: Link | undefined): Link["mentions"][number]["source"][] {
  return [...new Set(link?.mentions.map(({ source }) => source))];
}
