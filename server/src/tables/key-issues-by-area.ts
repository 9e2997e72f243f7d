// Areas × key issues: which key issue touches which area, and how many threats there no solution answers.
import { areaCoverage } from "../analysis/area-coverage.ts";
import type { StudyAreas } from "../analysis/item-areas.ts";
import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import { labelOf } from "./label.ts";
import { mappable } from "./mappable.ts";
import { matrixTable } from "./matrix.ts";
import { column, type Table, textCell } from "./table.ts";

/** A row an area. "X" is declared, "(X)" is inferred where nothing is declared; subdivisions count in their area. */
export function keyIssuesByArea(study: Study, areas: StudyAreas, options: TableOptions = {}): Table {
  const { mark = "X" } = options;
  const coverage = new Map(areaCoverage(study.trace, areas).map((one) => [one.id, one]));
  const touching = new Map(
    [...coverage].map(([id, { keyIssues }]) => [id, new Set(keyIssues.map((item) => item.id))]),
  );
  const matrix = matrixTable({
    table: {
      kind: "key-issues-by-area",
      caption: "Areas touched by key issues",
      turnedCorner: "Key issues",
    },
    corner: "Areas",
    rows: areas.model.areas.map(({ id, title }) => ({ key: id, label: `${id}: ${title}`, items: [] })),
    columns: mappable(study, "keyIssue", options).map((item) => ({
      key: item.id,
      label: labelOf(item, options, options.turned === true ? "row" : "column"),
    })),
    cellAt: ({ key: area }, { key: keyIssue }) => {
      if (touching.get(area)?.has(keyIssue) !== true) return { mark: "", expected: false };
      const declared = (areas.items.get(keyIssue)?.declared.length ?? 0) > 0;
      return declared
        ? { mark, saidBy: ["declared"], expected: true }
        : { mark: `(${mark})`, saidBy: ["text"], expected: true };
    },
  });
  return {
    ...matrix,
    header: [...matrix.header, column("threats"), column("unanswered")],
    rows: matrix.rows.map((row) => {
      const { threats = [], unanswered = [] } = coverage.get(row.key) ?? {};
      const counts = [threats, unanswered].map((items) =>
        textCell(String(items.length), { items: items.map(({ id }) => id) }),
      );
      return { ...row, cells: [...row.cells, ...counts] };
    }),
  };
}
