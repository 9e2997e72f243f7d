// Which solutions declare an item, and which key issues a solution declares: what texts say, not what works.
import { type Item, type LinkKind, linksFrom, linksTo, type Trace } from "./trace.ts";

/**
 * The solutions of `trace` that declare the key issue `item`; of a threat or requirement those that name it and those
 * that declare its key issue. Each once, those that name it first.
 */
export function solutionsFor(trace: Trace, item: Item): readonly Item[] {
  const from = (id: string, kind: LinkKind): readonly Item[] =>
    linksTo(trace, id, kind).flatMap((link) => trace.byId.get(link.from) ?? []);
  const own = item.kind === "keyIssue" ? item.id : item.parent;
  const found = [
    ...(item.kind === "threat" ? from(item.id, "mitigates") : []),
    ...(item.kind === "requirement" ? from(item.id, "fulfils") : []),
    ...(item.kind === "threat"
      ? from(item.id, "counters").flatMap((counter) => from(counter.id, "fulfils"))
      : []),
    ...(own === undefined ? [] : from(own, "addresses")),
  ];
  return [...new Set(found)].filter(({ kind }) => kind === "solution");
}

/** Whether a solution of `trace` says that it answers the key issue, threat or requirement `item`. */
export const isAnswered = (trace: Trace, item: Item): boolean => solutionsFor(trace, item).length > 0;

/** The key issues of `trace` that the solution `item` declares. */
export function keyIssuesFor(trace: Trace, item: Item): readonly Item[] {
  return linksFrom(trace, item.id, "addresses").flatMap((link) => trace.byId.get(link.to) ?? []);
}
