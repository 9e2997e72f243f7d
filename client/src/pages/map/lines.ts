// The lines between statements that are alike. There may be thousands: all of a kind are one path, so that they cost
// no more than one element, and those of the statement that somebody points at lie upon them.
import type { SimilarPair, SimilarStatement } from "../../../../server/src/lsp/protocol.ts";
import { svgElement } from "../svg.ts";

/** Pixels of a unit of the map where it is not zoomed. */
export const UNIT = 60;

const CLASSES = ["same", "related"] as const;

/** One of each for a picture. */
export class Lines {
  readonly element = svgElement("g", { class: "lines", "aria-hidden": "true" });
  private readonly near = svgElement("path", { class: "near" });
  private pairs: readonly SimilarPair[] = [];
  private places: ReadonlyMap<string, SimilarStatement> = new Map();

  /** Takes in which of `statements` are alike. */
  draw(pairs: readonly SimilarPair[], statements: readonly SimilarStatement[]): void {
    this.places = new Map(statements.map((one) => [one.ref, one]));
    this.pairs = pairs.filter(({ a, b }) => this.places.has(a) && this.places.has(b));
  }

  /** Shows the lines between statements in `shown`, and the others faintly. */
  show(shown: ReadonlySet<string>): void {
    const isShown = ({ a, b }: SimilarPair): boolean => shown.has(a) && shown.has(b);
    const paths = CLASSES.flatMap((judged) => {
      const all = this.pairs.filter((pair) => pair.class === judged);
      return [
        this.path(judged, all.filter(isShown)),
        this.path(
          `${judged} faint`,
          all.filter((pair) => !isShown(pair)),
        ),
      ];
    });
    this.element.replaceChildren(...paths, this.near);
  }

  /** Brings out the lines of one statement; of none where it is undefined. */
  bringOut(ref: string | undefined): void {
    const near = this.pairs.filter(({ a, b }) => a === ref || b === ref);
    this.near.setAttribute("d", this.linesOf(near));
    this.element.classList.toggle("chosen", near.length > 0);
  }

  private path(className: string, pairs: readonly SimilarPair[]): SVGPathElement {
    return svgElement("path", { class: className, d: this.linesOf(pairs) });
  }

  private linesOf(pairs: readonly SimilarPair[]): string {
    const point = (ref: string): string => {
      const { x = 0, y = 0 } = this.places.get(ref) ?? {};
      return `${Math.round(x * UNIT)} ${Math.round(y * UNIT)}`;
    };
    return pairs.map(({ a, b }) => `M${point(a)}L${point(b)}`).join("");
  }
}
