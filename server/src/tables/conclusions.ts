// Key issues × conclusions: what the study concludes on each.
import { conclusionState } from "../model/conclusion-state.ts";
import { STATE_WORDS } from "../model/conclusion-words.ts";
import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import { type Item, linksFrom, linksTo } from "../model/trace.ts";
import { labelOf } from "./label.ts";
import { mappable } from "./mappable.ts";
import { column, type Table, type TableRow, textCell } from "./table.ts";

/** A row a key issue and conclusion on it; conclusions on no key issue stand behind them. */
export function conclusions(study: Study, options: TableOptions = {}): Table {
  const { trace } = study;
  const titled: TableOptions = { titles: "rows", ...options };
  const on = (keyIssue: Item): readonly Item[] =>
    linksTo(trace, keyIssue.id, "about").flatMap(({ from }) => trace.byId.get(from) ?? []);
  const keyIssues = mappable(study, "keyIssue", options);
  const general = trace.items.filter(
    (item) => item.kind === "conclusion" && linksFrom(trace, item.id, "about").length === 0,
  );
  return {
    kind: "conclusions",
    caption: "Conclusions on key issues",
    header: [
      column("Key issue", "label"),
      column("Clause"),
      column("Conclusion"),
      column("Solutions selected"),
    ],
    rows: [
      ...keyIssues.flatMap((keyIssue): TableRow[] => {
        const label = labelOf(keyIssue, titled, "row");
        const found = on(keyIssue);
        if (found.length === 0) return [concluded(study, keyIssue.id, label, undefined)];
        return found.map((conclusion) =>
          concluded(
            study,
            found.length === 1 ? keyIssue.id : `${keyIssue.id} ${conclusion.id}`,
            label,
            conclusion,
          ),
        );
      }),
      ...general
        .filter((item) => conclusionState(study, item) !== "missing")
        .map((item) => concluded(study, item.id, item.title, item)),
    ],
  };
}

/** What is concluded on a key issue, in words: of several conclusions the first one's. */
export function concludedOn(study: Study, keyIssue: string): string {
  const { trace } = study;
  const found = linksTo(trace, keyIssue, "about").flatMap(({ from }) => trace.byId.get(from) ?? []);
  return (
    [...new Set(found.map((item) => STATE_WORDS[conclusionState(study, item)]))].join("; ") ||
    STATE_WORDS.missing
  );
}

function concluded(study: Study, key: string, label: string, conclusion: Item | undefined): TableRow {
  const { trace, outline } = study;
  const items = trace.byId.has(key) ? [key] : [];
  if (conclusion === undefined)
    return {
      key,
      cells: [textCell(label, { items }), textCell(""), textCell(STATE_WORDS.missing), textCell("")],
    };
  const selected = linksFrom(trace, conclusion.id, "concludes").map(({ to }) => to);
  const clause = outline.clauses[conclusion.clause]?.clause ?? "";
  return {
    key,
    cells: [
      textCell(label, { items }),
      textCell(clause, { items: [conclusion.id], at: [conclusion.at] }),
      textCell(STATE_WORDS[conclusionState(study, conclusion)], { items: [conclusion.id] }),
      textCell(selected.join(", "), { items: selected }),
    ],
  };
}
