// What marks and shapes mean. Below the graph, each kind is a switch that leaves it out.
import type { TraceAnswer } from "../../../../server/src/lsp/protocol.ts";
import { byId, element, restoreFocus } from "../page.ts";
import { svgElement } from "../svg.ts";
import { words } from "../words.ts";
import { COLUMNS } from "./columns.ts";
import { shapeOf } from "./drawing.ts";
import type { NodeKind, TraceState } from "./messages.ts";

function kindWords(): Readonly<Record<NodeKind, string>> {
  return {
    document: words("other documents"),
    keyIssue: words("key issues"),
    threat: words("threats"),
    requirement: words("requirements"),
    solution: words("solutions"),
    conclusion: words("conclusions"),
    missing: words("named, but not there"),
  };
}

/** Shows what the letters of the matrix mean. */
export function showMarks({ sources }: TraceAnswer): void {
  const entries = Object.values(sources).map(([letter, word]) => entry(element("b", "", letter), word));
  byId("legend").replaceChildren(
    ...entries,
    entry(element("b", "disagreement", "≠"), words("table and text disagree")),
    entry(element("b", "", "○"), words("not answered yet")),
  );
}

/** Shows the kinds of the graph; `changed` is called with those that somebody wants to be left out. */
export function showKinds(
  { graph }: TraceAnswer,
  { hidden = [] }: TraceState,
  changed: (hidden: readonly NodeKind[]) => void,
): void {
  const kinds = [...COLUMNS, "missing" as const].filter((kind) =>
    graph.nodes.some((one) => one.kind === kind),
  );
  const called = kindWords();
  const focused = (document.activeElement as HTMLElement | null)?.dataset.kind;
  const switches = kinds.map((kind) => {
    const made = element("button", "means kind");
    made.type = "button";
    made.dataset.kind = kind;
    made.setAttribute("aria-pressed", String(!hidden.includes(kind)));
    made.append(signOf(kind), called[kind]);
    made.addEventListener("click", () => {
      changed(hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind]);
    });
    return made;
  });
  byId("legend").replaceChildren(
    ...switches,
    element("span", "hint", words("A thick frame: not answered yet.")),
  );
  restoreFocus(switches.find(({ dataset }) => dataset.kind === focused));
}

function signOf(kind: NodeKind): SVGElement {
  return svgElement(
    "svg",
    { width: 26, height: 14, viewBox: "-82 -30 164 60", preserveAspectRatio: "none", "aria-hidden": "true" },
    svgElement("g", { class: `node ${kind}` }, ...shapeOf(kind)),
  );
}

function entry(sign: Node, meaning: string): HTMLElement {
  const made = element("span", "means");
  made.append(sign, meaning);
  return made;
}
