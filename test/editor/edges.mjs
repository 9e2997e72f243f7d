// The edges of the parts of the workbench, moved by the pointer.

/** Moves the upper edge of the panel and of the outline by pixels; less than nothing is upwards. */
export async function resize(page, { panel, outline }) {
  await dragEdge(page, page.locator(".part.panel"), panel);
  await dragEdge(page, page.locator(".pane-header", { hasText: "Outline" }), outline);
}

async function dragEdge(page, element, by) {
  const { x, y } = await element.boundingBox();
  await page.mouse.move(x + 100, y);
  await page.mouse.down();
  await page.mouse.move(x + 100, y + by, { steps: 5 });
  await page.mouse.up();
}

/** Makes the side bar wider by pixels. */
export async function widenSideBar(page, by) {
  const { x, y, width, height } = await page.locator(".part.sidebar").boundingBox();
  await page.mouse.move(x + width, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width + by, y + height / 2, { steps: 5 });
  await page.mouse.up();
}
