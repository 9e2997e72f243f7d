// Potential requirements × solutions, a table a key issue: which solution fulfils which requirement.
import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import { type Item, type Link, linksFrom, linksTo } from "../model/trace.ts";
import { scopesOf } from "./key-issue-scope.ts";
import { labelOf } from "./label.ts";
import { matrixTable } from "./matrix.ts";
import { statementLabel } from "./statement-label.ts";
import type { Table } from "./table.ts";

/**
 * A row a requirement and a column a solution. "X": a sentence or declaration names the requirement; "(X)": the solution
 * addresses the key issue and names none of its requirements.
 */
export function solutionsByRequirement(study: Study, options: TableOptions = {}): readonly Table[] {
  const { mark = "X" } = options;
  return scopesOf(study, options).flatMap(({ keyIssue, suffix, statements }) => {
    const requirements = statements("requirement");
    const solutions = solutionsFor(study, keyIssue, requirements);
    if (requirements.length === 0 || solutions.length === 0) return [];
    return [
      matrixTable({
        table: {
          kind: "solutions-by-requirement",
          caption: `Potential requirements${suffix} and solutions`,
          turnedCorner: "Solutions",
        },
        corner: "Requirements",
        rows: requirements.map((item) => ({ key: item.id, label: statementLabel(study, item, options) })),
        columns: solutions.map((item) => ({
          key: item.id,
          label: labelOf(item, options, options.turned === true ? "row" : "column"),
        })),
        cellAt: (requirement, solution) => {
          const fulfils = linksFrom(study.trace, solution.key, "fulfils");
          const named = fulfils.find(({ to }) => to === requirement.key);
          if (named !== undefined) return { mark, saidBy: sourcesOf(named), expected: true };
          const namesOthers = fulfils.some(({ to }) => requirements.some(({ id }) => id === to));
          const whole = linksFrom(study.trace, solution.key, "addresses").find(
            ({ to }) => to === keyIssue?.id,
          );
          if (namesOthers || whole === undefined) return { mark: "", expected: false };
          return { mark: `(${mark})`, saidBy: sourcesOf(whole), expected: true };
        },
      }),
    ];
  });
}

/** The solutions that address the key issue or fulfil one of its requirements, in the order of the study. */
function solutionsFor(
  study: Study,
  keyIssue: Item | undefined,
  requirements: readonly Item[],
): readonly Item[] {
  const links = [
    ...(keyIssue === undefined ? [] : linksTo(study.trace, keyIssue.id, "addresses")),
    ...requirements.flatMap(({ id }) => linksTo(study.trace, id, "fulfils")),
  ];
  const from = new Set(links.map((link) => link.from));
  return study.trace.items.filter((item) => item.kind === "solution" && from.has(item.id));
}

function sourcesOf(link: Link): readonly Link["mentions"][number]["source"][] {
  return [...new Set(link.mentions.map(({ source }) => source))];
}
