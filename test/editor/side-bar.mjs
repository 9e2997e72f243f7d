// The side bar of the workbench: view containers, their trees, titles and menus.
// Its selectors are no stable interfaces either, and belong to the pinned version like those of workbench.mjs.

/** Shows the view container `title` in the side bar. */
export async function showContainer(page, title) {
  await page.locator(".activitybar").getByRole("tab", { name: title }).click();
  await page.locator(".part.sidebar .composite.title", { hasText: title }).waitFor();
}

/** The rows of the tree in the side bar whose label is or holds `text`; only those in view are there. */
export function treeRow(page, text) {
  return page.locator(".part.sidebar .pane-body .monaco-list-row", { hasText: text });
}

/** An action in the title of the side bar, or one on a row while the pointer is on it. */
export function actionIn(place, title) {
  return place.locator(`a.action-label[aria-label^="${title}"]`);
}

/** The title of the side bar. */
export function sideBarTitle(page) {
  return page.locator(".part.sidebar .composite.title");
}

/** Chooses from the menu that a click with the other button on `element` opens. */
export async function chooseFromMenu(page, element, title) {
  await element.click({ button: "right" });
  const entry = page.locator(".monaco-menu .action-menu-item", { hasText: title });
  await entry.waitFor();
  await page.waitForTimeout(500); // a click right behind the one that opened the menu is lost
  await entry.click();
  await entry.waitFor({ state: "detached" });
}
