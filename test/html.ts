// A reader of HTML for tests, with as much of the document's interface as they ask.
import { parseHTML } from "linkedom";

export interface HtmlElement {
  readonly id: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  getAttributeNames(): readonly string[];
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement> & { readonly length: number };
}

/** The document of `html`. */
export function readHtml(html: string): HtmlElement {
  return (parseHTML(html) as unknown as { readonly document: HtmlElement }).document;
}

/** The texts of what `selector` finds, with single spaces. */
export function textsIn(document: HtmlElement, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map((one) =>
    (one.textContent ?? "").replace(/\s+/g, " ").trim(),
  );
}
