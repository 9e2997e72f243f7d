import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import type { Item } from "../model/trace.ts";

/** The key issues or solutions that a table can name: of two with one number the first. In the order that is wanted. */
export function mappable(
  study: Study,
  kind: "keyIssue" | "solution",
  { order }: TableOptions = {},
): readonly Item[] {
  const { items, names } = study.trace;
  const named = items.filter(
    (item) =>
      item.kind === kind &&
      (item.number === undefined ||
        item.parent !== undefined ||
        names.numbers.get(`${kind} ${item.number}`) === item.id),
  );
  return order === "number" ? [...named].sort(byNumber) : named;
}

function byNumber(a: Item, b: Item): number {
  return (a.number ?? a.id).localeCompare(b.number ?? b.id, "en", { numeric: true });
}
