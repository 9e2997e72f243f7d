// Links that mapping tables mark.
import type { FileModel } from "./file.ts";
import type { LinkCollector } from "./link-collector.ts";
import { isMappingPlace } from "./mapping-place.ts";
import { headIds, type Names } from "./names.ts";
import type { Outline } from "./outline.ts";

/** Adds to `links` what the mapping tables of the study mark. */
export function linkTables(
  files: readonly FileModel[],
  outline: Outline,
  names: Names,
  links: LinkCollector,
): void {
  for (const clause of outline.clauses) {
    const facts = files[clause.file]?.facts[clause.section]?.clauses[clause.part];
    facts?.tables.forEach((table, tableIndex) => {
      if (!isMappingPlace(outline, clause, table)) return;
      const { solutions, keyIssues } = headIds(names, table);
      table.marks.forEach((mark, index) => {
        const from = solutions[mark.row];
        const to = keyIssues[mark.column];
        if (!mark.marked || from === undefined || to === undefined) return;
        links.add("addresses", from, to, {
          source: "table",
          at: { clause: clause.index, part: "mark", index, table: tableIndex },
        });
      });
    });
  }
}
