// The trace as a graph that is read from left to right: key issue, threat, requirement, solution, conclusion. Links are
// turned so that they point that way, and say so: a solution addresses a key issue, which is addressed by the solution.
import type { Study } from "../model/study.ts";
import { type Item, type ItemKind, type LinkKind, linksFrom, type Trace } from "../model/trace.ts";
import { labelOf, reportItem } from "./report-item.ts";

/** What a node stands for: an item, a document that is taken up, or something that the study does not have. */
export type NodeKind = ItemKind | "document" | "missing";

/** In the order in which they are read. */
export const NODE_KINDS: readonly NodeKind[] = [
  "document",
  "keyIssue",
  "threat",
  "requirement",
  "solution",
  "conclusion",
  "missing",
];

export interface GraphNode {
  /** Unique in the graph, of letters and digits. */
  readonly key: string;
  /** What it is called in its study. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** What the left end has to do with the right one ("addressed by"). */
  readonly label: string;
  /** Whether both ends are there. */
  readonly resolved: boolean;
}

/** The nodes and edges of one study. */
export interface StudyGraph {
  /** The id of the study and its title. */
  readonly name: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphOptions {
  /** The id of an item: only what leads to it and what follows from it is kept. */
  readonly focus?: string | undefined;
  /** The kinds of nodes to keep; all where none are named. */
  readonly kinds?: readonly NodeKind[] | undefined;
}

/** How a link is read from its target to its source. */
const READ: Readonly<Record<LinkKind, string>> = {
  addresses: "addressed by",
  counters: "countered by",
  fulfils: "fulfilled by",
  mitigates: "mitigated by",
  concludes: "selected in",
  about: "concluded in",
  derives: "taken up by",
};

/** The graphs of `studies`, without those of which nothing is left. */
export function traceGraph(studies: readonly Study[], options: GraphOptions = {}): readonly StudyGraph[] {
  return studies
    .map((study, at) => restrict(graphOf(study, at), options))
    .filter(({ nodes }) => nodes.length > 0);
}

function graphOf(study: Study, at: number): StudyGraph {
  const { trace } = study;
  const nodes = new Map<string, GraphNode>();
  const add = (id: string, kind: NodeKind, label: string): void => {
    nodes.set(id, { key: `s${at + 1}n${nodes.size + 1}`, id, kind, label });
  };
  for (const item of trace.items) add(item.id, item.kind, labelOf(reportItem(study, item)));
  for (const link of trace.links)
    for (const id of [link.from, link.to])
      if (!nodes.has(id)) add(id, link.kind === "derives" ? "document" : "missing", "");
  const keyOf = (id: string): string => nodes.get(id)?.key ?? "";
  const edges = [
    ...trace.items.flatMap((item) => partEdge(trace, item, keyOf)),
    ...trace.links.map(({ from, to, kind }) => ({
      from: keyOf(to),
      to: keyOf(from),
      label: READ[kind],
      resolved: kind === "derives" || (trace.byId.has(from) && trace.byId.has(to)),
    })),
  ];
  return { name: `${study.id} ${study.title}`.trim(), nodes: [...nodes.values()], edges };
}

/** From a key issue to a threat or requirement of its own; a requirement that counters a threat hangs on that. */
function partEdge(trace: Trace, item: Item, keyOf: (id: string) => string): readonly GraphEdge[] {
  if (item.parent === undefined || (item.kind !== "threat" && item.kind !== "requirement")) return [];
  if (linksFrom(trace, item.id, "counters").some((link) => link.resolved)) return [];
  const label = item.kind === "threat" ? "threatened by" : "requires";
  return [{ from: keyOf(item.parent), to: keyOf(item.id), label, resolved: true }];
}

function restrict(graph: StudyGraph, { focus, kinds }: GraphOptions): StudyGraph {
  const near = focus === undefined ? undefined : around(graph, focus);
  const nodes = graph.nodes.filter(
    ({ key, kind }) => (near?.has(key) ?? true) && (kinds === undefined || kinds.includes(kind)),
  );
  const kept = new Set(nodes.map(({ key }) => key));
  return { ...graph, nodes, edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)) };
}

/** The keys of all that leads to the item `id`, of itself, and of all that follows from it. */
function around({ nodes, edges }: StudyGraph, id: string): ReadonlySet<string> {
  const start = nodes.filter((node) => node.id === id).map(({ key }) => key);
  return new Set([
    ...reached(
      start,
      edges.map(({ from, to }) => [from, to]),
    ),
    ...reached(
      start,
      edges.map(({ from, to }) => [to, from]),
    ),
  ]);
}

/** `start`, and what steps from one key to another come to from there. */
function reached(start: readonly string[], steps: readonly (readonly [string, string])[]): Iterable<string> {
  const next = new Map<string, string[]>();
  for (const [from, to] of steps) {
    const known = next.get(from);
    if (known === undefined) next.set(from, [to]);
    else known.push(to);
  }
  const found = new Set(start);
  for (const key of found) for (const other of next.get(key) ?? []) found.add(other);
  return found;
}
