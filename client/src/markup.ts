// HTML of the pages, before their scripts fill them.
import { words } from "./pages/words.ts";

/** `text` as it stands in HTML, in an attribute too. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The words `message`, which is a literal, as they stand in HTML. */
export function inHtml(message: string): string {
  return escaped(words(message));
}

/** The buttons that zoom, as pages/zoom.ts knows them. */
export function zoomButtons(): string {
  return `<button type="button" class="zoom" id="zoom-out" title="${inHtml("Zoom out (-)")}" aria-label="${inHtml("Zoom out")}">−</button>
<button type="button" class="zoom" id="zoom-fit" title="${inHtml("Fit to the width (0)")}">100 %</button>
<button type="button" class="zoom" id="zoom-in" title="${inHtml("Zoom in (+)")}" aria-label="${inHtml("Zoom in")}">+</button>`;
}
