// The choice of an area above a page: all, or one of those that occur.
import { byId, element } from "./page.ts";
import { words } from "./words.ts";

interface Area {
  readonly id: string;
  readonly title: string;
  readonly parent: string | null;
}

/** Offers `areas`, those that subdivide another one indented, and shows `chosen`; an area that is gone holds nothing back. */
export function offerAreas(areas: readonly Area[], chosen: string | undefined): void {
  const select = byId("area") as HTMLSelectElement;
  select.replaceChildren(
    option("", words("All areas")),
    ...areas.map(({ id, title, parent }) => option(id, `${parent === null ? "" : "\u2003"}${id} ${title}`)),
  );
  select.value = chosen ?? "";
  if (select.selectedIndex < 0) select.value = "";
  byId("areas").hidden = areas.length === 0;
}

/** An option of a list to choose from. */
export function option(value: string, text: string): HTMLOptionElement {
  const made = element("option", "", text);
  made.value = value;
  return made;
}
