// Areas × key issues: which key issue touches which area, and how many threats there no solution answers.
import { areaCoverage } from "../analysis/area-coverage.ts";
import type { StudyAreas } from "../analysis/item-areas.ts";
import type { Study } from "../model/study.ts";
import type { Matrix } from "./matrix.ts";

/** A row an area. "X" is declared, "(X)" is inferred where nothing is declared; subdivisions count in their area. */
export function keyIssuesByArea(study: Study, areas: StudyAreas): Matrix {
  const keyIssues = study.trace.items.filter((item) => item.kind === "keyIssue");
  const coverage = new Map(areaCoverage(study.trace, areas).map((one) => [one.id, one]));
  return {
    caption: "Areas touched by key issues",
    corner: "Areas",
    columns: [...keyIssues.map((item) => item.id), "threats", "unanswered"],
    rows: areas.model.areas.map(({ id, title }) => {
      const touching = new Set(coverage.get(id)?.keyIssues.map((item) => item.id));
      const mark = (keyIssue: string): string => {
        if (!touching.has(keyIssue)) return "";
        return (areas.items.get(keyIssue)?.declared.length ?? 0) > 0 ? "X" : "(X)";
      };
      return {
        label: `${id}: ${title}`,
        cells: [
          ...keyIssues.map((item) => mark(item.id)),
          String(coverage.get(id)?.threats.length ?? 0),
          String(coverage.get(id)?.unanswered.length ?? 0),
        ],
      };
    }),
  };
}
