// The script of the dashboard: it filters what is there already.

/** The script. Without it, all is readable and no control is shown. */
export const DASHBOARD_SCRIPT = `
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const filter = byId("filter");
  const rows = [...document.querySelectorAll("[data-open]")].map((row) => ({
    row,
    areas: (row.dataset.areas || "").split(" "),
    open: row.dataset.open === "yes",
    text: row.textContent.toLowerCase(),
  }));
  const controls = { area: byId("area"), open: byId("open"), words: byId("words") };
  const apply = () => {
    const area = controls.area ? controls.area.value : "";
    const words = controls.words.value.trim().toLowerCase();
    let shown = 0;
    for (const { row, areas, open, text } of rows) {
      const fits =
        (area === "" || areas.includes(area)) && (!controls.open.checked || open) && text.includes(words);
      row.hidden = !fits;
      if (fits) shown++;
    }
    byId("shown").textContent =
      shown === rows.length ? "All " + shown + " entries" : shown + " of " + rows.length + " entries";
  };
  for (const control of Object.values(controls)) if (control) control.addEventListener("input", apply);
  filter.hidden = false;
  apply();
})();
`;
