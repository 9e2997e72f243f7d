// The graph of the trace for Mermaid. Texts stand in quotes, and all but letters, digits and harmless marks as character
// codes: no title can end its quotes, open a link or become markup.
import { nodeLines } from "./graph-text.ts";
import { type GraphEdge, type GraphNode, NODE_KINDS, type NodeKind, type StudyGraph } from "./trace-graph.ts";

/** The brackets around the text of a node: kinds are told apart by their shapes. */
const SHAPES: Readonly<Record<NodeKind, readonly [string, string]>> = {
  document: ["[(", ")]"],
  keyIssue: ["([", "])"],
  threat: ["{{", "}}"],
  requirement: ["[", "]"],
  solution: ["(", ")"],
  conclusion: ["[[", "]]"],
  missing: ["[", "]"],
};

/** Dark text on light fills, which are readable in light and dark pages. */
const STYLES: Readonly<Record<NodeKind, string>> = {
  document: "fill:#f1f2f4,stroke:#5f6b7a,color:#1a1a1a",
  keyIssue: "fill:#dcecf7,stroke:#0072b2,color:#1a1a1a,stroke-width:2px",
  threat: "fill:#fbe5d6,stroke:#d55e00,color:#1a1a1a",
  requirement: "fill:#fdf3d8,stroke:#946800,color:#1a1a1a",
  solution: "fill:#d9f0e8,stroke:#007a5a,color:#1a1a1a",
  conclusion: "fill:#f5e3ee,stroke:#a3497f,color:#1a1a1a",
  missing: "fill:#ffffff,stroke:#b00020,color:#1a1a1a,stroke-dasharray:5 4",
};

/** More edges and characters than these Mermaid draws only where it is told to. */
const MOST = { maxEdges: 500, maxTextSize: 50_000 };

/** `graphs` as one Mermaid flowchart, a subgraph for each study. Lines to what is not there are dashed. */
export function graphToMermaid(graphs: readonly StudyGraph[]): string {
  const used = new Set(graphs.flatMap(({ nodes }) => nodes.map(({ kind }) => kind)));
  const lines = [
    ...graphs.flatMap((graph, at) => [
      `  subgraph s${at + 1} ["${escaped(graph.name)}"]`,
      "    direction LR",
      ...graph.nodes.map((node) => `    ${nodeToMermaid(node)}`),
      ...graph.edges.map((edge) => `    ${edgeToMermaid(edge)}`),
      "  end",
    ]),
    ...NODE_KINDS.filter((kind) => used.has(kind)).map((kind) => `  classDef ${kind} ${STYLES[kind]}`),
  ];
  const edges = graphs.reduce((count, graph) => count + graph.edges.length, 0);
  const large = edges > MOST.maxEdges || lines.join("\n").length > MOST.maxTextSize;
  const hint = `  %% Mermaid draws so much only where its maxEdges and maxTextSize are raised; or name --focus or --kinds.`;
  return ["flowchart LR", ...(large ? [hint] : []), ...lines].join("\n");
}

function nodeToMermaid(node: GraphNode): string {
  const [open, close] = SHAPES[node.kind];
  return `${node.key}${open}"${nodeLines(node).map(escaped).join("<br/>")}"${close}:::${node.kind}`;
}

function edgeToMermaid({ from, to, label, resolved }: GraphEdge): string {
  return `${from} ${resolved ? "-->" : "-.->"}|${label}| ${to}`;
}

/** `text` within quotes of Mermaid. A code stands between "#" and ";", decimal. */
function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,()/-]/gu, (character) => `#${character.codePointAt(0)};`);
}
