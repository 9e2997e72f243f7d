// What the filters above the trace let through.
import type { TraceAnswer, TraceItem, TraceNode } from "../../../../server/src/lsp/protocol.ts";
import type { TraceState } from "./messages.ts";

/** Whether an item passes the filter by area, which lets through what lies in a subdivision of that, too. */
export function inArea(
  { areas }: TraceAnswer,
  { area }: TraceState,
): (item: Pick<TraceItem, "areas">) => boolean {
  const wanted = new Set(
    areas.filter(({ id, parent }) => id === area || parent === area).map(({ id }) => id),
  );
  // An area that is gone holds nothing back.
  if (area === undefined || !areas.some(({ id }) => id === area)) return () => true;
  return (item) => item.areas.some((id) => wanted.has(id));
}

/** The nodes of the graph that pass all filters; what is no item passes where a node that does is next to it. */
export function shownNodes(answer: TraceAnswer, state: TraceState): readonly TraceNode[] {
  const passes = inArea(answer, state);
  const items = new Map(answer.items.map((item) => [item.id, item]));
  const { nodes, edges } = answer.graph;
  const wanted = nodes.filter(({ kind }) => !(state.hidden ?? []).includes(kind));
  const kept = new Set<string>();
  for (const { key, id } of wanted) {
    const item = items.get(id);
    if (item !== undefined && passes(item) && (item.open || state.unanswered !== true)) kept.add(key);
  }
  const beside = new Set(
    edges.flatMap(({ from, to }) => [...(kept.has(to) ? [from] : []), ...(kept.has(from) ? [to] : [])]),
  );
  return wanted.filter(({ key, id }) => kept.has(key) || (!items.has(id) && beside.has(key)));
}
