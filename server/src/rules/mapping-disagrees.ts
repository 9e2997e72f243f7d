import { markCell } from "../edits/mark-cell.ts";
import type { Anchor } from "../model/anchor.ts";
import { headIds } from "../model/names.ts";
import type { Study } from "../model/study.ts";
import { factsAt } from "../model/study.ts";
import { type Link, linksFrom, statedBy } from "../model/trace.ts";
import type { Finding, StudyRule } from "./rule.ts";

/** What a finding of this rule is about, in its `data`. */
export interface Disagreement {
  /** The solution and the key issue. */
  readonly from: string;
  readonly to: string;
  readonly mark: Anchor;
  /** What the cell would have to say to agree with the text. */
  readonly marked: boolean;
}

/** The mapping table and the solutions say the same of which key issues they address (TRC-03). */
export const mappingDisagrees: StudyRule = {
  code: "mapping-disagrees",
  summary: "The mapping table and the text of a solution disagree",
  severity: "warning",
  scope: "study",
  *check(study) {
    for (const table of mappingTables(study)) {
      for (const [cell, at] of table.cells) {
        const [from, to] = cell.split(" ") as [string, string];
        const link = linksFrom(study.trace, from, "addresses").find((candidate) => candidate.to === to);
        const text = link !== undefined && statedBy(link, "text");
        const marked = link !== undefined && statedBy(link, "table");
        if (text && !marked) yield missing(link, at);
        else if (
          marked &&
          !text &&
          link.mentions.some((mention) => mention.at === at || sameMark(mention.at, at)) &&
          saysSomething(study, from)
        ) {
          yield surplus(from, to, at);
        }
      }
    }
  },
  fixes(study, finding) {
    const { mark, marked } = finding.data as Disagreement;
    const edits = markCell(study, mark, marked);
    if (marked) return [{ title: "Mark the cell, as the text says", edits, automatic: true }];
    return [{ title: "Clear the mark, as the text does not say it", edits }];
  },
};

function missing(link: Link, at: Anchor): Finding<Anchor> {
  const said = link.mentions.find((mention) => mention.source === "text")?.at;
  return {
    at,
    message: `${link.from} says that it addresses ${link.to}, but the table does not mark it.`,
    related: said === undefined ? [] : [{ at: said, message: `${link.from} says so here` }],
    data: { from: link.from, to: link.to, mark: at, marked: true } satisfies Disagreement,
  };
}

function surplus(from: string, to: string, at: Anchor): Finding<Anchor> {
  return {
    at,
    message: `The table marks ${to} for ${from}, but no sentence of ${from} says that it addresses ${to}.`,
    data: { from, to, mark: at, marked: false } satisfies Disagreement,
  };
}

/** A solution that names no key issue at all is another finding's business. */
function saysSomething(study: Study, solution: string): boolean {
  return linksFrom(study.trace, solution, "addresses").some((link) => statedBy(link, "text"));
}

/** The matrices of a study: for each cell, by "from to", its anchor. A list has no cells to mark. */
function* mappingTables(study: Study): Iterable<{ readonly cells: ReadonlyMap<string, Anchor> }> {
  for (const clause of study.outline.clauses) {
    const tables = factsAt(study, clause.index)?.tables ?? [];
    for (const [index, table] of tables.entries()) {
      if (table.form === "list") continue;
      const { solutions, keyIssues } = headIds(study.trace.names, table);
      const cells = new Map<string, Anchor>();
      table.marks.forEach((mark, at) => {
        const from = solutions[mark.row];
        const to = keyIssues[mark.column];
        if (from === undefined || to === undefined) return;
        // A solution with a row per procedure: the marked cell speaks for it.
        const key = `${from} ${to}`;
        if (!cells.has(key) || mark.marked)
          cells.set(key, { clause: clause.index, part: "mark", index: at, table: index });
      });
      yield { cells };
    }
  }
}

function sameMark(a: Anchor | undefined, b: Anchor): boolean {
  return (
    a !== undefined &&
    a.clause === b.clause &&
    a.part === b.part &&
    a.index === b.index &&
    a.table === b.table
  );
}
