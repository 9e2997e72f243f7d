// A node of the graph as it is drawn, by its kind.
import type { TraceNode } from "../../../../server/src/lsp/protocol.ts";
import { wrap } from "../map/wrap.ts";
import { svgElement } from "../svg.ts";
import { words } from "../words.ts";
import { NODE } from "./measures.ts";
import type { NodeKind } from "./messages.ts";

const [WIDTH, HEIGHT] = [NODE.width, NODE.height];
const [LEFT, TOP] = [-WIDTH / 2, -HEIGHT / 2];
/** Characters in a line of the label. */
const LINE = 22;

/** A node with its id and the beginning of its text. Its shape says of which kind it is. */
export function drawNode(given: TraceNode): SVGGElement {
  const { id, kind } = given;
  const text = svgElement("text", { class: "words" });
  text.append(
    svgElement("tspan", { class: "id", x: LEFT + 10, y: TOP + 17 }, wrap(id, LINE, 1)[0] ?? ""),
    ...wrap(labelOf(given), LINE, 2).map((line, at) =>
      svgElement("tspan", { x: LEFT + 10, y: TOP + 31 + at * 13 }, line),
    ),
  );
  const node = svgElement("g", { class: `node ${kind}`, role: "button", tabindex: -1 });
  node.append(...shapeOf(kind), text);
  return node;
}

/** What a node says of itself. */
export function labelOf({ kind, label }: TraceNode): string {
  return kind === "missing" ? words("not in this study") : label;
}

/** The outline of a kind, around the origin. */
export function shapeOf(kind: NodeKind): readonly SVGElement[] {
  const box = (radius: number, inset = 0): SVGElement =>
    svgElement("rect", {
      class: "shape",
      x: LEFT + inset,
      y: TOP + inset,
      width: WIDTH - 2 * inset,
      height: HEIGHT - 2 * inset,
      rx: radius,
    });
  if (kind === "threat") return [svgElement("path", { class: "shape", d: HEXAGON })];
  if (kind === "conclusion") return [box(2), box(1, 3)];
  return [box(RADII[kind])];
}

const RADII: Readonly<Record<Exclude<NodeKind, "threat" | "conclusion">, number>> = {
  document: 2,
  keyIssue: 16,
  requirement: 2,
  solution: 8,
  missing: 2,
};

const TIP = 8;
const HEXAGON = `M${LEFT} 0l${TIP} ${TOP}h${WIDTH - 2 * TIP}l${TIP} ${-TOP}l${-TIP} ${-TOP}h${-WIDTH + 2 * TIP}z`;
