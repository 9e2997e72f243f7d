// Solutions × key issues: the table of clause 6.0, as tables, sentences and declarations of the study state it together.
import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import { type Item, type Link, linksFrom } from "../model/trace.ts";
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
    return listTable(
      study,
      options,
      options.turned === true
        ? {
            rows: keyIssues,
            listed: solutions,
            pair: (keyIssue, solution) => [solution.id, keyIssue.id],
            header: ["Key issue", "Solutions"],
          }
        : {
            rows: solutions,
            listed: keyIssues,
            pair: (solution, keyIssue) => [solution.id, keyIssue.id],
            header: ["Solution", "Key Issues covered"],
          },
    );
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

/** The sides of a table as a list: which items have a row, and which are listed in it. */
interface Sides {
  readonly rows: readonly Item[];
  readonly listed: readonly Item[];
  /** The solution and the key issue among one of each. */
  readonly pair: (row: Item, listed: Item) => readonly [solution: string, keyIssue: string];
  readonly header: readonly [string, string];
}

/** A row for each item of the one side, with those of the other that tables or sentences link with it. */
function listTable(study: Study, options: TableOptions, { rows, listed, pair, header }: Sides): Table {
  return {
    kind: "solutions-by-key-issue",
    caption: CAPTION,
    header: [column(header[0], "label"), column(header[1], "list")],
    rows: rows.map((row) => {
      const marks = listed.map((item) => {
        const [solution, keyIssue] = pair(row, item);
        const isLinked = linksFrom(study.trace, solution, "addresses").some(({ to }) => to === keyIssue);
        return { item, isLinked, expected: expectedMark(study, solution, keyIssue)?.marked };
      });
      const named = marks.flatMap(({ item, isLinked }) => (isLinked ? [item] : []));
      const cell: ListCell = {
        kind: "list",
        text: named.map((item) => labelOf(item, options, "column")).join(", "),
        items: named.map(({ id }) => id),
        at: [],
        // Of a solution that says nothing only a table tells what it addresses.
        expected: marks.every(({ expected }) => expected === undefined)
          ? undefined
          : marks.flatMap(({ item, isLinked, expected }) => ((expected ?? isLinked) ? [item.id] : [])),
      };
      return { key: row.id, cells: [textCell(labelOf(row, options, "row"), { items: [row.id] }), cell] };
    }),
  };
}

function sourcesOf(link: Link | undefined): Link["mentions"][number]["source"][] {
  return [...new Set(link?.mentions.map(({ source }) => source))];
}
