// How far each key issue has come: threats, requirements, solutions, conclusion, what is open.
import { editorsNotes } from "../model/editors-note.ts";
import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import { type ItemKind, linksTo, partsOf } from "../model/trace.ts";
import { concludedOn } from "./conclusions.ts";
import { labelOf } from "./label.ts";
import { mappable } from "./mappable.ts";
import { column, type Table, textCell } from "./table.ts";

/** A row a key issue. Editor's notes count where they stand in the key issue or in a conclusion on it. */
export function coverage(study: Study, options: TableOptions = {}): Table {
  const { trace, outline } = study;
  const open = new Map<number, number>();
  for (const { clause } of editorsNotes(study)) {
    const owner = outline.clauses[clause]?.owner ?? -1;
    open.set(owner, (open.get(owner) ?? 0) + 1);
  }
  return {
    kind: "coverage",
    caption: "Coverage of key issues",
    header: [
      column("Key issue", "label"),
      ...["Threats", "Requirements", "Solutions", "Conclusion", "Editor's notes"].map((text) => column(text)),
    ],
    rows: mappable(study, "keyIssue", options).map((keyIssue) => {
      const parts = (kind: ItemKind) => partsOf(trace, keyIssue.id, kind).map(({ id }) => id);
      const concluding = linksTo(trace, keyIssue.id, "about").flatMap(
        ({ from }) => trace.byId.get(from) ?? [],
      );
      const from = new Set(linksTo(trace, keyIssue.id, "addresses").map((link) => link.from));
      const solutions = trace.items.flatMap(({ id }) => (from.has(id) ? [id] : []));
      const notes = [keyIssue, ...concluding].reduce((sum, { clause }) => sum + (open.get(clause) ?? 0), 0);
      return {
        key: keyIssue.id,
        cells: [
          textCell(labelOf(keyIssue, { titles: "rows", ...options }, "row"), { items: [keyIssue.id] }),
          textCell(String(parts("threat").length), { items: parts("threat") }),
          textCell(String(parts("requirement").length), { items: parts("requirement") }),
          textCell(solutions.join(", "), { items: solutions }),
          textCell(concludedOn(study, keyIssue.id), { items: concluding.map(({ id }) => id) }),
          textCell(String(notes)),
        ],
      };
    }),
  };
}
