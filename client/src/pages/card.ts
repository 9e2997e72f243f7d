// The card of what somebody points at: beside it, as long as the pointer or the focus is there.
import { byId } from "./page.ts";

const GAP = 8;

/** Shows `content` in the card of the page, beside `point`, where there is room. */
export function showCardAt(point: Element, content: readonly Node[]): void {
  const card = byId("card");
  card.replaceChildren(...content);
  card.hidden = false;
  const { left, right, top } = point.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const x = right + GAP + width <= clientWidth ? right + GAP : left - GAP - width;
  card.style.left = `${Math.max(GAP, Math.min(x, clientWidth - width - GAP))}px`;
  card.style.top = `${Math.max(GAP, Math.min(top, clientHeight - height - GAP))}px`;
}

export function hideCard(): void {
  byId("card").hidden = true;
}
