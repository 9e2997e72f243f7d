// Where nodes and edges of the graph stand: in columns, with few crossings. Worked out by d3-dag, which calls our columns
// layers and lets them run downwards.
import { aggMean, coordGreedy, decrossDfs, decrossTwoLayer, graph, sugiyama, twolayerAgg } from "d3-dag";
import { GAP, NODE } from "./measures.ts";

export interface LayoutTask {
  readonly nodes: readonly { readonly key: string; readonly column: number }[];
  readonly edges: readonly (readonly [from: string, to: string])[];
}

/** Centres of nodes, in the order of the task; and of edges the points that they pass between their ends. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (readonly [x: number, y: number])[];
  readonly edges: readonly (readonly (readonly [x: number, y: number])[])[];
}

/** How often columns are put in the order of their neighbours: more gives little and takes long in large graphs. */
const PASSES = 2;

/** The layout of `task`. An edge that leads to the same column or back has no say in it. */
export function layoutOf({ nodes, edges }: LayoutTask): Layout {
  if (nodes.length === 0) return { width: 0, height: 0, nodes: [], edges: edges.map(() => []) };
  const columns = new Map(nodes.map(({ key, column }) => [key, column]));
  const dag = graph<{ readonly column: number }, undefined>();
  const made = new Map(nodes.map((node) => [node.key, dag.node(node)]));
  const links = new Map<string, readonly (readonly [number, number])[]>();
  const ties = new Set<string>();
  for (const [from, to] of edges) {
    const [source, target] = [made.get(from), made.get(to)];
    const leadsOn = (columns.get(from) ?? 0) < (columns.get(to) ?? 0);
    if (source === undefined || target === undefined || !leadsOn || ties.has(nameOf(from, to))) continue;
    ties.add(nameOf(from, to));
    dag.link(source, target, undefined);
  }
  const byColumn = (given: typeof dag): number => {
    for (const node of given.nodes()) node.y = node.data.column;
    return Math.max(...columns.values());
  };
  const lay = sugiyama()
    .layering(byColumn as never)
    .decross(decrossTwoLayer().order(twolayerAgg().aggregator(aggMean)).inits([decrossDfs()]).passes(PASSES))
    .coord(coordGreedy())
    .nodeSize([NODE.height, NODE.width])
    .gap([GAP.down, GAP.across]);
  const { width: height, height: width } = lay(dag as never);
  const upsideDown = isUpsideDown(nodes, (key) => made.get(key)?.x ?? 0);
  const turned = (y: number): number => (upsideDown ? height - y : y);
  const keys = new Map([...made].map(([key, node]) => [node, key]));
  for (const { source, target, points } of dag.links())
    links.set(
      nameOf(keys.get(source), keys.get(target)),
      points.slice(1, -1).map(([y, x]) => [x, turned(y)] as const),
    );
  const downOf = (key: string): number => turned(made.get(key)?.x ?? 0);
  const placeOf = placesInOrder({ nodes, edges }, downOf);
  return {
    width,
    height,
    nodes: nodes.map(({ key }) => [made.get(key)?.y ?? 0, downOf(placeOf(key))]),
    edges: edges.map(([from, to]) => links.get(nameOf(placeOf(from), placeOf(to))) ?? []),
  };
}

/** Whose place a node takes: of a column those with the same neighbours stand in the order of the document. */
function placesInOrder(
  { nodes, edges }: LayoutTask,
  downOf: (key: string) => number,
): (key: string) => string {
  const beside = new Map<string, string[]>(nodes.map(({ key }) => [key, []]));
  for (const [from, to] of edges) {
    beside.get(from)?.push(to);
    beside.get(to)?.push(from);
  }
  const alike = new Map<string, string[]>();
  for (const { key, column } of nodes) {
    const name = [column, ...[...new Set(beside.get(key))].sort()].join("\n");
    alike.set(name, [...(alike.get(name) ?? []), key]);
  }
  const places = new Map<string, string>();
  for (const keys of alike.values()) {
    const inOrder = [...keys].sort((a, b) => downOf(a) - downOf(b));
    for (const [at, key] of keys.entries()) places.set(key, inOrder[at] ?? key);
  }
  return (key) => places.get(key) ?? key;
}

/** Whether the beginning of the document, which comes first in `nodes`, is rather at the bottom than on top. */
function isUpsideDown(nodes: LayoutTask["nodes"], downOf: (key: string) => number): boolean {
  const last = new Map<number, number>();
  let order = 0;
  for (const { key, column } of nodes) {
    const down = downOf(key);
    order += Math.sign(down - (last.get(column) ?? down));
    last.set(column, down);
  }
  return order < 0;
}

function nameOf(from: string | undefined, to: string | undefined): string {
  return `${from}\n${to}`;
}
