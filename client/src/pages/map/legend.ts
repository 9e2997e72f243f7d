// What the shapes and lines of the map mean.
import type { StatementKind } from "../../../../server/src/lsp/protocol.ts";
import { byId, element } from "../page.ts";
import { svgElement } from "../svg.ts";
import { words } from "../words.ts";

/** Shows the legend of the map of one kind. */
export function showLegend(kind: StatementKind): void {
  const shape = (): SVGElement =>
    kind === "threat"
      ? svgElement("circle", { cx: 9, cy: 9, r: 6, class: "shape" })
      : svgElement("rect", { x: 3.5, y: 3.5, width: 11, height: 11, class: "shape" });
  const line = (judged: string): SVGElement => svgElement("path", { d: "M0 9H18", class: judged });
  byId("legend").replaceChildren(
    entry("dot answered", shape(), words("declared by a solution")),
    entry("dot open", shape(), words("not answered yet")),
    entry("lines", line("same"), words("same")),
    entry("lines", line("related"), words("related")),
  );
}

function entry(className: string, drawn: SVGElement, meaning: string): HTMLElement {
  const made = element("span", "means");
  const sign = svgElement(
    "svg",
    { width: 18, height: 18, "aria-hidden": "true" },
    svgElement("g", { class: className }, drawn),
  );
  made.append(sign, meaning);
  return made;
}
