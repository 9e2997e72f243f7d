// Cross-reference tables as rows and columns; how they are written is another file's business.
import type { Study } from "../model/study.ts";
import { type Item, linksFrom } from "../model/trace.ts";

/** A table of marks. `cells[row][column]` is the mark or "". */
export interface Matrix {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

/** Solutions × key issues, as tables, sentences and declarations of the study state them together. */
export function solutionsByKeyIssue(study: Study): Matrix {
  const keyIssues = study.trace.items.filter((item) => item.kind === "keyIssue");
  const solutions = study.trace.items.filter((item) => item.kind === "solution");
  const rows = solutions.map((solution) => {
    const addressed = new Set(linksFrom(study.trace, solution.id, "addresses").map((link) => link.to));
    return {
      label: labelOf(solution),
      cells: keyIssues.map((keyIssue) => (addressed.has(keyIssue.id) ? "X" : "")),
    };
  });
  return {
    caption: "Mapping of solutions to key issues",
    corner: "Solutions",
    columns: keyIssues.map((item) => item.id),
    rows,
  };
}

function labelOf(solution: Item): string {
  const name = solution.number === undefined ? solution.id : `Solution #${solution.number}`;
  return solution.title === "" ? name : `${name}: ${solution.title}`;
}
