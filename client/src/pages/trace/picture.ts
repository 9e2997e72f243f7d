// The picture of the graph. What stays is moved and not made anew, so that it keeps the focus. Edges are a few paths at
// all, so that hundreds of them cost no more than one element.

import type { TraceEdge, TraceNode } from "../../../../server/src/lsp/protocol.ts";
import { restoreFocus } from "../page.ts";
import { moveTo, svgElement } from "../svg.ts";
import { drawNode, labelOf } from "./drawing.ts";
import type { Layout, LayoutTask } from "./layout.ts";
import { wayOf } from "./way.ts";

const MARGIN = 16;
/** A graph of few columns stays small. */
const LEAST_WIDTH = 760;

export interface DrawnGraph {
  readonly nodes: readonly TraceNode[];
  readonly edges: readonly TraceEdge[];
}

/** One of each for a page. */
export class Picture {
  readonly svg = svgElement("svg", { role: "group", "aria-describedby": "help", class: "trace" });
  private readonly ways = {
    there: svgElement("path", { class: "edge" }),
    gone: svgElement("path", { class: "edge gone" }),
    near: svgElement("path", { class: "edge near" }),
  };
  private readonly nodes = svgElement("g", { class: "nodes" });
  private readonly known = new Map<string, { readonly element: SVGGElement; readonly said: string }>();
  private edges: readonly { readonly from: string; readonly to: string; readonly way: string }[] = [];

  /** `made` is called for every new node, to give it what it answers to. */
  constructor(private readonly made: (node: SVGGElement, id: string) => void) {
    const lines = svgElement("g", { "aria-hidden": "true" }, ...Object.values(this.ways));
    this.svg.append(lines, this.nodes);
  }

  /** Draws `graph` where `layout` has the nodes and edges of `task`. */
  draw(graph: DrawnGraph, task: LayoutTask, layout: Layout): void {
    const at = new Map(task.nodes.map(({ key }, index) => [key, layout.nodes[index] ?? ([0, 0] as const)]));
    const wide = Math.max(LEAST_WIDTH, layout.width + 2 * MARGIN);
    const left = (layout.width - wide) / 2;
    this.svg.setAttribute("viewBox", `${left} ${-MARGIN} ${wide} ${layout.height + 2 * MARGIN}`);
    const focused = [...this.known].find(([, { element }]) => element === document.activeElement)?.[0];
    const ids = new Set(graph.nodes.map(({ id }) => id));
    for (const [id, { element }] of this.known) {
      if (ids.has(id)) continue;
      element.remove();
      this.known.delete(id);
    }
    graph.nodes.forEach((node, index) => {
      const element = this.elementOf(node);
      const [x, y] = at.get(node.key) ?? [0, 0];
      moveTo(element, x, y);
      if (this.nodes.children[index] !== element)
        this.nodes.insertBefore(element, this.nodes.children[index] ?? null);
    });
    // What is put in again or made anew loses the focus.
    const again = this.nodeOf(focused ?? "");
    if (again !== document.activeElement) restoreFocus(again);
    this.edges = graph.edges.map(({ from, to }, index) => ({
      from,
      to,
      way: wayOf(at.get(from) ?? [0, 0], layout.edges[index] ?? [], at.get(to) ?? [0, 0]),
    }));
    const all = (resolved: boolean): string =>
      this.edges.flatMap(({ way }, index) => (graph.edges[index]?.resolved === resolved ? way : [])).join("");
    this.ways.there.setAttribute("d", all(true));
    this.ways.gone.setAttribute("d", all(false));
    this.bringOut(undefined);
  }

  nodeOf(id: string): SVGGElement | undefined {
    return this.known.get(id)?.element;
  }

  /** Brings out the edges of the node `key`; of none where it is undefined. */
  bringOut(key: string | undefined): void {
    const near = this.edges.filter(({ from, to }) => from === key || to === key);
    this.ways.near.setAttribute("d", near.map(({ way }) => way).join(""));
  }

  /** The element of a node: the one that is there, unless it has something else to say now. */
  private elementOf(node: TraceNode): SVGGElement {
    const said = [node.id, node.kind, labelOf(node)].join("\n");
    const before = this.known.get(node.id);
    if (before?.said === said) return before.element;
    const element = drawNode(node);
    element.dataset.id = node.id;
    this.made(element, node.id);
    before?.element.remove();
    this.known.set(node.id, { element, said });
    return element;
  }
}
