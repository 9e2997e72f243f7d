// The picture: groups as circles, statements as points, and lines between those that are alike. What stays is moved,
// so that a reader sees where it goes, and keeps the focus.
import type { SimilarAnswer, SimilarStatement, StatementKind } from "../../../../server/src/lsp/protocol.ts";
import { moveTo, svgElement } from "../svg.ts";
import { words } from "../words.ts";
import { Lines, UNIT } from "./lines.ts";
import { wrap } from "./wrap.ts";

/** Around the map, and how wide it is at least: a map of few statements stays small. */
const MARGIN = 24;
const LEAST_WIDTH = 900;
const LINE = 13;

/** One of each for a page. */
export class Picture {
  readonly svg = svgElement("svg", { role: "group", "aria-describedby": "help", class: "map" });
  private readonly lines = new Lines();
  private readonly circles = svgElement("g", { class: "circles" });
  private readonly dots = svgElement("g", { class: "dots" });
  private readonly alone = svgElement("text", { class: "alone", "aria-hidden": "true" });
  private readonly known = new Map<string, SVGGElement>();

  /** `made` is called for every new point, to give it what it answers to. */
  constructor(private readonly made: (point: SVGGElement, ref: string) => void) {
    this.svg.append(this.circles, this.lines.element, this.dots, this.alone);
  }

  /** Shows the statements of one kind; `labelOf` says what a point tells those who hear it. */
  draw(answer: SimilarAnswer, kind: StatementKind, labelOf: (statement: SimilarStatement) => string): void {
    const statements = answer.statements.filter((one) => one.kind === kind);
    const { width, height, alone } = answer.maps[kind];
    const wide = Math.max(LEAST_WIDTH, width * UNIT + 2 * MARGIN);
    const left = (width * UNIT - wide) / 2;
    this.svg.setAttribute("viewBox", `${left} ${-MARGIN} ${wide} ${height * UNIT + 2 * MARGIN}`);
    this.svg.setAttribute(
      "aria-label",
      kind === "threat"
        ? words("Map of {0} threats", statements.length)
        : words("Map of {0} requirements", statements.length),
    );
    this.alone.textContent = words("Like no other");
    const own = answer.studies.length === 1 ? answer.studies[0]?.id : undefined;
    const kept = new Set<string>();
    const keep = (key: string, make: () => SVGGElement): SVGGElement => {
      kept.add(key);
      const known = this.known.get(key) ?? make();
      this.known.set(key, known);
      return known;
    };
    for (const [at, statement] of statements.entries()) {
      const point = keep(statement.ref, () => this.point(statement));
      point.setAttribute("class", pointClass(statement, own));
      point.setAttribute("aria-label", labelOf(statement));
      moveTo(point, statement.x * UNIT, statement.y * UNIT);
      // What is put in again loses the focus, so that only what stands elsewhere is.
      if (this.dots.children[at] !== point) this.dots.insertBefore(point, this.dots.children[at] ?? null);
    }
    for (const group of answer.groups.filter((one) => one.kind === kind)) {
      const circle = keep(`group ${group.members[0]}`, () => svgElement("g", { class: "circle" }));
      circle.replaceChildren(...circleParts(group.label, group.radius * UNIT));
      moveTo(circle, group.x * UNIT, group.y * UNIT);
      this.circles.append(circle);
    }
    for (const [key, element] of this.known) {
      if (kept.has(key)) continue;
      element.remove();
      this.known.delete(key);
    }
    this.lines.draw(answer.pairs, statements);
    this.alone.toggleAttribute("hidden", !statements.some(({ y }) => y > alone));
    moveTo(this.alone, 0, (alone + 0.25) * UNIT);
  }

  /** The point of a statement. */
  pointOf(ref: string): SVGGElement | undefined {
    return this.known.get(ref);
  }

  /** Points that are not in `shown` step back, and their lines with them. */
  show(shown: ReadonlySet<string>): void {
    for (const point of this.dots.children)
      point.classList.toggle("faint", !shown.has((point as SVGElement).dataset.ref ?? ""));
    this.lines.show(shown);
  }

  /** Brings out the lines of one statement; of none where it is undefined. */
  bringOut(ref: string | undefined): void {
    this.lines.bringOut(ref);
  }

  private point(statement: SimilarStatement): SVGGElement {
    const { ref, id, study, kind } = statement;
    const shape =
      kind === "threat"
        ? svgElement("circle", { r: 8, class: "shape" })
        : svgElement("rect", { x: -7, y: -7, width: 14, height: 14, class: "shape" });
    const mark = svgElement("g", { class: "mark" }, svgElement("circle", { r: 15, class: "touch" }), shape);
    const name = svgElement("text", { class: "id" }, id);
    const point = svgElement("g", { role: "button", tabindex: -1 }, mark, name);
    point.dataset.ref = ref;
    // The editor's own menu on it; what stands here is handed to the command that somebody picks.
    point.dataset.vscodeContext = JSON.stringify({
      webviewSection: "statement",
      preventDefaultContextMenuItems: true,
      study,
      id,
    });
    this.made(point, ref);
    return point;
  }
}

function pointClass({ study, solutions }: SimilarStatement, own: string | undefined): string {
  const other = own === undefined || study === own ? "" : " other";
  return `dot ${solutions.length === 0 ? "open" : "answered"}${other}`;
}

/** The outline of a group and its name above it, in two lines at most; all of it where one points at it. */
function circleParts(label: string, radius: number): readonly SVGElement[] {
  const lines = wrap(label, Math.max(20, Math.round(radius / 4.6)), 2);
  const name = svgElement("g", { class: "name" });
  lines.forEach((line, at) => {
    name.append(svgElement("text", { y: (at - lines.length + 1) * LINE - 5 }, line));
  });
  const raised = svgElement("g", {}, name);
  moveTo(raised, 0, -radius);
  return [svgElement("circle", { r: radius }, svgElement("title", {}, label)), raised];
}
