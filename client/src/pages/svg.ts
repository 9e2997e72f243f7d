// Elements of pictures.

const SVG = "http://www.w3.org/2000/svg";

/** A new element of a picture, with attributes and children. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.append(...children);
  return made;
}

/** Moves an element to a place of its picture, along with what is in it. */
export function moveTo(element: SVGElement, x: number, y: number): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
}
