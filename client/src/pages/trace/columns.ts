// In which column a node of the graph stands: what it is says so.
import type { TraceAnswer, TraceNode } from "../../../../server/src/lsp/protocol.ts";
import type { NodeKind } from "./messages.ts";

/** Kinds in the order in which a trace is read, from left to right. */
export const COLUMNS: readonly NodeKind[] = [
  "document",
  "keyIssue",
  "threat",
  "requirement",
  "solution",
  "conclusion",
];

/** The column of each node by its key, from 0 and without a gap; what is missing stands beside what names it. */
export function columnsOf(
  nodes: readonly TraceNode[],
  edges: TraceAnswer["graph"]["edges"],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { key, kind } of nodes) if (kind !== "missing") places.set(key, COLUMNS.indexOf(kind));
  for (const { key, kind } of nodes) {
    if (kind !== "missing") continue;
    const right = edges.filter(({ from }) => from === key).flatMap(({ to }) => places.get(to) ?? []);
    const left = edges.filter(({ to }) => to === key).flatMap(({ from }) => places.get(from) ?? []);
    const place = right.length > 0 ? Math.min(...right) - 1 : Math.max(0, ...left) + 1;
    places.set(key, Math.min(COLUMNS.length - 1, Math.max(0, place)));
  }
  const used = [...new Set(places.values())].sort((a, b) => a - b);
  return new Map([...places].map(([key, place]) => [key, used.indexOf(place)]));
}
