// Keys and the quick input of the workbench: the command palette, files by name, and what else it asks.
import { until } from "./until.cjs";

/** How long to wait for a key to show its effect before it is pressed again. */
const KEY_MS = 5000;

/** Presses `key` until `target` is visible: keys are lost now and then while the workbench is busy. */
export async function pressUntil(page, key, target) {
  for (let tries = 1; ; tries++) {
    await page.keyboard.press(key);
    try {
      return await target.waitFor({ timeout: KEY_MS });
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
}

/** Opens the quick input with `key`, types `text`, and accepts the row that holds `row`, or what is typed. */
export async function quickInput(page, key, text, { row, accept = "Enter" } = {}) {
  await pressUntil(page, key, quickInputOf(page).input);
  await answerQuickInput(page, text, { row, accept });
}

/** The quick input and the line in it that is typed into. */
export function quickInputOf(page) {
  const widget = page.locator(".quick-input-widget");
  return { widget, input: widget.locator("input[type=text]").first() };
}

/** Types `text` into the quick input that the workbench shows, and accepts it. */
export async function answerQuickInput(page, text, { row, accept = "Enter" } = {}) {
  const { widget, input } = quickInputOf(page);
  await input.waitFor();
  await input.fill(text);
  // Enter takes the focused row, and until the list is filtered that is another one.
  if (row !== undefined) await widget.locator(".monaco-list-row.focused", { hasText: row }).waitFor();
  await acceptQuickInput(page, accept);
}

/** Accepts the file that the workbench proposes in its quick input, as soon as it does. */
export async function acceptFile(page, file) {
  const { input } = quickInputOf(page);
  await until(
    `${file} is proposed`,
    async () => (await input.isVisible()) && (await input.inputValue()) === file,
  );
  await acceptQuickInput(page, "Enter");
}

/** Done when the input is gone, or when another one has taken its place. */
async function acceptQuickInput(page, accept) {
  const { widget, input } = quickInputOf(page);
  const given = await input.inputValue();
  // What is accepted may reload the page, and the input with it.
  const accepted = async () =>
    !(await widget.isVisible().catch(() => false)) ||
    (await input.inputValue({ timeout: 500 }).catch(() => "")) !== given;
  for (let tries = 1; ; tries++) {
    await input.press(accept);
    try {
      return await until("the input is accepted", accepted, KEY_MS);
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
}
