// How a table calls a key issue or solution: by number, by number and title, or as the study's own table does.
import type { TableOptions } from "../model/table-options.ts";
import type { Item } from "../model/trace.ts";

/** Labels where nobody wants others: {n} stands for the number, {title} for the title. */
export const SHORT_LABELS = { keyIssue: "KI#{n}", solution: "Solution #{n}" } as const;

/** The label of `item` at the head of a row or column. What has no number goes by its title. */
export function labelOf(item: Item, options: TableOptions, head: "row" | "column"): string {
  if (item.kind !== "keyIssue" && item.kind !== "solution") return item.id;
  const template = (head === "row" ? options.rowLabel : options.columnLabel) ?? SHORT_LABELS[item.kind];
  if (item.number === undefined) return item.title === "" ? item.id : item.title;
  const { titles } = options;
  const titled = titles === "both" || titles === (head === "row" ? "rows" : "columns");
  const whole =
    titled && !template.includes("{title}") && item.title !== "" ? `${template}: {title}` : template;
  return whole.replace("{n}", item.number).replace("{title}", () => item.title);
}
