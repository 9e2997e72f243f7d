// The figure in the page: its areas as buttons.
import type { AreasAnswer } from "../../../../server/src/lsp/protocol.ts";
import { byId, moveFocus, stepOf } from "../page.ts";
import { withoutStyle } from "../style.ts";

/** Shows the figure of `answer`; `choose` is called with the area that a reader picks, and whether by keyboard. */
export function showFigure(answer: AreasAnswer, choose: (area: string, byKey: boolean) => void): void {
  const focused = focusedArea();
  const parsed = new DOMParser().parseFromString(withoutStyle(answer.svg), "image/svg+xml");
  const svg = document.importNode(parsed.documentElement, true);
  // A picture has no buttons in it; a group has.
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-describedby", "words");
  // A tooltip over all of the figure would only be in the way.
  svg.querySelector("title")?.remove();
  byId("figure").replaceChildren(svg);
  byId("words").textContent = answer.text;
  for (const group of links()) {
    group.setAttribute("role", "button");
    group.setAttribute("tabindex", "0");
    group.setAttribute("aria-pressed", "false");
    group.addEventListener("click", () => choose(group.dataset.area ?? "", false));
    group.addEventListener("keydown", (event) => {
      const step = stepOf(event.key);
      if (step !== undefined) moveFocus(links(), step);
      else if (event.key === "Enter" || event.key === " ") choose(group.dataset.area ?? "", true);
      else return;
      event.preventDefault();
    });
  }
  if (focused !== undefined) focusArea(focused);
}

/** Marks the area whose list is shown. */
export function markChosen(area: string | undefined): void {
  for (const group of links()) group.setAttribute("aria-pressed", String(group.dataset.area === area));
}

/** Puts the focus on the group of `area`. */
export function focusArea(area: string): void {
  groupOf(area)?.focus();
}

/** What the group of `area` says to those who hear it. */
export function labelOf(area: string): string {
  return groupOf(area)?.getAttribute("aria-label") ?? "";
}

function groupOf(area: string): SVGElement | undefined {
  return links().find((group) => group.dataset.area === area);
}

function focusedArea(): string | undefined {
  const focused = document.activeElement;
  return focused instanceof SVGElement ? focused.dataset.area : undefined;
}

function links(): readonly SVGElement[] {
  return [...document.querySelectorAll<SVGElement>("#figure [data-area]")];
}
