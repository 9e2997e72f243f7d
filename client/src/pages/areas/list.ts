// The list below the figure: what lies in the area that a reader has chosen.
import type { AreaAnswer, AreaItem } from "../../../../server/src/lsp/protocol.ts";
import { byId, element, moveFocus, restoreFocus, stepOf } from "../page.ts";
import { words } from "../words.ts";

export interface ListActions {
  /** Opens the text of an item. */
  readonly open: (id: string) => void;
  /** Goes back to the figure. */
  readonly leave: () => void;
}

/** Shows what lies in `area`, or how to choose one. */
export function showList(area: AreaAnswer | undefined, actions: ListActions): void {
  const list = byId("list");
  const focused = placeOfFocus(list);
  list.replaceChildren();
  if (area === undefined) {
    list.append(element("p", "hint", words("Choose an area to see its key issues and threats.")));
    return;
  }
  const heading = element(
    "h2",
    "",
    `${area.parent === null ? words("Area {0}", area.id) : area.id}: ${area.title}`,
  );
  heading.tabIndex = -1;
  list.append(
    heading,
    ...section(words("Unanswered threats"), area.unanswered, actions),
    ...section(words("Key issues"), area.keyIssues, actions),
    ...section(words("Threats"), area.threats, actions),
  );
  if (area.keyIssues.length + area.threats.length === 0)
    list.append(element("p", "hint", words("No key issue and no threat lies in it.")));
  list.onkeydown = (event) => {
    const step = stepOf(event.key);
    if (event.key === "Escape") actions.leave();
    else if (step !== undefined) moveFocus(entries(list), step);
    else return;
    event.preventDefault();
  };
  if (focused !== undefined) restoreFocus(entries(list)[focused] ?? heading);
}

/** Puts the focus on the heading of the list, from where one goes on to its entries. */
export function focusList(): void {
  byId("list").querySelector<HTMLElement>("h2")?.focus();
}

function section(title: string, items: readonly AreaItem[], { open }: ListActions): readonly HTMLElement[] {
  if (items.length === 0) return [];
  const list = element("ul", "");
  list.append(
    ...items.map(({ id, text }) => {
      const entry = element("button", "entry");
      entry.type = "button";
      entry.append(element("span", "id", id), ` ${text}`);
      entry.addEventListener("click", () => open(id));
      const line = element("li", "");
      line.append(entry);
      return line;
    }),
  );
  return [element("h3", "", `${title} (${items.length})`), list];
}

function entries(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(".entry")];
}

/** The place of the focused entry; -1 for the heading, undefined where the focus is elsewhere. */
function placeOfFocus(list: HTMLElement): number | undefined {
  const focused = document.activeElement;
  return focused !== null && list.contains(focused)
    ? entries(list).indexOf(focused as HTMLElement)
    : undefined;
}
