// The graph in the page: what is drawn of it, what somebody points at, and where the keys lead.
import type { Located, TraceAnswer, TraceNode } from "../../../../server/src/lsp/protocol.ts";
import { hideCard, showCardAt } from "../card.ts";
import { pointFor } from "../map/direction.ts";
import { byId } from "../page.ts";
import { inEnglish, words } from "../words.ts";
import { nodeCard, nodeLabel } from "./cards.ts";
import { columnsOf } from "./columns.ts";
import { pictureOf } from "./export.ts";
import { shownNodes } from "./filter.ts";
import type { Layout, LayoutTask } from "./layout.ts";
import { Layouts } from "./layouts.ts";
import type { PictureFormat, TraceState } from "./messages.ts";
import { type DrawnGraph, Picture } from "./picture.ts";

export interface GraphActions {
  readonly open: (at: Located) => void;
  /** Asks for the graph around an item; of all where it is undefined. */
  readonly focus: (id: string | undefined) => void;
  readonly reached: (id: string) => void;
  readonly drawn: () => void;
}

/** One of each for a page. */
export class Graph {
  private readonly picture = new Picture((node, id) => this.listen(node, id));
  private readonly layouts = new Layouts((task, layout) => this.laid(task, layout));
  private answer: TraceAnswer | undefined;
  private state: TraceState = {};
  private shown: DrawnGraph = { nodes: [], edges: [] };
  /** What is to be laid out, as text; and what was laid out last, and how. */
  private wanted = "";
  private last: { readonly task: string; readonly layout: Layout } | undefined;

  constructor(private readonly actions: GraphActions) {
    byId("figure").append(this.picture.svg);
  }

  get svg(): SVGSVGElement {
    return this.picture.svg;
  }

  /** It as a file, which is in English: for a moment the page is so too. */
  save(format: PictureFormat): Promise<string> {
    const made = inEnglish(() => {
      this.drawAgain();
      return pictureOf(this.svg, format);
    });
    this.drawAgain();
    return made;
  }

  /** Shows what the filters let through. A graph of the same nodes and edges stays where it is. */
  show(answer: TraceAnswer, state: TraceState): void {
    this.answer = answer;
    this.state = state;
    const nodes = shownNodes(answer, state);
    const keys = new Set(nodes.map(({ key }) => key));
    const edges = answer.graph.edges.filter(({ from, to }) => keys.has(from) && keys.has(to));
    this.shown = { nodes, edges };
    const columns = columnsOf(nodes, edges);
    const task: LayoutTask = {
      nodes: nodes.map(({ key }) => ({ key, column: columns.get(key) ?? 0 })),
      edges: edges.map(({ from, to }) => [from, to]),
    };
    this.wanted = JSON.stringify(task);
    if (this.last?.task === this.wanted) this.laid(task, this.last.layout);
    else void this.layouts.ask(task);
  }

  private drawAgain(): void {
    if (this.last?.task === this.wanted) this.laid(JSON.parse(this.wanted) as LayoutTask, this.last.layout);
  }

  private laid(task: LayoutTask, layout: Layout | undefined): void {
    const { answer } = this;
    if (answer === undefined || JSON.stringify(task) !== this.wanted) return;
    document.body.classList.toggle("failed", layout === undefined);
    if (layout === undefined) return;
    this.last = { task: this.wanted, layout };
    this.picture.draw(this.shown, task, layout);
    this.svg.setAttribute(
      "aria-label",
      words("Graph of {0} items of {1}", this.shown.nodes.length, answer.study.id),
    );
    for (const node of this.shown.nodes) {
      const element = this.picture.nodeOf(node.id);
      const item = answer.items.find(({ id }) => id === node.id);
      element?.classList.toggle("open", item?.open ?? false);
      element?.classList.toggle("centre", this.state.focus === node.id);
      element?.setAttribute("aria-label", nodeLabel(node, item, this.linkedTo(node)));
    }
    this.leaveOneTabStop();
    this.actions.drawn();
  }

  private linkedTo({ key }: TraceNode): number {
    const beside = this.shown.edges.flatMap(({ from, to }) => (from === key ? to : to === key ? from : []));
    return new Set(beside).size;
  }

  private stop(): SVGGElement | undefined {
    const { node = "", focus = "" } = this.state;
    return (
      this.picture.nodeOf(node) ??
      this.picture.nodeOf(focus) ??
      this.picture.nodeOf(this.shown.nodes[0]?.id ?? "")
    );
  }

  /** Of all nodes one can be reached by Tab. From there on there are arrows. */
  private leaveOneTabStop(): void {
    const stop = this.stop();
    for (const { id } of this.shown.nodes) {
      const element = this.picture.nodeOf(id);
      element?.setAttribute("tabindex", element === stop ? "0" : "-1");
    }
  }

  private pointAt(id: string | undefined): void {
    const node = this.shown.nodes.find((one) => one.id === id);
    const element = this.picture.nodeOf(id ?? "");
    this.picture.bringOut(node?.key);
    const item = this.answer?.items.find((one) => one.id === id);
    if (node === undefined || element === undefined) hideCard();
    else showCardAt(element, nodeCard(node, item, this.linkedTo(node)));
  }

  /** The item in the focus is opened, another one comes into it. */
  private choose(id: string): void {
    if (this.state.focus === id) this.open(id);
    else this.actions.focus(id);
  }

  private open(id: string): void {
    const item = this.answer?.items.find((one) => one.id === id);
    if (item !== undefined) this.actions.open({ uri: item.uri, range: item.range });
  }

  private listen(element: SVGGElement, id: string): void {
    const leave = (): void => this.pointAt(undefined);
    element.addEventListener("pointerenter", () => this.pointAt(id));
    element.addEventListener("pointerleave", leave);
    element.addEventListener("focus", () => {
      this.state = { ...this.state, node: id };
      this.actions.reached(id);
      this.leaveOneTabStop();
      this.pointAt(id);
    });
    element.addEventListener("blur", leave);
    element.addEventListener("click", () => this.choose(id));
    element.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = this.nextTo(id, event.key);
      if (next !== undefined) this.picture.nodeOf(next)?.focus();
      else if (event.key === "Enter" || event.key === " ") this.choose(id);
      else if (event.key === "o") this.open(id);
      else if (event.key === "Escape") this.actions.focus(undefined);
      else if (!event.key.startsWith("Arrow")) return;
      event.preventDefault();
    });
  }

  private nextTo(id: string, key: string): string | undefined {
    const { layout } = this.last ?? {};
    if (layout === undefined) return undefined;
    const points = this.shown.nodes.map((node, at) => {
      const [x, y] = layout.nodes[at] ?? [0, 0];
      return { ref: node.id, x, y };
    });
    const from = points.find(({ ref }) => ref === id);
    return from === undefined ? undefined : pointFor(key, from, points)?.ref;
  }
}
