// The list that the workbench shows to pick from.

/** The rows of the list that the workbench shows to pick from. */
export function pickRows(page) {
  return page.locator(".quick-input-widget .monaco-list-row");
}

/** Picks from the list that the workbench shows the row that holds `text`. */
export async function pickRow(page, text) {
  await pickRows(page).filter({ hasText: text }).first().click();
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}
