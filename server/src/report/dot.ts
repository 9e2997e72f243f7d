// The graph of the trace for Graphviz. Texts stand in quotes, where only the quote, the backslash and the ampersand of an
// entity mean anything.
import { nodeLines } from "./graph-text.ts";
import { type GraphEdge, type GraphNode, NODE_KINDS, type NodeKind, type StudyGraph } from "./trace-graph.ts";
import { cleanText } from "./xml-text.ts";

/** The look of a node: kinds are told apart by their shapes. */
const STYLES: Readonly<Record<NodeKind, string>> = {
  document: 'shape=cylinder, fillcolor="#f1f2f4", color="#5f6b7a"',
  keyIssue: 'shape=box, style="rounded,filled", penwidth=2, fillcolor="#dcecf7", color="#0072b2"',
  threat: 'shape=hexagon, fillcolor="#fbe5d6", color="#d55e00"',
  requirement: 'shape=note, fillcolor="#fdf3d8", color="#946800"',
  solution: 'shape=component, fillcolor="#d9f0e8", color="#007a5a"',
  conclusion: 'shape=folder, fillcolor="#f5e3ee", color="#a3497f"',
  missing: 'shape=box, style="dashed", color="#b00020"',
};

/** `graphs` as one directed graph, a cluster for each study. Lines to what is not there are dashed. */
export function graphToDot(graphs: readonly StudyGraph[]): string {
  return [
    "digraph trace {",
    "  graph [rankdir=LR, newrank=true, fontname=Helvetica]",
    '  node [style=filled, fontname=Helvetica, fontsize=10, fillcolor="#ffffff"]',
    "  edge [fontname=Helvetica, fontsize=9]",
    ...graphs.flatMap((graph, at) => [
      `  subgraph cluster_s${at + 1} {`,
      `    label=${quoted([graph.name])}`,
      ...NODE_KINDS.flatMap((kind) => nodesToDot(graph, kind)),
      ...graph.edges.map((edge) => `    ${edgeToDot(edge)}`),
      "  }",
    ]),
    "}",
  ].join("\n");
}

/** The nodes of one kind, with their look said once. */
function nodesToDot({ nodes }: StudyGraph, kind: NodeKind): readonly string[] {
  const own = nodes.filter((node) => node.kind === kind);
  if (own.length === 0) return [];
  return ["    {", `      node [${STYLES[kind]}]`, ...own.map((node) => `      ${nodeToDot(node)}`), "    }"];
}

function nodeToDot(node: GraphNode): string {
  return `${node.key} [label=${quoted(nodeLines(node))}, tooltip=${quoted([`${node.id} ${node.label}`.trim()])}]`;
}

function edgeToDot({ from, to, label, resolved }: GraphEdge): string {
  return `${from} -> ${to} [label=${quoted([label])}${resolved ? "" : ", style=dashed"}]`;
}

function quoted(lines: readonly string[]): string {
  const escaped = lines.map((line) =>
    cleanText(line).replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("&", "&amp;"),
  );
  return `"${escaped.join("\\n")}"`;
}
