// The filter of the dashboard: it leaves what is open, what lies in an area, and what holds words.
import { byId } from "../page.ts";
import type { DashboardState } from "./messages.ts";

/** Shows the controls in the content that has just come, and what they leave by `state`; `changed` gets every choice. */
export function startFilter(state: () => DashboardState, changed: (choice: DashboardState) => void): void {
  const open = byId("open") as HTMLInputElement;
  const words = byId("words") as HTMLInputElement;
  const area = document.querySelector<HTMLSelectElement>("#area");
  open.checked = state().open ?? false;
  words.value = state().words ?? "";
  if (area !== null) {
    area.value = state().area ?? "";
    // An area that is gone holds nothing back.
    if (area.selectedIndex < 0) area.value = "";
  }
  const apply = (): void => {
    const rows = [...document.querySelectorAll<HTMLElement>("#dashboard [data-open]")];
    for (const row of rows) {
      const { areas = "", open: isOpen } = row.dataset;
      row.hidden =
        ((area?.value ?? "") !== "" && !areas.split(" ").includes(area?.value ?? "")) ||
        (open.checked && isOpen !== "yes") ||
        !(row.textContent ?? "").toLowerCase().includes(words.value.trim().toLowerCase());
    }
    const shown = rows.filter(({ hidden }) => !hidden).length;
    byId("shown").textContent =
      shown === rows.length ? `All ${shown} entries` : `${shown} of ${rows.length} entries`;
  };
  for (const control of [open, words, ...(area === null ? [] : [area])])
    control.addEventListener("input", () => {
      changed({ open: open.checked, words: words.value, area: area?.value });
      apply();
    });
  byId("filter").hidden = false;
  apply();
}
