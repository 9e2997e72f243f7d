// The graph as a picture of its own: with the colours and fonts that it has on the page, and nothing from elsewhere.
import { svgElement } from "../svg.ts";
import type { PictureFormat } from "./messages.ts";

/** What an element has for the page alone. */
const DROPPED = ["aria-describedby", "class", "data-id", "role", "style", "tabindex"] as const;

/** What of the style of an element is written into the picture. */
const KEPT = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "font-family",
  "font-size",
  "font-weight",
  "transform",
] as const;

/** Pixels of a canvas in each direction and in all, which every browser can do. */
const MOST_LENGTH = 16_000;
const MOST_PIXELS = 100_000_000;

/** `svg` in `format`, as it is at once: text of SVG, or the bytes of a PNG in base64. */
export async function pictureOf(svg: SVGSVGElement, format: PictureFormat): Promise<string> {
  const text = standalone(svg);
  return format === "svg" ? text : await pngOf(text, svg);
}

function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>("*")];
  [copy, ...copy.querySelectorAll<SVGElement>("*")].forEach((element, at) => {
    const style = getComputedStyle(originals[at] as SVGElement);
    for (const name of DROPPED) element.removeAttribute(name);
    for (const name of KEPT) {
      const value = style.getPropertyValue(name);
      if (value !== "" && (value !== "none" || name === "fill")) element.setAttribute(name, value);
    }
  });
  const [left = 0, top = 0, width = 0, height = 0] = boxOf(svg);
  const fill = getComputedStyle(document.body).backgroundColor;
  copy.prepend(svgElement("rect", { x: left, y: top, width, height, fill }));
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return new XMLSerializer().serializeToString(copy);
}

/** Twice as large as it is, for a page that is printed; less where no canvas is so large. */
async function pngOf(text: string, svg: SVGSVGElement): Promise<string> {
  const [, , width = 0, height = 0] = boxOf(svg);
  const scale = Math.min(
    2,
    MOST_LENGTH / width,
    MOST_LENGTH / height,
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d");
  if (context === null) return "";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png").replace(/^data:[^,]*,/, "");
}

function boxOf(svg: SVGSVGElement): readonly number[] {
  return (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
}
